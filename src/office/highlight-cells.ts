import type { Highlight, HighlightKind } from "../sheet/highlight";
import { addressLists } from "./address-lists";
import { ownFormats, type KnownFormats } from "./known-formats";

/** Queues a highlight; answers of how many formats it is made. */
function queueHighlight(sheet: Excel.Worksheet, { areas, formula, fill }: Highlight): number {
  const lists = addressLists(areas);
  for (const addresses of lists) {
    const { rule, format } = sheet.getRanges(addresses).conditionalFormats.add("Custom").custom;
    rule.formula = `=${formula}`;
    format.fill.color = fill;
  }
  return lists.length;
}

/** Queues highlights; the one added last comes first in Excel's order, so the first is added last. Answers how many formats. */
export const queueHighlights = (sheet: Excel.Worksheet, highlights: readonly Highlight[]): number =>
  highlights.toReversed().reduce((count, highlight) => count + queueHighlight(sheet, highlight), 0);

/** A sheet's conditional formats, and how many there are once that is answered. */
interface Asked {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** Asks how many formats are on a sheet. */
export function requestFormats(sheet: Excel.Worksheet): Asked {
  const formats = sheet.getRange().conditionalFormats;
  return { formats, count: formats.getCount() };
}

/**
 * Puts highlights in place of those of their kind that are there now: those that others put there meanwhile are among
 * them, so that two people's do not double. Answers what is known of the sheet's formats then.
 */
export async function replaceHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats, count }: Asked,
  kind: HighlightKind,
  highlights: readonly Highlight[],
): Promise<KnownFormats> {
  const own = await ownFormats(context, formats, count.value);
  const replaced = own.filter((format) => format.kind === kind);
  for (const { id } of replaced) formats.getItem(id).delete();
  const added = queueHighlights(sheet, highlights);
  await context.sync();
  const kept = own.filter((format) => format.kind !== kind).map((format) => format.kind);
  return { count: count.value - replaced.length + added, kinds: new Set(added > 0 ? [...kept, kind] : kept) };
}

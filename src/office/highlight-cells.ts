import type { Highlight, HighlightKind } from "../sheet/highlight";
import { addressLists } from "./address-lists";
import { kindsOfFormats, type KnownFormats } from "./known-formats";

/** Queues a highlight; its ids are there after the next sync. */
function queueHighlight(sheet: Excel.Worksheet, { areas, formula, fill }: Highlight): Excel.ConditionalFormat[] {
  return addressLists(areas).map((addresses) => {
    const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = fill;
    return format.load("id");
  });
}

/** Queues highlights; the one added last comes first in Excel's order, so the first is added last. */
export const queueHighlights = (sheet: Excel.Worksheet, highlights: readonly Highlight[]): Excel.ConditionalFormat[] =>
  highlights.toReversed().flatMap((highlight) => queueHighlight(sheet, highlight));

/** Asks for the formats that are on a sheet. */
export const requestFormats = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats.load("items/id");

/**
 * Puts highlights in place of those of their kind that are there now: those that others put there meanwhile are among
 * them, so that two people's do not double. Answers what the sheet's formats are there for then.
 */
export async function replaceHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formats: Excel.ConditionalFormatCollection,
  { kind, highlights, known }: { readonly kind: HighlightKind; readonly highlights: readonly Highlight[]; readonly known: KnownFormats },
): Promise<KnownFormats> {
  const there = await kindsOfFormats(context, formats, known);
  for (const [id, held] of there) if (held === kind) formats.getItem(id).delete();
  const added = queueHighlights(sheet, highlights);
  await context.sync();
  return new Map([...[...there].filter(([, held]) => held !== kind), ...added.map(({ id }) => [id, kind] as const)]);
}

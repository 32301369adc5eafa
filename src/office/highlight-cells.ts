import type { Highlight, HighlightKind } from "../sheet/highlight";
import { highlightsBySheet } from "../sheet/highlights/by-sheet";
import { addressLists } from "./address-lists";
import { ownFormats, requestFormats, type AskedFormats, type KnownFormats, type OwnFormat } from "./known-formats";
import { requestProtection } from "./protection";
import { allUnprotected } from "./unprotected";

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

/** A sheet whose highlights are replaced, with its formats as they were asked for. */
interface HighlightedSheet extends AskedFormats {
  readonly sheet: Excel.Worksheet;
  readonly highlights: readonly Highlight[];
}

/** Takes away what was added before a failure: all that is of the kind, but for what was there before. */
async function removeAdded(
  context: Excel.RequestContext, sheets: readonly HighlightedSheet[], kind: HighlightKind, before: readonly OwnFormat<HighlightedSheet>[],
): Promise<void> {
  const asked = sheets.map((on) => ({ on, ...requestFormats(on.sheet) }));
  await context.sync();
  for (const found of await ownFormats(context, asked)) {
    const wasThere = before.some(({ of, id }) => of === found.of.on && id === found.id);
    if (found.kind === kind && !wasThere) found.of.formats.getItem(found.id).delete();
  }
  await context.sync();
}

/**
 * Puts highlights in place of those of their kind that are there now: those that others put there meanwhile are among
 * them, so that two people's do not double. Those go once the new ones are there, so that nothing is lost where a sheet
 * refuses one. Answers what is known of each sheet's formats then.
 */
async function replaceHighlights(
  context: Excel.RequestContext, sheets: readonly HighlightedSheet[], kind: HighlightKind,
): Promise<ReadonlyMap<string, KnownFormats>> {
  const own = await ownFormats(context, sheets);
  const replaced = own.filter((format) => format.kind === kind);
  const added = sheets.map(({ sheet, highlights }) => queueHighlights(sheet, highlights));
  for (const { of, id } of replaced) of.formats.getItem(id).delete();
  try {
    await context.sync();
  } catch (error) {
    await Promise.allSettled([removeAdded(context, sheets, kind, replaced)]);
    throw error;
  }
  return new Map(sheets.map((each, at): [string, KnownFormats] => {
    const more = added[at] ?? 0;
    const its = own.filter(({ of }) => of === each).map((format) => format.kind);
    const kept = its.filter((one) => one !== kind);
    return [each.sheet.id, { count: each.count.value - (its.length - kept.length) + more, kinds: new Set(more > 0 ? [...kept, kind] : kept) }];
  }));
}

/**
 * Puts highlights of a kind into sheets, all or none, with their protection lifted meanwhile. Answers what is known then of
 * the formats of each, by its id.
 *
 * @param sheetOf the sheet of a name; the form's own of none
 */
export async function highlightSheets(
  context: Excel.RequestContext,
  sheetOf: (named?: string) => Excel.Worksheet,
  kind: HighlightKind,
  highlights: readonly Highlight[],
  categories: readonly string[],
): Promise<ReadonlyMap<string, KnownFormats>> {
  const sheets = [...highlightsBySheet(highlights, categories)].map(([named, own]): HighlightedSheet => {
    const sheet = requestProtection(sheetOf(named)).load("id");
    return { sheet, highlights: own, ...requestFormats(sheet) };
  });
  await context.sync();
  return allUnprotected(context, sheets.map(({ sheet }) => sheet), () => replaceHighlights(context, sheets, kind));
}

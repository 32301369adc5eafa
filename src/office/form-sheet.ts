import type { CellValue } from "../assessment/form/figure";
import { severityOfTag } from "../sheet/write/mark-style";
import { cellNames, formSheet } from "../sheet/layout/labels";
import type { Reading, SheetContent } from "../sheet/workbook";

/** What is remembered of the form's sheet from one round trip to the next. */
export interface KnownSheet {
  /** Excel's own id: it survives renaming. */
  readonly id: string;
  /** The highlights that are there, by the ids of their conditional formats. */
  readonly marks: readonly string[];
  /** Formula-made conditional formats of somebody else's. */
  readonly others: readonly string[];
  /** Set while the sheet is protected: what is allowed on it, to protect it again just so. */
  readonly protection?: Excel.WorksheetProtectionOptions;
}

interface Requested {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly application: Excel.Application;
}

/** Asks for all that a reading of the sheet needs; the answer comes with the next sync. */
function request(context: Excel.RequestContext, sheet: Excel.Worksheet): Requested {
  sheet.load("id,name,protection/protected,protection/options");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const application = context.workbook.application.load("calculationMode");
  return { sheet, used, formats, application };
}

/** Tells our highlights from other formats by their formulas; only formats never seen before cost a round trip. */
async function sortFormats(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  known: Pick<KnownSheet, "marks" | "others"> | undefined,
): Promise<Pick<KnownSheet, "marks" | "others">> {
  const made = formats.items.filter(({ type }) => type === "Custom");
  const seen = new Set([...known?.marks ?? [], ...known?.others ?? []]);
  const unseen = made.filter(({ id }) => !seen.has(id)).map(({ id, custom }) => ({ id, rule: custom.rule.load("formula") }));
  if (unseen.length > 0) await context.sync();
  const ours = unseen.filter(({ rule }) => severityOfTag(rule.formula) !== undefined).map(({ id }) => id);
  const marks = made.map(({ id }) => id).filter((id) => known?.marks.includes(id) === true || ours.includes(id));
  return { marks, others: made.map(({ id }) => id).filter((id) => !marks.includes(id)) };
}

async function rememberedOf(
  context: Excel.RequestContext,
  { sheet, formats }: Requested,
  known: KnownSheet | undefined,
): Promise<KnownSheet> {
  const { id, protection } = sheet;
  return {
    id,
    ...await sortFormats(context, formats, known?.id === id ? known : undefined),
    ...(protection.protected ? { protection: protection.options } : {}),
  };
}

function contentOf({ sheet, used, application }: Requested): SheetContent {
  const isProtected = sheet.protection.protected;
  const calculation = application.calculationMode === "Manual" ? "by-hand" : "live";
  if (used.isNullObject) return { sheet: sheet.name, top: 1, left: 1, values: [], formulas: [], formats: [], isProtected, calculation };
  return {
    sheet: sheet.name,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    values: used.values as CellValue[][],
    formulas: used.formulas as CellValue[][],
    formats: used.numberFormat as string[][],
    isProtected, calculation,
  };
}

/** The ids of the highlights on a sheet as it is now, for when those remembered turn out to be stale. */
export async function marksOn(context: Excel.RequestContext, known: KnownSheet): Promise<readonly string[]> {
  const requested = request(context, context.workbook.worksheets.getItem(known.id));
  await context.sync();
  return (await rememberedOf(context, requested, known)).marks;
}

interface Found {
  readonly reading: Reading;
  readonly known?: KnownSheet;
}

/** Reads a sheet, as a rule in one round trip; undefined where it is not there. */
async function readIfThere(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  known: KnownSheet | undefined,
): Promise<Found | undefined> {
  const requested = request(context, sheet);
  await context.sync();
  if (sheet.isNullObject) return undefined;
  return {
    reading: { found: "sheet", content: contentOf(requested) },
    known: await rememberedOf(context, requested, known),
  };
}

/**
 * Finds the form's sheet and reads it: by its id once it is known, else by the agency's named cell, all in one round
 * trip; only a form that lost its names costs a second one, by the sheet's own name.
 */
export async function readFormSheet(context: Excel.RequestContext, known: KnownSheet | undefined): Promise<Found> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const named = names.getItemOrNullObject(cellNames.agency).getRangeOrNullObject().worksheet;
  return (known && await readIfThere(context, worksheets.getItemOrNullObject(known.id), known))
    ?? await readIfThere(context, named, known)
    ?? await readIfThere(context, worksheets.getItemOrNullObject(formSheet), known)
    ?? { reading: { found: "none", sheets: worksheets.items.map(({ name }) => name) } };
}

import { severityOfTag } from "../workbook/mark-style";
import { cellNames, formSheet } from "../workbook/labels";
import type { CellValue, Reading, SheetContent } from "../workbook/workbook";

/** What is remembered of the form's sheet from one round trip to the next. */
export interface KnownSheet {
  /** Excel's own id: it survives renaming. */
  readonly id: string;
  readonly name: string;
  /** The highlights that are there, by the ids of their conditional formats. */
  readonly marks: readonly string[];
  /** Set while the sheet is protected: what is allowed on it, to protect it again just so. */
  readonly protection?: Excel.WorksheetProtectionOptions;
}

interface Requested {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for all that a reading of the sheet needs; the answer comes with the next sync. */
function request(sheet: Excel.Worksheet): Requested {
  sheet.load("id,name,protection/protected,protection/options");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { sheet, used, formats };
}

const isOurs = (format: Excel.ConditionalFormat): boolean =>
  format.type === "Custom" && severityOfTag(format.customOrNullObject.rule.formula) !== undefined;

function rememberedOf({ sheet, formats }: Pick<Requested, "sheet" | "formats">): KnownSheet {
  const { protection } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    marks: formats.items.filter(isOurs).map(({ id }) => id),
    ...(protection.protected ? { protection: protection.options } : {}),
  };
}

export function contentOf(sheet: Excel.Worksheet, used: Excel.Range): SheetContent {
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { sheet: sheet.name, top: 1, left: 1, values: [], formulas: [], isProtected };
  return {
    sheet: sheet.name,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    values: used.values as CellValue[][],
    formulas: used.formulas as CellValue[][],
    isProtected,
  };
}

/** The ids of the highlights on a sheet: one round trip, for when those remembered turn out to be stale. */
export async function marksOn(context: Excel.RequestContext, id: string): Promise<readonly string[]> {
  const requested = request(context.workbook.worksheets.getItem(id));
  await context.sync();
  return rememberedOf(requested).marks;
}

interface Found {
  readonly reading: Reading;
  readonly known?: KnownSheet;
}

/** Reads a sheet in one round trip; undefined where it is not there. */
async function readIfThere(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Found | undefined> {
  const requested = request(sheet);
  await context.sync();
  if (sheet.isNullObject) return undefined;
  return {
    reading: { found: "sheet", content: contentOf(sheet, requested.used) },
    known: rememberedOf(requested),
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
  return (known && await readIfThere(context, worksheets.getItemOrNullObject(known.id)))
    ?? await readIfThere(context, named)
    ?? await readIfThere(context, worksheets.getItemOrNullObject(formSheet))
    ?? { reading: { found: "none", sheets: worksheets.items.map(({ name }) => name) } };
}

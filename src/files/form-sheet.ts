import { areaOf } from "../workbook/address";
import type { ExcelWorkbook, Worksheet } from "./excelts";

/** The name that marks the form's sheet even after it was renamed. */
const namedCell = "PMQA7_AGENCY";
const usualName = "หมวด 7";

/** "'It''s'!$A$1" → "It's". */
const sheetOf = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("!"))).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

/** The sheet that holds the form: where the agency's named cell is, else the one that bears the form's name. */
export function formSheet(book: ExcelWorkbook): Worksheet | undefined {
  const [reference] = book.definedNames.getRanges(namedCell).ranges;
  const named = reference === undefined || areaOf(reference) === undefined
    ? undefined
    : book.getWorksheet(sheetOf(reference));
  return named ?? book.getWorksheet(usualName);
}

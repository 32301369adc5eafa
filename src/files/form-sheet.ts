import { areaOf } from "../sheet/address";
import { cellNames, formSheet } from "../sheet/layout/labels";
import type { ExcelWorkbook, Worksheet } from "./excelts";

/** "'It''s'!$A$1" → "It's". */
const sheetOf = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("!"))).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

/**
 * The sheet that holds the form: where the agency's named cell is, whatever the sheet is called by now, else the one
 * that bears the form's name.
 */
export function findFormSheet(book: ExcelWorkbook): Worksheet | undefined {
  const [reference] = book.definedNames.getRanges(cellNames.agency).ranges;
  const named = reference === undefined || areaOf(reference) === undefined
    ? undefined
    : book.getWorksheet(sheetOf(reference));
  return named ?? book.getWorksheet(formSheet);
}

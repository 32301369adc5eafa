import { areaOf } from "../sheet/address";
import { cellNames, formSheet } from "../sheet/layout/labels";
import type { ExcelWorkbook, Worksheet } from "./excelts";

/** "'It''s'!$A$1" → "It's". */
const sheetOf = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("!"))).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

/**
 * The name of the sheet that holds the form: where the agency's named cell is, whatever the sheet is called by now, else
 * the one that bears the form's name. Undefined where there is neither.
 *
 * @param agency what the agency's name refers to: "'หมวด 7'!$B$3"
 * @param sheets the names of the worksheets there are
 */
export function formSheetName(agency: string | undefined, sheets: readonly string[]): string | undefined {
  const named = agency === undefined || areaOf(agency) === undefined ? undefined : sheetOf(agency);
  return [named, formSheet].find((name) => name !== undefined && sheets.includes(name));
}

/** The sheet that holds the form in a workbook that was loaded. */
export function findFormSheet(book: ExcelWorkbook): Worksheet | undefined {
  const [agency] = book.definedNames.getRanges(cellNames.agency).ranges;
  const name = formSheetName(agency, book.worksheets.map((sheet) => sheet.name));
  return name === undefined ? undefined : book.getWorksheet(name);
}

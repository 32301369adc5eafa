import { areaOf, sheetOfReference } from "../sheet/address";
import { cellNames } from "../sheet/layout/labels";
import { formSheetAmong } from "../sheet/read/find-form";
import type { SheetTop } from "../sheet/workbook";
import type { ExcelWorkbook, Worksheet } from "./excelts";
import { readSheetTop } from "./sheet-top";

/**
 * The sheet in which the agency's named cell is, whatever the sheet is called by now.
 *
 * @param agency what the agency's name refers to: "'หมวด 7'!$B$3"; "#REF!" is no sheet's
 */
export const namedSheet = (agency: string | undefined): string | undefined =>
  (agency === undefined || areaOf(agency) === undefined ? undefined : sheetOfReference(agency));

/** The form's sheet, and the tops of the others. */
export interface FormSheet {
  readonly sheet: Worksheet;
  readonly others: readonly SheetTop[];
}

/** The sheet that holds the form in a workbook that was loaded; undefined where none could be it. */
export function findFormSheet(book: ExcelWorkbook): FormSheet | undefined {
  const tops = book.worksheets.map(readSheetTop);
  const [agency] = book.definedNames.getRanges(cellNames.agency).ranges;
  const name = formSheetAmong(tops, { named: namedSheet(agency) });
  const sheet = name === undefined ? undefined : book.getWorksheet(name);
  return sheet === undefined ? undefined : { sheet, others: tops.filter((top) => top.sheet !== name) };
}

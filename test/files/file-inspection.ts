import { severityOf } from "../../src/files/mark-cells";
import { findFormSheet } from "../../src/files/form-sheet";
import type { FileWorkbook } from "../../src/files/file-workbook";
import type { Worksheet } from "../../src/files/excelts";

/** The form's sheet of a file. */
export function sheetOf({ book }: FileWorkbook): Worksheet {
  const sheet = findFormSheet(book);
  if (sheet === undefined) throw new Error("The file holds no form.");
  return sheet;
}

/** How a sheet looks, marks apart. */
export function formatsOf(workbook: FileWorkbook): unknown {
  const sheet = sheetOf(workbook);
  const cells: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (Object.keys(cell.style).length > 0) cells[cell.address] = cell.style;
    });
  });
  return JSON.parse(JSON.stringify({
    cells,
    widths: sheet.columns.map(({ width, hidden }) => [width, hidden]),
    validations: sheet.dataValidations.model,
    conditional: sheet.conditionalFormattings.filter((formatting) => severityOf(formatting) === undefined),
    views: sheet.views,
    print: sheet.pageSetup,
  }));
}

/** Addresses highlighted by marks. */
export const markedIn = (workbook: FileWorkbook): readonly string[] =>
  sheetOf(workbook).conditionalFormattings
    .filter((formatting) => severityOf(formatting) !== undefined)
    .flatMap(({ ref }) => ref.split(" "));

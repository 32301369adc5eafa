import { kindOf, withoutKind } from "../../src/files/highlight-cells";
import { findFormSheet } from "../../src/files/form-sheet";
import type { FileWorkbook } from "../../src/files/file-workbook";
import type { Worksheet } from "../../src/files/excelts";

/** The form's sheet of a file. */
export function sheetOf({ book }: FileWorkbook): Worksheet {
  const sheet = findFormSheet(book)?.sheet;
  if (sheet === undefined) throw new Error("The file holds no form.");
  return sheet;
}

/** How a sheet looks, marks apart. */
export function formatsOf(workbook: FileWorkbook): unknown {
  const sheet = sheetOf(workbook);
  const cells: Record<string, string[]> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = JSON.stringify(cell.style);
      if (style !== "{}") (cells[style] ??= []).push(cell.address);
    });
  });
  return JSON.parse(JSON.stringify({
    cells: Object.entries(cells).map(([style, addresses]) => [style, addresses.join(" ")]).sort(),
    widths: sheet.columns.map(({ width, hidden }) => [width, hidden]),
    validations: sheet.dataValidations.model,
    conditional: withoutKind(sheet.conditionalFormattings, "mark").map(({ ref, rules }) =>
      // What the library notes for itself when it writes is left out.
      ({ ref, rules: rules.map(({ type, priority, style, ...rule }) => ({ type, priority, style, formulae: "formulae" in rule ? rule.formulae : [] })) })),
    views: sheet.views,
    print: sheet.pageSetup,
  }));
}

/** Addresses highlighted by marks. */
export const markedIn = (workbook: FileWorkbook): readonly string[] =>
  sheetOf(workbook).conditionalFormattings
    .filter(({ rules }) => rules.some((rule) => kindOf(rule) === "mark"))
    .flatMap(({ ref }) => ref.split(" "));

import type { CellValue } from "../../src/assessment/form/figure";
import { plainFormat } from "../../src/assessment/form/number-format";
import type { SheetContent } from "../../src/sheet/workbook";
import { entryOf, formatOf, shownIn } from "../../src/files/cell-entry";
import type { ExcelWorkbook } from "../../src/files/excelts";
import { findFormSheet } from "../../src/files/form-sheet";

/**
 * The form's sheet as a library that others wrote reads it: what our own reader is compared with. Rows and columns
 * behind the last cell that says anything are left out.
 */
export function readWithExcelts(book: ExcelWorkbook): SheetContent {
  const sheet = findFormSheet(book)?.sheet;
  if (sheet === undefined) throw new Error("The file holds no form.");
  const held: { row: number; column: number; value: CellValue; formula: CellValue; format: string }[] = [];
  sheet.eachRow((line, row) => line.eachCell((cell, column) => {
    if (cell.isMerged && cell.master !== cell) return;
    const value = shownIn(cell);
    const entry = entryOf(cell);
    const formula = cell.formula !== undefined && typeof entry === "object" && entry !== null ? entry.formula : value;
    if (formula !== "") held.push({ row, column, value, formula, format: formatOf(cell) });
  }));
  const last = Math.max(0, ...held.map(({ row }) => row));
  const width = Math.max(0, ...held.map(({ column }) => column));
  const grid = <Of>(fill: Of): Of[][] => Array.from({ length: last }, () => Array.from({ length: width }, () => fill));
  const [values, formulas, formats] = [grid<CellValue>(""), grid<CellValue>(""), grid(plainFormat)];
  for (const { row, column, value, formula, format } of held) {
    for (const [into, what] of [[values, value], [formulas, formula], [formats, format]] as const) {
      const line: CellValue[] | undefined = into[row - 1];
      if (line !== undefined) line[column - 1] = what;
    }
  }
  return { sheet: sheet.name, top: 1, left: 1, values, formulas, formats, isProtected: sheet.sheetProtection?.sheet === true, calculation: "kept" };
}

const quoted = (code: string): string => code.replace(/\\(.)/gu, '"$1"');

/** A form that our own reader read, with formats as the library writes what is escaped in them: it means the same. */
export const asExceltsSays = (content: SheetContent): SheetContent =>
  ({ ...content, formats: content.formats.map((row) => row.map(quoted)) });

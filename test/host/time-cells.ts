import type { RunningExcel } from "./startExcel";

/**
 * Writes one formula per row into a column of the sheet in front, and waits until all are calculated: custom functions
 * answered, their answers in the cells.
 *
 * @param column letter of the column, which should be empty
 * @param formula the formula of a row, rows counting from 1
 * @returns milliseconds
 */
export async function timeCells(
  excel: RunningExcel, column: string, rows: number, formula: (row: number) => string | number,
): Promise<number> {
  await excel.settle();
  const began = performance.now();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`${column}1:${column}${rows}`);
    range.formulas = Array.from({ length: rows }, (_line, index) => [formula(index + 1)]);
    await context.sync();
  });
  await excel.settle();
  return performance.now() - began;
}

/** Whole rows of a sheet, from `row` on. */
export const wholeRows = (sheet: Excel.Worksheet, row: number, count = 1): Excel.Range => sheet.getRange(`${row}:${row + count - 1}`);

import { excelCan } from "./abilities";

/** Whole rows of a sheet, from `row` on. */
export const wholeRows = (sheet: Excel.Worksheet, row: number, count = 1): Excel.Range => sheet.getRange(`${row}:${row + count - 1}`);

/**
 * Queues bringing a row to an empty one. Where Excel can, it is moved, so that what refers to it from elsewhere follows;
 * else it is copied, and the caller deletes it.
 */
export function queueBringing(sheet: Excel.Worksheet, from: number, to: number): void {
  if (excelCan("movesRanges")) wholeRows(sheet, from).moveTo(wholeRows(sheet, to));
  else wholeRows(sheet, to).copyFrom(wholeRows(sheet, from), "All");
}

/** Asks whether anything stands in a row. */
export const requestContent = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  wholeRows(sheet, row).getUsedRangeOrNullObject(true).load("address");

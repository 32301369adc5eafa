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

/** Asks how high a row is. */
export const requestHeight = (sheet: Excel.Worksheet, row: number): Excel.Range => wholeRows(sheet, row).load("format/rowHeight");

/** A row where it stands now, and how high it was where it stood before; its height now was asked for. */
export interface MovedHeight {
  readonly row: Excel.Range;
  readonly before: number;
}

/**
 * Gives moved rows the heights they had, where Excel left them another. Rows that look right are left alone: a height
 * that is set no longer grows with its text.
 */
export async function keepHeights(context: Excel.RequestContext, moved: readonly MovedHeight[]): Promise<void> {
  const others = moved.filter(({ row, before }) => row.format.rowHeight !== before);
  if (others.length === 0) return;
  for (const { row, before } of others) row.format.rowHeight = before;
  await context.sync();
}

/** Asks whether anything stands in a row. */
export const requestRowContent = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  wholeRows(sheet, row).getUsedRangeOrNullObject(true).load("address");

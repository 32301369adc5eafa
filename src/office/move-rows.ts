import type { CellChange } from "../sheet/workbook";
import { changesBack, queueChanges } from "./change-cells";
import { wholeRows } from "./whole-rows";

/** Inserts an empty row above `row`, then fills it; when that fails, the row goes again. */
async function insertAndFill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  fill: () => void,
): Promise<void> {
  wholeRows(sheet, row).insert("Down");
  await context.sync();
  try {
    fill();
    await context.sync();
  } catch (error) {
    wholeRows(sheet, row).delete("Up");
    await context.sync();
    throw error;
  }
}

/** Inserts a row above `row` that looks like the row `like`, and fills it. */
export const insertRow = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  like: number,
  changes: readonly CellChange[],
): Promise<void> =>
  insertAndFill(context, sheet, row, () => {
    const model = wholeRows(sheet, like >= row ? like + 1 : like);
    const inserted = wholeRows(sheet, row);
    inserted.copyFrom(model, "All");
    inserted.clear("Contents");
    queueChanges(sheet, changes);
  });

/** Moves a row so that it stands above what is now row `above`. */
export const moveRow = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  above: number,
): Promise<void> =>
  insertAndFill(context, sheet, above, () => {
    const from = row >= above ? row + 1 : row;
    wholeRows(sheet, above).copyFrom(wholeRows(sheet, from), "All");
    wholeRows(sheet, from).delete("Up");
  });

/** Asks what the cells of a row hold. */
export const requestRow = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  wholeRows(sheet, row).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");

/** Deletes a row; answers what its cells held, as they were asked for. */
export async function deleteRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  held: Excel.Range,
): Promise<readonly CellChange[]> {
  wholeRows(sheet, row).delete("Up");
  await context.sync();
  return held.isNullObject ? [] : changesBack(held).filter(({ entry }) => entry !== "");
}

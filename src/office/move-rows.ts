import type { BackChange } from "../sheet/workbook";
import { changesBack, formatsIn, queueChanges } from "./change-cells";
import { keepHeights, queueBringing, requestRowContent, requestHeight, wholeRows } from "./whole-rows";

/** Inserts an empty row above `row`, then fills it; when that fails, what it holds is taken back, and the row goes again. */
async function insertAndFill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  fill: () => void,
  takeBack: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  wholeRows(sheet, row).insert("Down");
  await context.sync();
  try {
    fill();
    await context.sync();
  } catch (error) {
    await takeBack();
    wholeRows(sheet, row).delete("Up");
    await context.sync();
    throw error;
  }
}

/** Asks for the formats of a row's cells. */
export const requestLooks = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  wholeRows(sheet, row).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,numberFormat");

/** Inserts a row above `row` that looks like the row `like`, whose formats were asked for, and fills it. */
export const insertRow = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, like, changes, looks }: {
    readonly row: number; readonly like: number; readonly changes: readonly BackChange[]; readonly looks: Excel.Range;
  },
): Promise<void> =>
  insertAndFill(context, sheet, row, () => {
    const model = wholeRows(sheet, like >= row ? like + 1 : like);
    const inserted = wholeRows(sheet, row);
    inserted.copyFrom(model, "All");
    inserted.clear("Contents");
    const formatAt = formatsIn(looks);
    queueChanges(sheet, changes, ({ column }) => formatAt({ row: like, column }));
  });

/** Moves a row, whose height was asked for, so that it stands above what is now row `above`. */
export async function moveRow(
  context: Excel.RequestContext, sheet: Excel.Worksheet, row: number, above: number, { format: { rowHeight } }: Excel.Range,
): Promise<void> {
  const from = row >= above ? row + 1 : row;
  let moved: Excel.Range | undefined;
  const move = (): void => {
    queueBringing(sheet, from, above);
    wholeRows(sheet, from).delete("Up");
    moved = requestHeight(sheet, row < above ? above - 1 : above);
  };
  // The row may have been moved before what came after that failed: it must not go with the one inserted for it.
  const takeBack = async (): Promise<void> => {
    const [left, there] = [requestRowContent(sheet, from), requestRowContent(sheet, above)];
    await context.sync();
    if (left.isNullObject && !there.isNullObject) queueBringing(sheet, above, from);
  };
  await insertAndFill(context, sheet, above, move, takeBack);
  if (moved !== undefined) await keepHeights(context, [{ row: moved, before: rowHeight }]);
}

/** Asks what the cells of a row hold. */
export const requestRow = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  wholeRows(sheet, row).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");

/** Deletes a row; answers what its cells held, as they were asked for. */
export async function deleteRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  held: Excel.Range,
): Promise<readonly BackChange[]> {
  wholeRows(sheet, row).delete("Up");
  await context.sync();
  return held.isNullObject ? [] : changesBack(held).filter(({ entry }) => entry !== "");
}

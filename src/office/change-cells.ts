import type { Entry } from "../sheet/sheet-plan";
import { addressOf } from "../sheet/address";
import type { CellChange } from "../sheet/workbook";
import { asTyped } from "./cell-entry";

/** What a cell held, to be written back: a formula as such, a text as text. */
function heldBy(value: unknown, formula: unknown): Entry {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return typeof value === "number" || typeof value === "string" ? value : { formula: `=${String(value).toUpperCase()}` };
}

/** Queues the changes; nothing happens before the next sync. */
export function queueChanges(sheet: Excel.Worksheet, changes: readonly CellChange[]): void {
  for (const { cell, entry } of changes) sheet.getRange(addressOf(cell)).formulas = [[asTyped(entry)]];
}

/** What the cells of a range hold, to be written back. */
export const changesBack = (range: Excel.Range): CellChange[] =>
  range.formulas.flatMap((cells, row) => cells.map((formula, column) => ({
    cell: { row: range.rowIndex + row + 1, column: range.columnIndex + column + 1 },
    entry: heldBy(range.values[row]?.[column], formula),
  })));

/**
 * Changes cells, all or none: Excel keeps what came before a failure, so that is put back.
 * Answers the changes that take it back.
 */
export async function changeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const ranges = changes.map(({ cell }) =>
    sheet.getRange(addressOf(cell)).load("rowIndex,columnIndex,values,formulas"));
  await context.sync();
  const before = ranges.flatMap(changesBack);
  try {
    queueChanges(sheet, changes);
    await context.sync();
    return before;
  } catch (error) {
    queueChanges(sheet, before);
    await context.sync();
    throw error;
  }
}

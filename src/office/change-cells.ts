import { addressOf } from "../workbook/address";
import type { CellChange, Entry } from "../workbook/workbook";
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

/** Changes cells, all or none: Excel keeps what came before a failure, so that is put back. */
export async function changeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
): Promise<void> {
  const ranges = changes.map(({ cell }) => sheet.getRange(addressOf(cell)).load("values,formulas"));
  await context.sync();
  const before = ranges.map(({ values, formulas }, at): CellChange => ({
    cell: changes[at]!.cell,
    entry: heldBy(values[0]?.[0], formulas[0]?.[0]),
  }));
  try {
    queueChanges(sheet, changes);
    await context.sync();
  } catch (error) {
    queueChanges(sheet, before);
    await context.sync();
    throw error;
  }
}

import { plainFormat, textFormat } from "../assessment/form/number-format";
import { addressOf, type Cell } from "../sheet/address";
import type { BackChange } from "../sheet/workbook";
import { asTyped } from "./cell-entry";

/** What a cell held, to be written back: a formula as such, a text as text, a truth value as one. */
function heldBy(value: unknown, formula: unknown): BackChange["entry"] {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The number format that a cell has. */
export type FormatAt = (cell: Cell) => string;

/**
 * Queues a change of a cell that has a format. A format acts on what is entered under it, so where it changes the entry
 * is made under none; on a formula only the format of texts acts.
 */
function queueChange(range: Excel.Range, { entry, format }: BackChange, has: string): void {
  const isFormula = typeof entry === "object" && entry !== null;
  const under = isFormula && format !== textFormat ? format : plainFormat;
  if (format !== undefined) range.numberFormat = [[under]];
  range.formulas = [[asTyped(entry, format === undefined ? has : plainFormat)]];
  if (format !== undefined && format !== under) range.numberFormat = [[format]];
}

/** The formats of the cells of a range that was asked for them; those elsewhere have none. */
export const formatsIn = ({ isNullObject, rowIndex, columnIndex, numberFormat }: Excel.Range): FormatAt => ({ row, column }) =>
  String((isNullObject ? undefined : numberFormat[row - rowIndex - 1]?.[column - columnIndex - 1]) ?? plainFormat);

/** Queues the changes; nothing happens before the next sync. */
export function queueChanges(sheet: Excel.Worksheet, changes: readonly BackChange[], formatAt: FormatAt): void {
  for (const change of changes) queueChange(sheet.getRange(addressOf(change.cell)), change, formatAt(change.cell));
}

/** What the cells of a range hold, to be written back. */
export const changesBack = (range: Excel.Range): BackChange[] =>
  range.formulas.flatMap((cells, row) => cells.map((formula, column) => ({
    cell: { row: range.rowIndex + row + 1, column: range.columnIndex + column + 1 },
    entry: heldBy(range.values[row]?.[column], formula),
  })));

/** Asks what the cells hold that are to be changed. */
export const requestCells = (sheet: Excel.Worksheet, changes: readonly BackChange[]): readonly Excel.Range[] =>
  changes.map(({ cell }) => sheet.getRange(addressOf(cell)).load("rowIndex,columnIndex,values,formulas,numberFormat"));

/**
 * Changes cells, all or none: Excel keeps what came before a failure, so that is put back.
 * Answers the changes that take it back.
 *
 * @param held what was asked of these cells, in their order
 */
export async function changeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly BackChange[],
  held: readonly Excel.Range[],
): Promise<readonly BackChange[]> {
  const cells = held.flatMap((range) => changesBack(range).map((back) => ({ back, has: formatsIn(range)(back.cell) })));
  const before = cells.map(({ back, has }, at): BackChange => (changes[at]?.format === undefined ? back : { ...back, format: has }));
  const formats = new Map(cells.map(({ back: { cell }, has }) => [addressOf(cell), has]));
  const formatAt: FormatAt = (cell) => formats.get(addressOf(cell)) ?? plainFormat;
  try {
    queueChanges(sheet, changes, formatAt);
    await context.sync();
    return before;
  } catch (error) {
    queueChanges(sheet, before, formatAt);
    await context.sync();
    throw error;
  }
}

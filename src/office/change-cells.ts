import { plainFormat, textFormat } from "../assessment/form/number-format";
import { addressOf, type Cell } from "../sheet/address";
import type { BackChange } from "../sheet/workbook";
import { asTyped } from "./cell-entry";
import { requestProtection } from "./protection";
import { allUnprotected } from "./unprotected";

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

/** What takes the change of a cell back, whose range was asked for. */
function changeBack(range: Excel.Range, { cell, sheet, format }: BackChange): BackChange {
  const [{ entry } = { entry: null }] = changesBack(range);
  return { ...(sheet === undefined ? {} : { sheet }), cell, entry, ...(format === undefined ? {} : { format: formatsIn(range)(cell) }) };
}

/**
 * Changes cells of sheets, all or none: Excel keeps what came before a failure, so that is put back. The sheets' protection
 * is lifted meanwhile. Answers the changes that take it back.
 *
 * @param sheetOf the sheet of a change
 */
export async function changeCells(
  context: Excel.RequestContext, sheetOf: (named?: string) => Excel.Worksheet, changes: readonly BackChange[],
): Promise<readonly BackChange[]> {
  const sheets = new Map([...new Set(changes.map(({ sheet }) => sheet))].map((named) => [named, requestProtection(sheetOf(named))]));
  const rangeOf = ({ sheet, cell }: BackChange): Excel.Range => (sheets.get(sheet) ?? sheetOf(sheet)).getRange(addressOf(cell));
  const held = changes.map((change) => ({ change, range: rangeOf(change).load("rowIndex,columnIndex,values,formulas,numberFormat") }));
  await context.sync();
  const cells = held.map(({ change, range }) => ({ back: changeBack(range, change), has: formatsIn(range)(change.cell) }));
  const before = cells.map(({ back }) => back);
  const write = (entries: readonly BackChange[]): Promise<void> => {
    entries.forEach((entry, at) => queueChange(rangeOf(entry), entry, cells[at]?.has ?? plainFormat));
    return context.sync();
  };
  const act = async (): Promise<readonly BackChange[]> => {
    try {
      await write(changes);
      return before;
    } catch (error) {
      await write(before);
      throw error;
    }
  };
  return allUnprotected(context, [...sheets.values()], act);
}

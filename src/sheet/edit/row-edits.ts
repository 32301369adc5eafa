import type { ItemId } from "../../assessment/criteria/edition";
import { itemsOf } from "../../assessment/criteria/editions";
import { columnOf } from "../layout/columns";
import { itemOfRow, rowOf, type FormReading, type FormRow } from "../read/form-reading";
import type { Dialect } from "../layout/formulas";
import type { BackChange, CellChange } from "../workbook";
import { formatAt, rowChanges } from "./cell-changes";

/** How to give an item a row for another indicator. */
export interface AddedRow {
  /** Where the indicator will stand. */
  readonly row: number;
  /** Set where a row must be inserted above `row`, formatted like the row `like`; else the row is there and blank. */
  readonly like?: number;
  /** What makes the row the item's: its number and formulas. */
  readonly changes: readonly CellChange[];
}

/** How to move a row: above which row as they stand before, where it stands after, and what to write into it then. */
export interface MovedRow {
  readonly above: number;
  readonly row: number;
  readonly changes: readonly CellChange[];
}

/** Whether a row is one of the form's own lines, below which another item or none begins. */
const isOwnLine = (row: FormRow): boolean =>
  row.is === "item" || row.is === "topic" || row.is === "end" || row.is === "summary" || row.is === "total";

/**
 * Rows in which an item's indicators stand or may stand, in sheet order: those below its heading, whatever numbers they
 * bear; where the heading is gone, those that bear its number.
 */
export function rowsOfItem(reading: FormReading, item: ItemId): readonly number[] {
  const { rows, headingRow, parts, form: { inOrder } } = reading;
  const heading = parts.items.get(item);
  const typing = rows.map((formRow, index) => ({ formRow, row: headingRow + 1 + index }))
    .filter(({ formRow }) => formRow.is !== "item" && itemOfRow(formRow) !== undefined).map(({ row }) => row);
  if (heading === undefined || !inOrder) return typing.filter((row) => itemOfRow(rowOf(reading, row)) === item);
  const next = rows.findIndex((formRow, index) => headingRow + 1 + index > heading && isOwnLine(formRow));
  return typing.filter((row) => row > heading && (next < 0 || row < headingRow + 1 + next));
}

const isFilled = (reading: FormReading, row: number): boolean => {
  const is = rowOf(reading, row)?.is;
  return is === "indicator" || is === "placeholder";
};

/** Whether a row is one to type in, and so looks as an indicator's should. */
const isTypingRow = (reading: FormReading, row: number): boolean =>
  isFilled(reading, row) || rowOf(reading, row)?.is === "blank";

const typingRowAbove = (reading: FormReading, row: number): number | undefined => {
  for (let above = row - 1; above > reading.headingRow; above -= 1) if (isTypingRow(reading, above)) return above;
  return undefined;
};

const typingRowFrom = (reading: FormReading, row: number): number | undefined => {
  for (let below = row; rowOf(reading, below) !== undefined; below += 1) if (isTypingRow(reading, below)) return below;
  return undefined;
};

/** The row that one to be inserted above `row` should look like. */
export const rowLikeAdded = (reading: FormReading, row: number): number =>
  typingRowAbove(reading, row) ?? typingRowFrom(reading, row) ?? row - 1;

/** The formulas of other rows that name a row: no row inserted in its place gives them back what its deleting took. */
function formulasNaming({ content: { formulas, top, left } }: FormReading, row: number): readonly BackChange[] {
  const naming = new RegExp(`[A-Z]\\$?${row}(?!\\d)`, "i");
  return formulas.flatMap((cells, index) => cells.flatMap((formula, at): readonly CellChange[] =>
    (top + index !== row && typeof formula === "string" && formula.startsWith("=") && naming.test(formula)
      ? [{ cell: { row: top + index, column: left + at }, entry: { formula } }] : [])));
}

/** What is to be written when a moved row is back in its place: its number and formulas as they were, and what named it. */
export function heldByMoved(reading: FormReading, row: number): readonly BackChange[] {
  const { columns, content: { values, formulas, top, left } } = reading;
  const own = (["item", "success", "score"] as const).map((field): BackChange => {
    const column = columnOf(columns, field);
    const [value = "", held = ""] = [values, formulas].map((matrix) => matrix[row - top]?.[column - left]);
    const isFormula = typeof held === "string" && held.startsWith("=") && held !== value;
    return { cell: { row, column }, entry: isFormula ? { formula: held } : value === "" ? null : value };
  });
  return [...own, ...formulasNaming(reading, row)];
}

/**
 * What a deleted row held, with the number formats that the row `like` will not bring it when it is inserted again, and
 * what spoke of it elsewhere.
 */
export function heldByDeleted(reading: FormReading, held: readonly BackChange[], row: number, like: number): readonly BackChange[] {
  const likeBefore = like >= row ? like + 1 : like;
  const ofRow = held.map((change) => {
    const format = formatAt(reading, change.cell);
    return format === formatAt(reading, { ...change.cell, row: likeBefore }) ? change : { ...change, format };
  });
  return [...ofRow, ...formulasNaming(reading, row)];
}

/** The row that a deleted one looked like, as rows stand once it is gone: what it is inserted again by. */
export const rowLikeDeleted = (reading: FormReading, row: number): number =>
  typingRowAbove(reading, row) ?? (typingRowFrom(reading, row + 1) ?? row + 1) - 1;

/**
 * Where an item's next indicator goes: a blank row that was made for one, else a new row below the item's last.
 * Undefined where the item's heading and all its rows were deleted.
 */
export function planAdding(reading: FormReading, item: ItemId, dialect: Dialect): AddedRow | undefined {
  const rows = rowsOfItem(reading, item);
  const blank = rows.find((row) => {
    const formRow = rowOf(reading, row);
    return formRow?.is === "blank" && formRow.prepared;
  });
  if (blank !== undefined) return { row: blank, changes: rowChanges(reading, blank, item, dialect) };
  const last = rows.at(-1) ?? reading.parts.items.get(item);
  if (last === undefined) return undefined;
  const row = last + 1;
  return { row, like: rowLikeAdded(reading, row), changes: rowChanges(reading, row, item, dialect) };
}

const moved = (reading: FormReading, row: number, above: number, item: ItemId, dialect: Dialect): MovedRow => {
  const after = above > row ? above - 1 : above;
  return { above, row: after, changes: rowChanges(reading, after, item, dialect) };
};

/** The item before or after one in the form that still has its heading. */
function neighbour(reading: FormReading, item: ItemId, by: "up" | "down"): ItemId | undefined {
  const ids = itemsOf(reading.form.edition).map(({ id }) => id);
  const at = ids.indexOf(item);
  const there = by === "up" ? ids.slice(0, at).reverse() : ids.slice(at + 1);
  return there.find((id) => reading.parts.items.has(id));
}

/**
 * Moves an indicator past the one before or after it; from an item's first or last place, to the end of the item
 * before or the beginning of the item after. Undefined where there is nowhere to go.
 */
export function planMoving(reading: FormReading, row: number, by: "up" | "down", dialect: Dialect): MovedRow | undefined {
  const item = itemOfRow(rowOf(reading, row));
  if (item === undefined || !isFilled(reading, row) || !reading.form.inOrder) return undefined;
  const filled = rowsOfItem(reading, item).filter((other) => isFilled(reading, other));
  const beside = filled[filled.indexOf(row) + (by === "up" ? -1 : 1)];
  if (beside !== undefined) return moved(reading, row, by === "up" ? beside : beside + 1, item, dialect);
  const next = neighbour(reading, item, by);
  const heading = next === undefined ? undefined : reading.parts.items.get(next);
  if (next === undefined || heading === undefined) return undefined;
  if (by === "down") return moved(reading, row, heading + 1, next, dialect);
  const last = rowsOfItem(reading, next).filter((other) => isFilled(reading, other)).at(-1) ?? heading;
  return moved(reading, row, last + 1, next, dialect);
}

/**
 * Takes an indicator away: its whole row, or, where the item would be left without a row to type in, what the row
 * holds. The row stays then, with its formulas.
 */
export function planDeleting(
  reading: FormReading,
  row: number,
): { readonly clear: readonly CellChange[] } | "delete row" {
  const item = itemOfRow(rowOf(reading, row));
  if (item === undefined || !isFilled(reading, row)) return { clear: [] };
  if (rowsOfItem(reading, item).length > 1) return "delete row";
  const inputs = [...reading.columns].filter(([field]) => field !== "item" && field !== "success" && field !== "score");
  return { clear: inputs.map(([, column]) => ({ cell: { row, column }, entry: null })) };
}

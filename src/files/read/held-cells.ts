import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { Area } from "../../sheet/address";
import { limits } from "./limits";

/**
 * The cells of a sheet that hold anything, from left to right and from top to bottom, as columns of one table: a million
 * objects would take five times the memory.
 */
export interface HeldCells {
  /** Where each stands: row × 16,384 + column, both from 0. */
  readonly at: number[];
  /** What each shows; undefined where the file keeps nothing, or a shared text is still to be found. */
  readonly values: (CellValue | undefined)[];
  /** Number formats and formulas ("=…"), where they are asked for: a sheet's top is known by what it shows. */
  readonly formats: string[];
  readonly formulas: (string | undefined)[];
}

export const noCells = (): HeldCells => ({ at: [], values: [], formats: [], formulas: [] });

/** Some cells of a table that stand one behind the other: those of a row, or of one of several sheets. */
export interface Span {
  readonly from: number;
  /** The first that is none of them. */
  readonly to: number;
}

export const allOf = ({ at }: HeldCells): Span => ({ from: 0, to: at.length });

/** A cell's place in the table's own numbers, from its row and column as people count them. */
export const spotOf = (row: number, column: number): number => (row - 1) * limits.columns + column - 1;
export const rowAt = (at: number): number => Math.floor(at / limits.columns) + 1;
export const columnAt = (at: number): number => at % limits.columns + 1;

/** A cell that holds an empty text holds nothing. */
export const holds = ({ values, formulas }: HeldCells, index: number): boolean =>
  formulas[index] !== undefined || (values[index] !== undefined && values[index] !== "");

/** How much of a sheet is in use. */
export interface Extent {
  /** Rows that hold anything. */
  readonly rows: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function extentOf(cells: HeldCells, { from, to }: Span = allOf(cells)): Extent {
  let [rows, lastRow, lastColumn] = [0, 0, 0];
  for (let index = from; index < to; index += 1) {
    if (!holds(cells, index)) continue;
    const at = cells.at[index] ?? 0;
    const row = rowAt(at);
    if (row !== lastRow) rows += 1;
    lastRow = row;
    lastColumn = Math.max(lastColumn, columnAt(at));
  }
  return { rows, lastRow, lastColumn };
}

/** The index of the first cell at a place or behind it. */
function firstFrom(at: readonly number[], place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Visits the cells of areas, which may each span the whole sheet: only rows and columns that hold anything cost time.
 * Areas that overlap so much that more is visited than there is are no sheet's; false is answered for them.
 */
export function visitAreas<Of extends Area>(
  { at }: HeldCells, areas: Iterable<Of>, { rows, lastColumn }: Extent, visit: (index: number, area: Of) => void,
): boolean {
  let left = rows * lastColumn + at.length;
  for (const area of areas) {
    if (area.left > lastColumn) continue;
    let index = firstFrom(at, spotOf(area.top, area.left));
    while (index < at.length && rowAt(at[index] ?? 0) <= area.bottom) {
      const row = rowAt(at[index] ?? 0);
      const end = spotOf(row, area.right);
      for (index = firstFrom(at, spotOf(row, area.left)); (at[index] ?? Infinity) <= end; index += 1) {
        visit(index, area);
        left -= 1;
      }
      index = firstFrom(at, spotOf(row + 1, area.left));
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

/** Empties a cell that a merged one covers. */
export function empty(cells: HeldCells, index: number): void {
  cells.values[index] = undefined;
  cells.formulas[index] = undefined;
  cells.formats[index] = plainFormat;
}

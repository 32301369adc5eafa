import type { CellValue } from "../../../src/assessment/form/figure";
import type { Area, Cell } from "../../../src/sheet/address";
import type { Style, Validation } from "../../../src/sheet/sheet-plan";

/** How a cell looks and what it asks for: as far as tests compare it. */
export interface Looks {
  readonly style: Style;
  readonly validation?: Validation;
  /** The formula of a conditional format that somebody put there. */
  readonly conditional?: string;
}

/** What a cell holds: a value, or a formula and what it shows. */
export interface Held {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A cell is never changed, only replaced. */
export interface GridCell extends Held {
  readonly looks?: Looks;
  /** Our own mark, with what the cell held when it was marked: it goes out once that is changed. */
  readonly mark?: { readonly value: CellValue; readonly isFormula: boolean };
}

export interface GridRow {
  readonly cells: GridCell[];
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface GridColumn {
  readonly width?: number;
  readonly hidden?: boolean;
}

export const blankCell: GridCell = { value: "" };
export const blankRow = (): GridRow => ({ cells: [] });

/** Whether a cell is marked, and holds what it held then. */
export const isMarked = ({ mark, value, formula }: GridCell): boolean =>
  mark !== undefined && mark.value === value && mark.isFormula === (formula !== undefined);

export const isFilled = ({ value, formula }: Held): boolean => value !== "" || formula !== undefined;

/** The number format of a cell. */
export const formatOf = ({ looks }: GridCell): string => looks?.style.numberFormat ?? "General";

/** The cells of a sheet, from A1 as far as anything stands or looks like something. It computes nothing. */
export class Grid {
  readonly rows: GridRow[] = [];
  readonly columns: GridColumn[] = [];

  at({ row, column }: Cell): GridCell {
    return this.rows[row - 1]?.cells[column - 1] ?? blankCell;
  }

  set({ row, column }: Cell, cell: GridCell): void {
    while (this.rows.length < row) this.rows.push(blankRow());
    const cells = this.rows[row - 1]?.cells ?? [];
    while (cells.length < column) cells.push(blankCell);
    cells[column - 1] = cell;
  }

  /** Fills a cell, or empties it; its looks stay. */
  hold(cell: Cell, { value, formula }: Held): void {
    const { formula: _, ...rest } = this.at(cell);
    this.set(cell, { ...rest, value, ...(formula === undefined ? {} : { formula }) });
  }

  /** Replaces every cell there is. */
  update(change: (cell: GridCell, at: Cell) => GridCell): void {
    this.rows.forEach(({ cells }, row) => cells.forEach((cell, column) => {
      cells[column] = change(cell, { row: row + 1, column: column + 1 });
    }));
  }

  /** The cells there are, in reading order. */
  cells(): readonly (readonly [Cell, GridCell])[] {
    return this.rows.flatMap(({ cells }, row) =>
      cells.map((cell, column) => [{ row: row + 1, column: column + 1 }, cell] as const));
  }

  /** The smallest area in which all stands that rows `top` to `bottom` hold; undefined where they hold nothing. */
  used(top = 1, bottom = this.rows.length): Area | undefined {
    const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const [{ row, column }, cell] of this.cells()) {
      if (row < top || row > bottom || !isFilled(cell)) continue;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used.bottom === 0 ? undefined : used;
  }
}

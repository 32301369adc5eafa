import type { Entry } from "../../../src/sheet/sheet-plan";
import type { Area, Cell } from "../../../src/sheet/address";
import type { HighlightKind } from "../../../src/sheet/highlight";
import type { SheetPlan, Style } from "../../../src/sheet/sheet-plan";
import { blankCell, Grid, type Held, type Looks } from "./grid";
import { mustBeInSheet } from "./limits";

/** A sheet of the workbook in memory. */
export interface MemorySheet {
  /** Survives renaming. */
  readonly id: string;
  name: string;
  readonly grid: Grid;
  /** The workbook's names for cells of this sheet. */
  readonly names: Map<string, Cell>;
  /** What is missing lights up by itself. */
  lit: boolean;
  protection: "none" | "open" | "by password";
  /** The cell under the cursor when the sheet is in front. */
  cursor: Cell;
  readonly page?: Pick<SheetPlan, "frozenRows" | "frozenColumns" | "print">;
}

let sheets = 0;

export const blankSheet = (name: string): MemorySheet =>
  ({ id: `sheet ${sheets += 1}`, name, grid: new Grid(), names: new Map(), lit: false, protection: "none", cursor: { row: 1, column: 1 } });

/** What an entry leaves in a cell: a text stays a text, a formula shows nothing until a test says what. */
export function heldBy(entry: Entry | boolean): Held {
  if (entry === null) return { value: "" };
  return typeof entry === "object" ? { value: "", formula: entry.formula } : { value: entry };
}

const plain: Looks = { style: {} };

const restyled = ({ style, ...rest }: Looks, over: Style): Looks => ({
  ...rest,
  style: { ...style, ...over, ...(over.font === undefined ? {} : { font: { ...style.font, ...over.font } }) },
});

/** Changes the looks of the cells of an area. */
export function dress(grid: Grid, { top, left, bottom, right }: Area, change: (looks: Looks) => Looks): void {
  mustBeInSheet({ row: bottom, column: right });
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.at({ row, column });
      grid.set({ row, column }, { ...cell, looks: change(cell.looks ?? plain) });
    }
  }
}

/** Gives a cell a number format. */
export const setFormat = (grid: Grid, { row, column }: Cell, numberFormat: string): void =>
  dress(grid, { top: row, left: column, bottom: row, right: column }, (looks) => restyled(looks, { numberFormat }));

/**
 * Lays a planned sheet out.
 *
 * @throws WorkbookProblem where it does not fit on a sheet
 */
export function layOut(plan: SheetPlan): MemorySheet {
  const grid = new Grid();
  plan.cells.forEach((cells, row) => cells.forEach((entry, column) =>
    grid.set({ row: row + 1, column: column + 1 }, { ...blankCell, ...heldBy(entry) })));
  for (const { area, style } of plan.styles) dress(grid, area, (looks) => restyled(looks, style));
  for (const { area, validation } of plan.validations) dress(grid, area, (looks) => ({ ...looks, validation }));
  plan.columnWidths.forEach((width, index) => {
    grid.columns[index] = { width, hidden: plan.hiddenColumns.includes(index + 1) };
  });
  for (const { row, height } of plan.rowHeights) {
    grid.rows[row - 1] = { cells: [], ...grid.rows[row - 1], height };
  }
  return {
    ...blankSheet(plan.sheet),
    grid,
    lit: plan.lights.length > 0,
    names: new Map(plan.names.map(({ name, cell }) => [name, cell])),
    cursor: plan.firstInput,
    page: { frozenRows: plan.frozenRows, frozenColumns: plan.frozenColumns, print: plan.print },
  };
}

/** The kinds of highlights of ours that a sheet has. */
export const kindsOn = ({ grid, lit }: MemorySheet): ReadonlySet<HighlightKind> =>
  new Set([...(lit ? ["light"] as const : []), ...(grid.cells().some(([, { mark }]) => mark !== undefined) ? ["mark"] as const : [])]);

/** Marks cells, and no others: each is marked as long as it holds what it holds now. */
export function markCells(grid: Grid, cells: readonly Cell[]): void {
  grid.update(({ mark: _, ...cell }) => cell);
  for (const cell of cells) {
    const held = grid.at(cell);
    grid.set(cell, { ...held, mark: { value: held.value, isFormula: held.formula !== undefined } });
  }
}

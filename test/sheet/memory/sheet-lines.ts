import type { Area, Cell } from "../../../src/sheet/address";
import { blankCell, blankRow, type GridCell } from "./grid";
import type { MemorySheet } from "./memory-sheet";
import { copiedFormula, followingFormula, shiftedFormula, shiftedNumber, type Axis, type Shift } from "./references";

type Sheet = Pick<MemorySheet, "grid" | "names">;

/** Puts new elements before place `at` (from 1) of a list that may not reach that far; there they would be blank anyway. */
function splice<Element>(list: Element[], { at, count }: Shift, blank: () => Element): void {
  if (at > list.length) return;
  if (count < 0) list.splice(at - 1, -count);
  else list.splice(at - 1, 0, ...Array.from({ length: count }, blank));
}

function reformulate({ grid }: Sheet, rewrite: (formula: string) => string): void {
  grid.update((cell) => (cell.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) }));
}

function rename({ names }: Sheet, axis: Axis, where: (number: number) => number | undefined): void {
  for (const [name, cell] of [...names]) {
    const now = where(cell[axis]);
    if (now === undefined) names.delete(name);
    else names.set(name, { ...cell, [axis]: now });
  }
}

/** Inserts or deletes rows or columns; formulas, names, marks and looks go along. */
export function shiftLines(sheet: Sheet, shift: Shift): void {
  const { rows, columns } = sheet.grid;
  if (shift.axis === "row") splice(rows, shift, blankRow);
  else {
    for (const { cells } of rows) splice(cells, shift, () => blankCell);
    splice(columns, shift, () => ({}));
  }
  reformulate(sheet, (formula) => shiftedFormula(formula, shift));
  rename(sheet, shift.axis, (number) => shiftedNumber(number, shift));
}

/** Cuts a row or column and puts it before another: what refers to its cells follows them. */
export function moveLine(sheet: Sheet, axis: Axis, line: number, before: number): void {
  if (before === line || before === line + 1) return;
  shiftLines(sheet, { axis, at: before, count: 1 });
  const from = line >= before ? line + 1 : line;
  const { grid } = sheet;
  for (const [cell, content] of grid.cells()) {
    if (cell[axis] !== from) continue;
    grid.set({ ...cell, [axis]: before }, content);
  }
  reformulate(sheet, (formula) => followingFormula(formula, axis, from, before));
  rename(sheet, axis, (number) => (number === from ? before : number));
  shiftLines(sheet, { axis, at: from, count: -1 });
}

const moved = (content: GridCell, from: Cell, to: Cell): GridCell => (content.formula === undefined ? content
  : { ...content, formula: copiedFormula(content.formula, to.row - from.row, to.column - from.column) });

/** Copies an area's contents and looks to where `to` is its first cell. */
export function copyArea({ grid }: Sheet, { top, left, bottom, right }: Area, to: Cell): void {
  const copies: (readonly [Cell, GridCell])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const target = { row: to.row + row - top, column: to.column + column - left };
      copies.push([target, moved(grid.at({ row, column }), { row, column }, target)]);
    }
  }
  for (const [cell, content] of copies) grid.set(cell, content);
}

/** Copies a row over another, looks and marks with it; its formulas speak of their own row again. */
export function copyRow(sheet: Sheet, from: number, to: number): void {
  const { rows } = sheet.grid;
  const right = Math.max(rows[from - 1]?.cells.length ?? 0, rows[to - 1]?.cells.length ?? 0);
  copyArea(sheet, { top: from, left: 1, bottom: from, right }, { row: to, column: 1 });
}

const isNumber = (cell: GridCell): boolean => typeof cell.value === "number";

/** Numbers before texts before blanks. */
function compare(a: GridCell, b: GridCell): number {
  if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return isNumber(a) ? Number(a.value) - Number(b.value) : String(a.value).localeCompare(String(b.value), "th");
}

/**
 * Sorts the rows of an area by one of its columns. Formulas speak of their own row again; what names a cell does not
 * follow, and highlights stay where they are.
 */
export function sortRows({ grid }: Sheet, { top, left, bottom, right }: Area, by: number, order: "up" | "down"): void {
  const way = order === "up" ? 1 : -1;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const sorted = rows.toSorted((a, b) => way * compare(grid.at({ row: a, column: by }), grid.at({ row: b, column: by })));
  const now = sorted.flatMap((from, index) => Array.from({ length: right - left + 1 }, (_, at) => {
    const [source, target] = [{ row: from, column: left + at }, { row: top + index, column: left + at }];
    return [target, moved(grid.at(source), source, target)] as const;
  }));
  for (const [cell, { mark: _, ...content }] of now) {
    const { mark } = grid.at(cell);
    grid.set(cell, mark === undefined ? content : { ...content, mark });
  }
}

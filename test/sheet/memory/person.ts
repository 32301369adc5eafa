import type { Computing } from "../../../src/assessment/form/computed-cell";
import type { CellValue } from "../../../src/assessment/form/figure";
import type { Area, Cell } from "../../../src/sheet/address";
import { addressOf, areaOf } from "../../../src/sheet/address";
import type { Edit } from "../../../src/sheet/workbook";
import { formatOf, isMarked, type GridCell, type Held } from "./grid";
import type { MemoryBook } from "./memory-book";
import { blankSheet, dress, type MemorySheet } from "./memory-sheet";
import type { Axis } from "./references";
import { copyArea, moveLine, shiftLines, sortRows } from "./sheet-lines";

function areaAt(address: string): Area {
  const area = areaOf(address);
  if (area === undefined) throw new Error(`"${address}" is no area.`);
  return area;
}

function cellAt(address: string): Cell {
  const { top, left } = areaAt(address);
  return { row: top, column: left };
}

/** What typing leaves in a cell: by hand, what begins with "=" is a formula. */
const typed = (value: CellValue): Held =>
  (typeof value === "string" && value.startsWith("=") ? { value: "", formula: value } : { value });

/**
 * Somebody in front of the workbook, at the sheet that is in front: what they do is told to whoever follows the sheet,
 * as Excel tells it. What Excel tells nobody of (hidden rows, a new name) is told to nobody.
 */
export class Person {
  constructor(private readonly book: MemoryBook) {}

  private get sheet(): MemorySheet {
    return this.book.front;
  }

  /** What a cell shows. */
  sees(address: string): CellValue {
    return this.sheet.grid.at(cellAt(address)).value;
  }

  /** The formula of a cell; undefined where it holds none. */
  formulaIn(address: string): string | undefined {
    return this.sheet.grid.at(cellAt(address)).formula;
  }

  /** What every cell holds and how it shows a number, from A1 on: a formula, or else a value. */
  everything(): readonly (readonly (readonly [holds: CellValue, format: string])[])[] {
    return this.sheet.grid.rows.map(({ cells }) => cells.map((cell) => [cell.formula ?? cell.value, formatOf(cell)] as const));
  }

  /** The cells that are marked. */
  highlights(): readonly string[] {
    return this.sheet.grid.cells().flatMap(([cell, held]) => (isMarked(held) ? [addressOf(cell)] : []));
  }

  /** Where the cursor is: "หมวด 7!B8". */
  cursor(): string {
    return `${this.sheet.name}!${addressOf(this.sheet.cursor)}`;
  }

  /** Chooses from a drop-down as in Excel on the web, which tells nobody. */
  chooseUntold(address: string, value: string): void {
    this.sheet.grid.hold(cellAt(address), { value });
  }

  select(address: string): void {
    this.book.select(this.sheet, cellAt(address));
  }

  type(address: string, value: CellValue): void {
    this.paste(address, [[value]]);
  }

  clear(address: string): void {
    const area = areaAt(address);
    for (const [{ row, column }] of this.sheet.grid.cells()) {
      const within = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (within) this.sheet.grid.hold({ row, column }, { value: "" });
    }
    this.tell({ kind: "cells", area });
  }

  /** Pastes a block that comes from elsewhere, its first cell at an address. */
  paste(address: string, block: readonly (readonly CellValue[])[]): void {
    const { row: top, column: left } = cellAt(address);
    block.forEach((values, row) => values.forEach((value, column) =>
      this.sheet.grid.hold({ row: top + row, column: left + column }, typed(value))));
    const width = Math.max(...block.map((values) => values.length));
    this.tell({ kind: "cells", area: { top, left, bottom: top + block.length - 1, right: left + width - 1 } });
  }

  /** Copies cells of the sheet and pastes them. */
  copy(from: string, to: string): void {
    const { top, left, bottom, right } = areaAt(from);
    const { row, column } = cellAt(to);
    copyArea(this.sheet, { top, left, bottom, right }, { row, column });
    this.tell({ kind: "cells", area: { top: row, left: column, bottom: row + bottom - top, right: column + right - left } });
  }

  /** Sorts the rows of an area by a column of it. */
  sort(address: string, by: number, order: "up" | "down"): void {
    const area = areaAt(address);
    sortRows(this.sheet, area, by, order);
    this.tell({ kind: "cells", area });
  }

  /** Inserts rows or columns before one. */
  insert(axis: Axis, at: number, count = 1): void {
    shiftLines(this.sheet, { axis, at, count });
    this.tell({ kind: "lines", axis, at, count });
  }

  delete(axis: Axis, at: number, count = 1): void {
    shiftLines(this.sheet, { axis, at, count: -count });
    this.tell({ kind: "lines", axis, at, count: -count });
  }

  /** Cuts a row or column and inserts it before another. */
  move(axis: Axis, line: number, before: number): void {
    moveLine(this.sheet, axis, line, before);
    this.tell({ kind: "structure" });
  }

  hideRow(at: number): void {
    const row = this.sheet.grid.rows[at - 1];
    if (row !== undefined) this.sheet.grid.rows[at - 1] = { ...row, hidden: true };
  }

  /** Fills a cell with colour and puts a conditional format on it. */
  decorate(address: string): void {
    dress(this.sheet.grid, areaAt(address), ({ style, ...looks }) =>
      ({ ...looks, style: { ...style, fill: "#00B050" }, conditional: "=TRUE" }));
  }

  /** Gives the cells of an area a number format. */
  format(address: string, numberFormat: string): void {
    dress(this.sheet.grid, areaAt(address), ({ style, ...looks }) => ({ ...looks, style: { ...style, numberFormat } }));
  }

  protect(password?: string): void {
    this.sheet.protection = password === undefined ? "open" : "by password";
  }

  renameSheet(name: string): void {
    this.sheet.name = name;
  }

  /** Adds a blank sheet, which comes to the front. */
  addSheet(name: string): void {
    this.book.add(blankSheet(name));
  }

  /** Brings a sheet to the front. */
  goToSheet(name: string): void {
    const sheet = this.book.named(name);
    if (sheet !== undefined) this.book.bringToFront(sheet);
  }

  deleteSheet(): void {
    this.book.remove(this.sheet);
  }

  /** As if the cell's formula had been computed: nobody is told of that. */
  computes(address: string, value: CellValue): void {
    const cell = cellAt(address);
    const now: GridCell = { ...this.sheet.grid.at(cell), value };
    this.sheet.grid.set(cell, now);
  }

  /** Sets when the workbook is computed. */
  letCompute(computing: Computing): void {
    this.book.computing = computing;
  }

  private tell(edit: Edit): void {
    this.book.tell(this.sheet, edit);
  }
}

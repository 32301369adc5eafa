import type { NewReviewEvent } from "../../../src/assessment/form/review-event";
import type { Area, Cell } from "../../../src/sheet/address";
import type { Highlight, HighlightKind } from "../../../src/sheet/highlight";
import { highlightsBySheet } from "../../../src/sheet/highlights/by-sheet";
import { cellNames } from "../../../src/sheet/layout/labels";
import { formSheetAmong } from "../../../src/sheet/read/find-form";
import { besideFailure } from "../../../src/sheet/beside-failure";
import { sheetFailure } from "../../../src/sheet/sheet-failure";
import type { DialectsHere } from "../../../src/sheet/layout/formulas";
import { planReview } from "../../../src/sheet/review/plan-review";
import { reviewSheets, reviewTarget } from "../../../src/sheet/review/review-frame";
import { categorySheetsAmong } from "../../../src/sheet/narrative/category-sheets";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import type { Arrangement, BackChange, Listeners, LiveWorkbook, Protection, Reading, WantedSheet } from "../../../src/sheet/workbook";
import { stepsOf, wayBack } from "../../../src/sheet/edit/arrangement-steps";
import { contentOfSheet, topOfSheet } from "./content";
import { formatOf, isFilled, type Grid, type Held } from "./grid";
import { mustAllBeInSheet, mustBeInSheet } from "./limits";
import type { MemoryBook, TakenNames } from "./memory-book";
import { heldBy, kindsOn, layOut, markCells, setFormat, type MemorySheet } from "./memory-sheet";
import { copyRow, shiftLines } from "./sheet-lines";

/** What a cell held, to be written back. */
function entryOf({ value, formula }: Held): BackChange["entry"] {
  if (formula !== undefined) return { formula };
  return value === "" ? null : value;
}

const cellsOf = ({ top, left, bottom, right }: Area): readonly Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_column, across): Cell => ({ row: top + down, column: left + across }))).flat();

/** All that a sheet holds, whatever it is called. */
const topOfHeld = (sheet: MemorySheet): unknown => {
  const { top, left, formulas } = contentOfSheet(sheet);
  return [top, left, formulas];
};

function enter(grid: Grid, changes: readonly BackChange[]): void {
  for (const { cell, entry, format } of changes) {
    grid.hold(cell, heldBy(entry));
    if (format !== undefined) setFormat(grid, cell, format);
  }
}

/**
 * The form's sheet in a workbook in memory: as dumb as a spreadsheet, and quick. It computes nothing; it finds its
 * sheet, shifts rows and keeps promises just as Excel's does.
 */
export class MemoryWorkbook implements LiveWorkbook {
  #known: MemorySheet | undefined;
  readonly #written = new Map<MemorySheet, { readonly front: MemorySheet; readonly names: TakenNames }>();

  readonly #beside = new Map<string, { readonly sheet: MemorySheet; readonly front: MemorySheet; readonly held: string }>();

  constructor(
    readonly book: MemoryBook,
    readonly dialects: DialectsHere = ["functions", "native"],
  ) {}

  get sheetId(): string {
    return this.#known?.id ?? "";
  }

  async read(wanted?: WantedSheet): Promise<Reading> {
    const { sheets, front } = this.book;
    const tops = sheets.map(topOfSheet);
    const name = formSheetAmong(tops, {
      wanted: wanted === "front" ? front.name : wanted?.sheet,
      open: sheets.find((sheet) => sheet === this.#known)?.name,
      named: sheets.find(({ names }) => names.has(cellNames.agency))?.name,
    });
    this.#known = sheets.find((sheet) => sheet.name === name);
    if (this.#known === undefined) return { found: "none", sheets: sheets.map((sheet) => sheet.name) };
    const others = tops.filter(({ sheet }) => sheet !== name);
    const reviewed = this.book.named(reviewSheets(others)[0]?.sheet ?? "");
    const narrative = categorySheetsAmong(others).read.flatMap(({ top }) => {
      const sheet = this.book.named(top.sheet);
      return sheet === undefined ? [] : [{ ...contentOfSheet(sheet), calculation: this.book.computing, highlights: kindsOn(sheet) }];
    });
    return {
      found: "sheet", content: { ...contentOfSheet(this.#known), calculation: this.book.computing },
      others, ...(reviewed === undefined ? {} : { review: contentOfSheet(reviewed) }),
      ...(narrative.length === 0 ? {} : { narrative }),
      highlights: kindsOn(this.#known),
    };
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.book.sheets.map(({ name }) => name);
  }

  async write(plan: SheetPlan): Promise<void> {
    if (this.book.named(plan.sheet) !== undefined) throw sheetFailure("sheet-exists", { sheet: plan.sheet });
    const sheet = layOut(plan);
    const front = this.book.front;
    this.#written.set(sheet, { front, names: this.book.add(sheet) });
    this.#known = sheet;
  }

  async unwrite(): Promise<void> {
    const sheet = this.#sheet();
    const { front, names } = this.#written.get(sheet) ?? {};
    if (front === undefined || names === undefined) throw sheetFailure("sheet-gone");
    if (this.book.sheets.length === 1) throw sheetFailure("last-sheet", { sheet: sheet.name });
    this.book.remove(sheet);
    this.book.bringToFront(this.book.sheets.includes(front) ? front : this.book.front);
    for (const [name, { of, cell }] of names) of.names.set(name, cell);
    this.#known = undefined;
  }

  async change(changes: readonly BackChange[]): Promise<readonly BackChange[]> {
    const gridOf = new Map([...new Set(changes.map(({ sheet }) => sheet))].map((named) => [named, this.#writable(named).grid]));
    mustAllBeInSheet(changes);
    const before = changes.flatMap(({ sheet, cell, format }): readonly BackChange[] => {
      const held = gridOf.get(sheet)?.at(cell);
      if (held === undefined) return [];
      return [{ ...(sheet === undefined ? {} : { sheet }), cell, entry: entryOf(held), ...(format === undefined ? {} : { format: formatOf(held) }) }];
    });
    for (const [named, grid] of gridOf) enter(grid, changes.filter(({ sheet }) => sheet === named));
    return before;
  }

  async highlight(kind: HighlightKind, highlights: readonly Highlight[], categories: readonly string[] = []): Promise<void> {
    const sheets = [...highlightsBySheet(highlights, categories)].map(([named, own]) => ({
      sheet: this.#writable(named), cells: own.flatMap(({ areas }) => areas).flatMap(cellsOf),
    }));
    sheets.flatMap(({ cells }) => cells).forEach(mustBeInSheet);
    for (const { sheet, cells } of sheets) {
      if (kind === "light") sheet.lit = cells.length > 0;
      else markCells(sheet.grid, cells);
    }
  }

  async appendReview(events: readonly NewReviewEvent[]): Promise<void> {
    const sheet = this.book.named(reviewTarget(this.book.sheets.map(topOfSheet)) ?? "");
    const writing = planReview(sheet && contentOfSheet(sheet), events);
    if ("make" in writing) {
      const { front } = this.book;
      this.book.add(layOut(writing.make));
      this.book.bringToFront(front);
    } else if (sheet !== undefined) {
      if (sheet.protection === "by password") throw sheetFailure("protected");
      const { top, cells } = writing.add;
      cells.forEach((entries, index) => entries.forEach((entry, column) => sheet.grid.hold({ row: top + index, column: column + 1 }, heldBy(entry))));
    }
  }

  async writeBeside(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    const taken = plans.find(({ sheet }) => this.book.named(sheet) !== undefined);
    if (taken !== undefined) throw sheetFailure("sheet-exists", { sheet: taken.sheet });
    const sheets = plans.map(layOut);
    const { front } = this.book;
    for (const sheet of sheets) {
      this.book.add(sheet);
      this.#beside.set(sheet.id, { sheet, front, held: JSON.stringify(topOfHeld(sheet)) });
    }
    if (sheets[0] !== undefined) this.book.bringToFront(sheets[0]);
    return sheets.map(({ id }) => id);
  }

  async unwriteBeside(ids: readonly string[]): Promise<void> {
    const there = ids.flatMap((id) => this.#beside.get(id) ?? []).filter(({ sheet }) => this.book.sheets.includes(sheet));
    const changed = there.find(({ sheet, held }) => JSON.stringify(topOfHeld(sheet)) !== held);
    if (changed !== undefined) throw besideFailure("beside-changed", { sheet: changed.sheet.name });
    const isInFront = there.some(({ sheet }) => sheet === this.book.front);
    for (const { sheet } of there) this.book.remove(sheet);
    const [{ front } = { front: this.book.front }] = there;
    if (isInFront) this.book.bringToFront(this.book.sheets.includes(front) ? front : this.book.front);
    for (const id of ids) this.#beside.delete(id);
  }

  async insertRow(row: number, like: number, changes: readonly BackChange[]): Promise<void> {
    const sheet = this.#writable();
    mustBeInSheet({ row, column: 1 });
    mustAllBeInSheet(changes);
    shiftLines(sheet, { axis: "row", at: row, count: 1 });
    copyRow(sheet, like >= row ? like + 1 : like, row);
    sheet.grid.rows[row - 1]?.cells.forEach((_, index) => sheet.grid.hold({ row, column: index + 1 }, { value: "" }));
    enter(sheet.grid, changes);
  }

  async deleteRow(row: number): Promise<readonly BackChange[]> {
    const sheet = this.#writable();
    mustBeInSheet({ row, column: 1 });
    const held = (sheet.grid.rows[row - 1]?.cells ?? []).flatMap((cell, index): readonly BackChange[] =>
      (isFilled(cell) ? [{ cell: { row, column: index + 1 }, entry: entryOf(cell) }] : []));
    shiftLines(sheet, { axis: "row", at: row, count: -1 });
    return held;
  }

  async moveRow(row: number, above: number): Promise<void> {
    const sheet = this.#writable();
    for (const number of [row, above]) mustBeInSheet({ row: number, column: 1 });
    shiftLines(sheet, { axis: "row", at: above, count: 1 });
    const from = row >= above ? row + 1 : row;
    copyRow(sheet, from, above);
    shiftLines(sheet, { axis: "row", at: from, count: -1 });
  }

  async arrange(arrangement: Arrangement): Promise<Arrangement> {
    const sheet = this.#writable(arrangement.sheet);
    for (const row of [arrangement.top, arrangement.bottom]) mustBeInSheet({ row, column: 1 });
    mustAllBeInSheet(arrangement.changes);
    const { grid } = sheet;
    const held = grid.cells().map(([cell, content]) => ({ cell, entry: entryOf(content), format: formatOf(content) }));
    const { inserts, copies, deletes } = stepsOf(arrangement);
    for (const { above, count } of inserts) shiftLines(sheet, { axis: "row", at: above, count });
    for (const { from, to, looksAlone } of copies) {
      copyRow(sheet, from, to);
      if (looksAlone) grid.rows[to - 1]?.cells.forEach((_, index) => grid.hold({ row: to, column: index + 1 }, { value: "" }));
    }
    for (const row of deletes) shiftLines(sheet, { axis: "row", at: row, count: -1 });
    enter(grid, arrangement.changes);
    return wayBack(arrangement, held);
  }

  async select(cell: Cell, named?: string): Promise<void> {
    mustBeInSheet(cell);
    this.book.select(this.#sheet(named), cell);
  }

  async bringToFront(): Promise<void> {
    this.book.bringToFront(this.#sheet());
  }

  async protect(as: boolean | Protection): Promise<Protection> {
    const sheet = this.#writable();
    const on = sheet.protection !== "none";
    sheet.protection = (typeof as === "boolean" ? as : as.on) ? "open" : "none";
    return { on };
  }

  async follow(listeners: Listeners): Promise<() => Promise<void>> {
    const end = this.book.follow(this.#sheet(), listeners);
    return async () => end();
  }

  /** The form's sheet, or the one that is named. */
  #sheet(named?: string): MemorySheet {
    const sheet = named === undefined ? this.book.sheets.find((one) => one === this.#known) : this.book.named(named);
    if (sheet === undefined) throw sheetFailure("sheet-gone");
    return sheet;
  }

  /** The sheet, to be written to: a password is its owner's no, protection without one is only a rail. */
  #writable(named?: string): MemorySheet {
    const sheet = this.#sheet(named);
    if (sheet.protection === "by password") throw sheetFailure("protected");
    return sheet;
  }
}

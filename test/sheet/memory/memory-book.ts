import type { Computing } from "../../../src/assessment/form/computed-cell";
import type { Cell } from "../../../src/sheet/address";
import type { Edit, Listeners } from "../../../src/sheet/workbook";
import { reviewSheet } from "../../../src/sheet/layout/labels";
import { categoryFrame } from "../../../src/sheet/narrative/category-frame";
import { reviewFrame } from "../../../src/sheet/review/review-frame";
import { topOfSheet } from "./content";
import { blankSheet, type MemorySheet } from "./memory-sheet";

interface Follower {
  readonly sheet: MemorySheet;
  readonly listeners: Listeners;
}

/** Names, and the cells that they were for. */
export type TakenNames = readonly (readonly [name: string, was: { readonly of: MemorySheet; readonly cell: Cell }])[];

const isCategory = (sheet: MemorySheet): boolean => categoryFrame(topOfSheet(sheet)) !== undefined;
const isReview = (sheet: MemorySheet): boolean => sheet.name === reviewSheet || reviewFrame(topOfSheet(sheet)) !== undefined;

/** The sheets of a workbook, which of them is in front, and who wants to know what people do to one. */
export class MemoryBook {
  readonly #sheets: MemorySheet[] = [blankSheet("Sheet1")];
  readonly #followers = new Set<Follower>();
  #front = this.#sheets[0];
  /** Who computes its cells: nobody, until a test says what they show. */
  computing: Computing = "none";

  get sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  get front(): MemorySheet {
    if (this.#front === undefined) throw new Error("The workbook has no sheet.");
    return this.#front;
  }

  /** The sheet of a name, as Excel compares them. */
  named(name: string): MemorySheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a sheet and brings it to the front. Answers the names it bears that are taken from other sheets. */
  add(sheet: MemorySheet): TakenNames {
    const taken = this.#sheets.flatMap((of) => [...of.names].flatMap(([name, cell]) =>
      (sheet.names.has(name) ? [[name, { of, cell }] as const] : [])));
    for (const [name, { of }] of taken) of.names.delete(name);
    this.#sheets.push(sheet);
    this.select(sheet, sheet.cursor);
    return taken;
  }

  /** Takes a sheet away, and with it whoever follows it. */
  remove(sheet: MemorySheet): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    for (const follower of this.#followers) if (follower.sheet === sheet) this.#followers.delete(follower);
    if (this.#sheets[0] === undefined) this.#sheets.push(blankSheet("Sheet1"));
    if (isReview(sheet)) for (const { listeners } of this.#followers) listeners.reviewEdited();
    if (isCategory(sheet)) for (const { listeners } of this.#followers) listeners.edited({ kind: "structure" }, sheet.name);
    if (this.#front === sheet) this.bringToFront(this.#sheets[0] ?? sheet);
  }

  bringToFront(sheet: MemorySheet): void {
    this.select(sheet, sheet.cursor);
  }

  /** Puts the cursor on a cell and its sheet in front. */
  select(sheet: MemorySheet, cell: Cell): void {
    const before = this.#front;
    this.#front = sheet;
    sheet.cursor = cell;
    for (const { sheet: followed, listeners } of this.#followers) {
      if (isCategory(sheet) && followed !== sheet) listeners.selected(cell, sheet.name);
      else if (followed === sheet || followed === before || (before !== undefined && isCategory(before))) listeners.selected(this.#cursorOf(followed));
      if (followed !== sheet && sheet !== before) listeners.left();
    }
  }

  /** Tells of an edit that somebody made by hand. */
  tell(sheet: MemorySheet, edit: Edit): void {
    for (const { sheet: followed, listeners } of this.#followers) {
      if (followed === sheet) listeners.edited(edit);
      else if (isCategory(sheet)) listeners.edited(edit, sheet.name);
      else if (isReview(sheet)) listeners.reviewEdited();
    }
  }

  /** Tells of what happens to a sheet from now on, beginning with the cell under the cursor. The answer ends it. */
  follow(sheet: MemorySheet, listeners: Listeners): () => void {
    const follower = { sheet, listeners };
    this.#followers.add(follower);
    listeners.selected(this.#cursorOf(sheet));
    return () => this.#followers.delete(follower);
  }

  #cursorOf(sheet: MemorySheet): Cell | undefined {
    return sheet === this.#front ? sheet.cursor : undefined;
  }
}

import type { Place } from "../assessment/form/place";
import type { Cell } from "../sheet/address";
import { cellAt, dialectOf, hasDropDown } from "../sheet/edit/places";
import type { HighlightKind } from "../sheet/highlight";
import type { Dialect } from "../sheet/layout/formulas";
import { sheetFailure } from "../sheet/sheet-failure";
import type { LiveWorkbook } from "../sheet/workbook";
import type { Cursor } from "./following";
import { selectedRow, type ReadForm } from "./open-form";
import { SessionWork } from "./session-work";
import type { Loss, Remembered } from "./taking-back/remembered";
import type { unreadableForm } from "./unreadable";

type Unreadable = ReturnType<typeof unreadableForm>;

/** The form as last read, and what is shown of it: where the cursor is, what is marked, and what can be taken back. */
export class ShownForm extends SessionWork {
  #form: ReadForm | undefined;
  #unreadable: Unreadable | undefined;
  #cursor: Cursor | undefined;
  /** Somebody asked for marks, and has not cleared them since. */
  #marked = false;
  /** The sheet that was read last. */
  #sheetId = "";

  constructor(readonly workbook: LiveWorkbook) {
    super();
  }

  /** The open form. @throws Failure where there is none */
  get form(): ReadForm {
    if (this.#form === undefined) throw this.#unreadable?.problem ?? sheetFailure("sheet-gone");
    return this.#form;
  }

  /** The open form, while there is one. */
  protected get lastRead(): ReadForm | undefined {
    return this.#form;
  }

  /** Why the form cannot be read, while it cannot. */
  get unreadable(): Unreadable | undefined {
    return this.#unreadable;
  }

  /** In what formulas of the open form are written: in what it is computed, where that is computed here. */
  get dialect(): Dialect {
    return dialectOf(this.form.reading, this.workbook.dialects);
  }

  /** The cell of a place; of a row on another sheet that has no such column, its first. @throws Failure where the form has none */
  cellOf(place: Place): Cell {
    const cell = cellAt(this.form.reading, place) ?? (place.sheet === undefined ? undefined : { row: place.row, column: 1 });
    if (cell === undefined) throw sheetFailure("sheet-gone");
    return cell;
  }

  /** Highlights of a kind are in the sheet from now on, or no more. */
  keepHighlights(kind: HighlightKind, on: boolean): void {
    if (kind === "mark") this.#marked = on;
    if (this.#form === undefined) return;
    const others = [...this.#form.highlights].filter((each) => each !== kind);
    this.showForm({ ...this.#form, highlights: new Set(on ? [...others, kind] : others) });
  }

  /** Of another sheet, what was known of the one before, and where the cursor was, is of no use. */
  protected turnTo(sheetId: string): void {
    if (sheetId === this.#sheetId) return;
    this.#sheetId = sheetId;
    this.#cursor = undefined;
    this.#marked = false;
  }

  protected showForm(form: ReadForm): void {
    this.#form = form;
    this.#unreadable = undefined;
    this.#show(form);
  }

  /** There is no form, or none that can be read: what was shown of one is gone. */
  protected closeForm(unreadable: Unreadable | undefined): void {
    this.#form = undefined;
    this.#unreadable = unreadable;
    this.#marked = false;
    const { form: _form, selected: _selected, unreadable: _, ...rest } = this.state;
    this.set({ ...rest, ...(unreadable === undefined ? { phase: "absent" } : { phase: "unreadable", unreadable }) });
  }

  /** The cursor moves on. Excel on the web may tell of no choice from a drop-down: answers whether it leaves one. */
  protected moveCursor(to: Cursor | undefined): boolean {
    const from = this.#cursor;
    this.#cursor = to;
    if (this.#form === undefined) return false;
    this.#show(this.#form);
    return from !== undefined && hasDropDown(this.#form.reading, from.cell, from.category);
  }

  protected showSteps(steps: readonly Remembered[], loss?: Loss): void {
    const { undoes: _, ...rest } = this.state;
    const undoes = steps.at(-1)?.name;
    this.set({
      ...rest, undoable: new Set(steps.map(({ name }) => name)).size, ...(undoes === undefined ? {} : { undoes }),
      ...(loss === undefined ? {} : { lost: { names: loss.lost.map(({ name }) => name), why: loss.why } }),
    });
  }

  #show(read: ReadForm): void {
    const { reading, mends: { length: toMend }, checked, awaitsExcel, highlights } = read;
    const { sheet, isProtected, dialects } = reading;
    const { selected: _, unreadable: _unreadable, ...rest } = this.state;
    const { cell, category } = this.#cursor ?? {};
    const selected = category === undefined ? selectedRow(read, cell) : undefined;
    const narrativeAt = cell === undefined || category === undefined ? undefined : read.narrativeAt?.(category, cell.row);
    const marked = this.#marked || highlights.has("mark");
    const form = {
      sheet, reading, isProtected, dialects, dialectsHere: this.workbook.dialects, toMend, checked, awaitsExcel, marked,
      lit: highlights.has("light"),
      ...(narrativeAt === undefined ? {} : { narrativeAt }),
    };
    this.set({ ...rest, phase: "open", form, ...(selected === undefined ? {} : { selected }) });
  }
}

import { Failure } from "../assessment/text/failure";
import { sheetFailure } from "../sheet/sheet-failure";
import type { Place } from "../assessment/form/place";
import type { Cell } from "../sheet/address";
import type { HighlightKind } from "../sheet/highlight";
import { cellAt, dialectOf, hasDropDown } from "../sheet/edit/places";
import type { Dialect } from "../sheet/layout/formulas";
import type { CellChange, LiveWorkbook, WantedSheet } from "../sheet/workbook";
import { openForm, selectedRow, type FoundSheet, type ReadForm } from "./open-form";
import type { unreadableForm } from "./unreadable";
import { SessionWork } from "./session-work";
import type { StepName } from "./step-name";
import type { Loss } from "./taking-back/remembered";
import { WayBack } from "./undo";

/** How often cells that show #NAME? are looked at again before anybody is told: custom functions load late. */
const mostLooks = 4;
/** How often cells that show old figures are looked at again after an edit. */
const mostLooksAfterEdit = 2;

/** Loaded while the first sheet is read: the pane is there without it. */
const restOfReading = () => import("./read-in-full");
/** Loaded where a workbook has sheets of Categories 1 to 6. */
const categoriesReading = () => import("./read-categories");

/** The cell under the cursor, and the sheet where that is a category's. */
interface Cursor {
  readonly cell: Cell;
  readonly category: string | undefined;
}

/** What every action of a session stands on: the form as last read, and the way back. It writes only what it was asked to. */
export class SessionCore extends SessionWork {
  #form: ReadForm | undefined;
  /** Why the form cannot be read, while it cannot. */
  unreadable: ReturnType<typeof unreadableForm> | undefined;
  #cursor: Cursor | undefined;
  /** Somebody asked for marks, and has not cleared them since. */
  #marked = false;
  readonly wayBack = new WayBack(() => this.workbook.sheetId, (loss) => this.#showSteps(loss), () => {
    // Whatever was done to the sheet, Excel may take a moment to compute it.
    this.#looksSinceEdit = 0;
    this.#showSteps();
  });
  #stopFollowing: (() => Promise<void>) | undefined;
  /** The sheet whose edits are followed. */
  #listeningTo: string | undefined;
  /** The sheet that was read last. */
  #sheetId = "";
  /** A reading waits for its turn: edits that come meanwhile are in it. */
  #readingWaits = false;
  /** It is to read the sheet in front, where that is a form. */
  #wanted: WantedSheet | undefined;
  #looks = 0;
  #looksSinceEdit = 0;

  constructor(readonly workbook: LiveWorkbook) {
    super();
  }

  /** The open form. @throws Failure where there is none */
  get form(): ReadForm {
    if (this.#form === undefined) throw this.unreadable?.problem ?? sheetFailure("sheet-gone");
    return this.#form;
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

  /** Reads and checks the whole form as somebody asked for it, with what is under way shown. */
  async readAll(wanted?: WantedSheet): Promise<void> {
    this.step("reading", 0, 3);
    await this.#read(wanted, (done) => this.step("checking", done, 3));
  }

  /** Reads and checks the whole form, which may be another one than before. */
  lookAgain(): Promise<void> {
    return this.#read();
  }

  /** Takes a sheet's content in, and checks it. */
  async takeContent(found: FoundSheet, step: (done: number) => void = () => undefined): Promise<void> {
    const [{ inFull }, categories] = await Promise.all([restOfReading(), found.narrative === undefined ? undefined : categoriesReading()]);
    step(1);
    if (this.workbook.sheetId !== this.#sheetId) this.#turnTo(this.workbook.sheetId);
    const form = openForm(found, {
      withFunctions: this.#looks < mostLooks, withFigures: this.#looksSinceEdit < mostLooksAfterEdit,
    }, inFull, categories?.categoryReader);
    step(2);
    this.#form = form;
    this.unreadable = undefined;
    this.#show();
  }

  /** Reads and checks the whole form, and follows what people do. */
  async openAll(wanted?: WantedSheet): Promise<void> {
    await this.readAll(wanted);
    await this.listen();
  }

  /** Does what was asked for while a form was shown, on that form alone: another may have come to the front since. */
  override work(action: () => Promise<void>): Promise<void> {
    const { sheetId } = this.workbook;
    return this.workAnywhere(() => {
      if (sheetId !== "" && sheetId !== this.workbook.sheetId) throw sheetFailure("other-form");
      return action();
    });
  }

  workAnywhere(action: () => Promise<void>): Promise<void> {
    return super.work(action);
  }

  /**
   * Does what somebody asked for and takes more than one call. Where it ends early, part of it may be done: the form is
   * shown as it is then. What cannot be read then is told by the failure that is shown already.
   */
  workInSteps(action: () => Promise<void>): Promise<void> {
    return this.work(async () => {
      try {
        await action();
      } catch (error) {
        if (this.#form !== undefined) await Promise.allSettled([this.#read()]);
        throw error;
      }
    });
  }

  refresh(): Promise<void> {
    return this.enqueue(() => {
      this.#looks += 1;
      this.#looksSinceEdit += 1;
      return this.#read();
    });
  }

  /** From now on edits are taken in, and the cursor followed. */
  async listen(): Promise<void> {
    const { sheet } = this.#form?.reading ?? this.unreadable ?? {};
    if (sheet === undefined || this.#listeningTo === sheet) return;
    await this.stopListening();
    const { sheetId } = this.workbook;
    this.#stopFollowing = await this.workbook.follow({
      edited: (edit, category) => {
        this.#looksSinceEdit = 0;
        this.wayBack.edited(edit, sheetId, this.isAtWork, category);
        this.#readSoon();
      },
      selected: (cell, category) => {
        this.#leave(cell && { cell, category });
        this.#show();
      },
      left: () => {
        this.#wanted = "front";
        this.#readSoon();
      },
      reviewEdited: () => this.#readSoon(),
    });
    this.#listeningTo = sheet;
  }

  async stopListening(): Promise<void> {
    const ending = this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#listeningTo = undefined;
    // A sheet that was deleted took its events along: ending them fails, and nothing is left to end.
    await Promise.allSettled([ending]);
  }

  /** Reads the form again where somebody was told to have edited it since: rows may have moved. */
  async catchUp(): Promise<void> {
    if (this.wayBack.told > 0) await this.#read();
  }

  /** Changes cells, remembers the way back by the step's name, and looks at the form again. */
  async change(changes: readonly CellChange[], name: StepName): Promise<void> {
    if (changes.length === 0) return;
    const step = { kind: "cells", changes: await this.workbook.change(changes), wrote: changes } as const;
    const isOnOne = changes.every(({ sheet }) => sheet === changes[0]?.sheet);
    this.wayBack.remember(isOnOne ? step : (await import("./taking-back/by-sheet")).stepsBySheet(step), name);
    await this.#read();
  }

  /** The cursor moves on. Excel on the web may tell of no choice from a drop-down: it is noticed when its cell is left. */
  #leave(to: Cursor | undefined): void {
    const from = this.#cursor;
    this.#cursor = to;
    if (from !== undefined && this.#form !== undefined && hasDropDown(this.#form.reading, from.cell, from.category)) this.#readSoon();
  }

  /** After edits by hand, or from elsewhere, the form is read again, once for edits in a row, and nothing is written. */
  #readSoon(): void {
    if (this.#readingWaits) return;
    this.#readingWaits = true;
    void this.enqueue(() => {
      this.#readingWaits = false;
      const wanted = this.#wanted;
      this.#wanted = undefined;
      return this.#read(wanted);
    });
  }

  /** Reads the whole sheet: after an edit, any formula may show something else. */
  async #read(wanted?: WantedSheet, step?: (done: number) => void): Promise<void> {
    const { told } = this.wayBack;
    const [reading] = await Promise.all([
      this.workbook.read(wanted ?? (this.workbook.sheetId === "" ? "front" : undefined)), restOfReading(),
    ]);
    if (reading.found === "none") return this.#closeForm("absent");
    await this.wayBack.takeIn(told, reading.content, reading.narrative);
    const before = this.#form;
    await this.#take(reading, step);
    await this.#dropWhatIsOver(before, reading, told > 0);
    if (this.#stopFollowing !== undefined) await this.listen();
  }

  async #take(found: FoundSheet, step?: (done: number) => void): Promise<void> {
    try {
      await this.takeContent(found, step);
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      if (problem.code === "no-form") {
        this.#closeForm("absent");
        throw problem;
      }
      const { unreadableForm } = await import("./unreadable");
      this.#closeForm("unreadable", unreadableForm(found, problem));
    }
  }

  async #dropWhatIsOver(before: ReadForm | undefined, { content, others }: FoundSheet, edited: boolean): Promise<void> {
    const { problem } = this.state;
    if (problem === undefined) return;
    const { isOver } = await import("./problem-over");
    const sheets = [content, ...others].map(({ sheet }) => sheet);
    if (isOver(problem, { before, now: this.#form, sheets, edited })) this.dismissProblem();
  }

  /** Another sheet is the form's: what was known of the one before, and where the cursor was, is of no use. */
  #turnTo(sheetId: string): void {
    this.#sheetId = sheetId;
    this.#cursor = undefined;
    this.#marked = false;
  }

  /** There is no form, or none that can be read: what was shown of one is gone. */
  #closeForm(phase: "absent" | "unreadable", unreadable?: ReturnType<typeof unreadableForm>): void {
    this.#form = undefined;
    this.unreadable = unreadable;
    this.#marked = false;
    if (phase === "absent") this.#listeningTo = undefined;
    const { form: _form, selected: _selected, unreadable: _, ...rest } = this.state;
    this.set({ ...rest, phase, ...(unreadable === undefined ? {} : { unreadable }) });
    this.#showSteps();
  }

  #showSteps(loss?: Loss): void {
    const { steps } = this.wayBack;
    const { undoes: _, ...rest } = this.state;
    const undoes = steps.at(-1)?.name;
    this.set({
      ...rest, undoable: new Set(steps.map(({ name }) => name)).size, ...(undoes === undefined ? {} : { undoes }),
      ...(loss === undefined ? {} : { lost: { names: loss.lost.map(({ name }) => name), why: loss.why } }),
    });
  }

  #show(): void {
    if (this.#form === undefined) return;
    const { reading, mends: { length: toMend }, checked, awaitsExcel, highlights } = this.#form;
    const { sheet, isProtected, dialects } = reading;
    const { selected: _, unreadable: _unreadable, ...rest } = this.state;
    const { cell, category } = this.#cursor ?? {};
    const selected = category === undefined ? selectedRow(this.#form, cell) : undefined;
    const narrativeAt = cell === undefined || category === undefined ? undefined : this.#form.narrativeAt?.(category, cell.row);
    const marked = this.#marked || highlights.has("mark");
    const form = {
      sheet, reading, isProtected, dialects, dialectsHere: this.workbook.dialects, toMend, checked, awaitsExcel, marked,
      lit: highlights.has("light"),
      ...(narrativeAt === undefined ? {} : { narrativeAt }),
    };
    this.set({ ...rest, phase: "open", form, ...(selected === undefined ? {} : { selected }) });
  }

  /** Highlights of a kind are in the sheet from now on, or no more. */
  keepHighlights(kind: HighlightKind, on: boolean): void {
    if (kind === "mark") this.#marked = on;
    if (this.#form === undefined) return;
    const others = [...this.#form.highlights].filter((each) => each !== kind);
    this.#form = { ...this.#form, highlights: new Set(on ? [...others, kind] : others) };
    this.#show();
  }
}

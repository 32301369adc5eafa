import { sheetFailure } from "../sheet/sheet-failure";
import type { Place } from "../assessment/form/place";
import { isWithin, type Area, type Cell } from "../sheet/address";
import { cellAt } from "../sheet/edit/places";
import type { CellChange, Edit, LiveWorkbook, Marks } from "../sheet/workbook";
import { marksOfForm, openForm, selectedRow, type FoundSheet, type ReadForm } from "./open-form";
import { SessionWork } from "./session-work";
import { WayBack } from "./undo";

const noMarks: Marks = { error: [], warning: [], notice: [] };

/** How often cells that show #NAME? are looked at again before anybody is told: custom functions load late. */
const mostLooks = 4;
/** How often cells that show old figures are looked at again after an edit. */
const mostLooksAfterEdit = 2;

/** What every action of a session stands on: the form as last read, its highlights, and the way back. */
export class SessionCore extends SessionWork {
  #form: ReadForm | undefined;
  #cursor: Cell | undefined;
  #highlighted = true;
  /** The highlights that are in the sheet, so that equal ones cost no round trip; undefined where rows moved with them. */
  #marked: string | undefined;
  /** Whatever was done to the sheet, Excel may take a moment to compute it. */
  readonly wayBack = new WayBack((undoable) => {
    this.#looksSinceEdit = 0;
    this.set({ ...this.state, undoable });
  });
  #stopFollowing: (() => Promise<void>) | undefined;
  /** The sheet whose edits are followed. */
  #listeningTo: string | undefined;
  /** A reading waits for its turn: edits that come meanwhile are in it. */
  #readingWaits = false;
  #looks = 0;
  #looksSinceEdit = 0;

  constructor(readonly workbook: LiveWorkbook) {
    super();
  }

  /** The open form. @throws Failure where there is none */
  get form(): ReadForm {
    if (this.#form === undefined) throw sheetFailure("sheet-gone");
    return this.#form;
  }

  /** The cell of a place. @throws Failure where the form has none */
  cellOf(place: Place): Cell {
    const cell = cellAt(this.form.reading, place);
    if (cell === undefined) throw sheetFailure("sheet-gone");
    return cell;
  }

  /** Reads and checks the whole form as somebody asked for it, with what is under way shown. */
  async readAll(): Promise<void> {
    this.step("reading", 0, 3);
    this.#marked = undefined;
    await this.#read((done) => this.step("checking", done, 3));
  }

  /** Reads and checks the whole form, which may be another one than before. */
  async lookAgain(): Promise<void> {
    this.#marked = undefined;
    await this.#read();
  }

  /** Takes a sheet's content in, checks it and highlights what was found. */
  async takeContent(found: FoundSheet, step: (done: number) => void = () => undefined): Promise<void> {
    step(1);
    const form = this.#openOrClose(found);
    step(2);
    this.#form = form;
    await this.#showAndMark();
  }

  /** Reads and checks the whole form, highlights what is found from now on, and follows what people do. */
  async checkAll(): Promise<void> {
    this.#highlighted = true;
    await this.readAll();
    if (this.state.phase === "open") await this.listen();
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

  async clearHighlights(): Promise<void> {
    this.#highlighted = false;
    await this.#showAndMark();
  }

  /** From now on edits are taken in, and the cursor followed. */
  async listen(): Promise<void> {
    const { sheet } = this.form.reading;
    if (this.#listeningTo === sheet) return;
    await this.stopListening();
    this.#stopFollowing = await this.workbook.follow({
      edited: (edit) => this.#takeEdit(edit),
      selected: (cell) => {
        this.#cursor = cell;
        this.#show();
      },
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

  /** Changes cells, remembers the way back, and looks at the form again. */
  async change(changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    this.wayBack.remember({ kind: "cells", changes: await this.workbook.change(changes) });
    await this.#read();
  }

  async takeBack(): Promise<void> {
    const { newest } = this.wayBack;
    if (newest === undefined) return;
    if (newest.kind !== "cells") this.#marked = undefined;
    await this.wayBack.takeBack(this.workbook);
    await this.#read();
  }

  /** An edit by hand: steps back that it overtook are forgotten, and the form is read again, once for edits in a row. */
  #takeEdit(edit: Edit): void {
    void this.enqueue(async () => {
      if (edit.kind === "structure" || this.#marksIn(edit.area)) this.#marked = undefined;
      this.wayBack.overtakenBy(edit);
    });
    if (this.#readingWaits) return;
    this.#readingWaits = true;
    void this.enqueue(() => {
      this.#readingWaits = false;
      return this.#read();
    });
  }

  /** Whether highlights lie in an area: what was pasted there may have taken them away. */
  #marksIn(area: Area): boolean {
    const marks = this.#form === undefined || !this.#highlighted ? noMarks : marksOfForm(this.#form);
    return Object.values(marks).flat().some((cell) => isWithin(cell, area));
  }

  /** Reads the whole sheet: after an edit, any formula may show something else. */
  async #read(step?: (done: number) => void): Promise<void> {
    const reading = await this.workbook.read();
    if (reading.found === "none") this.#closeForm();
    else await this.takeContent(reading, step);
  }

  #openOrClose(found: FoundSheet): ReadForm {
    try {
      return openForm(found, {
        withFunctions: this.#looks < mostLooks, withFigures: this.#looksSinceEdit < mostLooksAfterEdit,
      });
    } catch (problem) {
      this.#closeForm();
      throw problem;
    }
  }

  /** There is no form, or none that can be read: what was shown of one is gone. */
  #closeForm(): void {
    this.#form = undefined;
    this.#marked = undefined;
    this.#listeningTo = undefined;
    const { form: _form, selected: _selected, ...rest } = this.state;
    this.set({ ...rest, phase: "absent" });
  }

  #show(): void {
    if (this.#form === undefined) return;
    const { reading: { sheet, isProtected, dialects }, mends: { length: toMend }, checked, awaitsExcel } = this.#form;
    const { selected: _, ...rest } = this.state;
    const selected = selectedRow(this.#form, this.#cursor);
    const form = { sheet, isProtected, dialects, dialectsHere: this.workbook.dialects, toMend, checked, awaitsExcel, highlighted: this.#highlighted };
    this.set({ ...rest, phase: "open", form, ...(selected === undefined ? {} : { selected }) });
  }

  async #showAndMark(): Promise<void> {
    this.#show();
    const marks = this.#highlighted ? marksOfForm(this.form) : noMarks;
    const marked = JSON.stringify(marks);
    if (marked === this.#marked) return;
    await this.workbook.mark(marks);
    this.#marked = marked;
  }
}

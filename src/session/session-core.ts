import type { Place } from "../assessment/form/form";
import { columnOf } from "../sheet/layout/columns";
import { WorkbookProblem } from "../sheet/problem";
import type { Cell, CellChange, Edit, LiveWorkbook, Marks, SheetContent } from "../sheet/workbook";
import { marksOfForm, openForm, type OpenedForm, rereadRows, rowsToReread, selectedRow, viewOf } from "./opened-form";
import { SessionWork } from "./session-work";
import { takeBack, type BackStep, withoutTouched } from "./undo";

const noMarks: Marks = { error: [], warning: [], notice: [] };

/** What every action of a session stands on: the form as last read, its highlights, and the way back. */
export class SessionCore extends SessionWork {
  #opened: OpenedForm | undefined;
  #cursor: Cell | undefined;
  #highlighted = true;
  /** The highlights that are in the sheet, so that equal ones cost no round trip. */
  #marked: string | undefined;
  #back: readonly BackStep[] = [];
  #stopFollowing: (() => Promise<void>) | undefined;
  /** The sheet whose edits are followed. */
  #listeningTo: string | undefined;

  constructor(readonly workbook: LiveWorkbook) {
    super();
  }

  /** The open form. @throws WorkbookProblem where there is none */
  get form(): OpenedForm {
    if (this.#opened === undefined) throw new WorkbookProblem("sheet-gone");
    return this.#opened;
  }

  cellOf({ row, field }: Place): Cell {
    return { row, column: columnOf(this.form.reading.columns, field) };
  }

  /** Reads and checks the whole form, and highlights what is found where highlights are on. */
  async readAll(): Promise<void> {
    this.step("reading", 0, 3);
    const reading = await this.workbook.read();
    this.#marked = undefined;
    if (reading.found === "none") this.#closeForm();
    else await this.takeContent(reading.content);
  }

  /** Takes a sheet's content in, checks it and highlights what was found. */
  async takeContent(content: SheetContent): Promise<void> {
    this.step("checking", 1, 3);
    const opened = this.#openOrClose(content);
    this.step("checking", 2, 3);
    this.#opened = opened;
    await this.#showAndMark();
  }

  /** Reads and checks the whole form, highlights what is found from now on, and follows what people do. */
  async checkAll(): Promise<void> {
    this.#highlighted = true;
    await this.readAll();
    if (this.state.phase === "open") await this.listen();
  }

  refresh(): Promise<void> {
    return this.enqueue(() => this.readAll());
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
    this.#listeningTo = sheet;
    this.#stopFollowing = await this.workbook.follow({
      edited: (edit) => void this.enqueue(() => this.#takeEdit(edit)),
      selected: (cell) => {
        this.#cursor = cell;
        this.#show();
      },
    });
  }

  async stopListening(): Promise<void> {
    const ending = this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#listeningTo = undefined;
    // A sheet that was deleted took its events along: ending them fails, and nothing is left to end.
    await Promise.allSettled([ending]);
  }

  /** Changes cells, remembers the way back, and looks again at the rows touched. */
  async change(changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    this.remember({ kind: "cells", changes: await this.workbook.change(changes) });
    await this.#rereadAll(changes.map(({ cell }) => cell));
  }

  remember(step: BackStep): void {
    this.#keepBack([...this.#back, step]);
  }

  forgetWayBack(): void {
    this.#keepBack([]);
  }

  async takeBack(): Promise<void> {
    const step = this.#back.at(-1);
    if (step === undefined) return;
    await takeBack(this.workbook, step);
    this.#keepBack(this.#back.slice(0, -1));
    await (step.kind === "cells" ? this.#rereadAll(step.changes.map(({ cell }) => cell)) : this.readAll());
  }

  #keepBack(steps: readonly BackStep[]): void {
    this.#back = steps;
    this.set({ ...this.state, undoable: steps.length });
  }

  async #takeEdit(edit: Edit): Promise<void> {
    if (edit.kind === "structure") {
      this.forgetWayBack();
      return this.readAll();
    }
    const { top, left, bottom, right } = edit.area;
    this.#keepBack(withoutTouched(this.#back, (row, column) =>
      row >= top && row <= bottom && column >= left && column <= right));
    return this.#reread(top, bottom);
  }

  #rereadAll(cells: readonly Cell[]): Promise<void> {
    const rows = cells.map(({ row }) => row);
    return this.#reread(Math.min(...rows), Math.max(...rows));
  }

  /** Looks again at some rows only, where that is enough. */
  async #reread(top: number, bottom: number): Promise<void> {
    if (this.#opened === undefined || !rowsToReread(this.#opened, top, bottom)) return this.readAll();
    const now = rereadRows(this.#opened, await this.workbook.readRows(top, bottom), top, bottom);
    if (now === undefined) return this.readAll();
    this.#opened = now;
    await this.#showAndMark();
  }

  #openOrClose(content: SheetContent): OpenedForm {
    try {
      return openForm(content);
    } catch (problem) {
      this.#closeForm();
      throw problem;
    }
  }

  /** There is no form, or none that can be read: what was shown of one is gone. */
  #closeForm(): void {
    this.#opened = undefined;
    this.#listeningTo = undefined;
    const { form: _form, selected: _selected, ...rest } = this.state;
    this.set({ ...rest, phase: "absent" });
  }

  #show(): void {
    if (this.#opened === undefined) return;
    const { selected: _, ...rest } = this.state;
    const selected = selectedRow(this.#opened, this.#cursor);
    const form = viewOf(this.#opened, this.#highlighted);
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

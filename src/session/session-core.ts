import { Failure } from "../assessment/text/failure";
import { sheetFailure } from "../sheet/sheet-failure";
import type { CellChange, FoundSheet, WantedSheet } from "../sheet/workbook";
import { Following } from "./following";
import { Looks } from "./looks";
import { openForm, type ReadForm } from "./open-form";
import { ShownForm } from "./shown-form";
import type { StepName } from "./step-name";
import type { Loss } from "./taking-back/remembered";
import { WayBack } from "./undo";

/** Loaded while the first sheet is read: the pane is there without it. */
const restOfReading = () => import("./read-in-full");
/** Loaded where a workbook has sheets of Categories 1 to 6. */
const categoriesReading = () => import("./read-categories");

/** What every action of a session stands on: the form as last read, and the way back. It writes only what it was asked to. */
export class SessionCore extends ShownForm {
  readonly wayBack = new WayBack(() => this.workbook.sheetId, (loss) => this.#showSteps(loss), () => {
    this.#looks.edited();
    this.#showSteps();
  });
  readonly #looks = new Looks();
  /** The sheets as last read. */
  #found: FoundSheet | undefined;
  readonly #following = new Following(this.workbook, {
    edited: (edit, sheetId, category) => {
      this.#looks.edited();
      this.wayBack.edited(edit, sheetId, this.isAtWork, category);
    },
    moved: (to) => this.moveCursor(to),
    readInTurn: (wanted) => void this.enqueue(() => this.#read(wanted())),
  });

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
    this.turnTo(this.workbook.sheetId);
    this.#found = inFull.keepSame(found, this.#found);
    const form = openForm(this.#found, this.#looks, inFull, categories?.categoryReader);
    step(2);
    this.showForm(form);
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
        if (this.lastRead !== undefined) await Promise.allSettled([this.#read()]);
        throw error;
      }
    });
  }

  refresh(): Promise<void> {
    return this.enqueue(() => {
      this.#looks.again();
      return this.#read();
    });
  }

  /** From now on edits are taken in, and the cursor followed. */
  async listen(): Promise<void> {
    const { sheet } = this.lastRead?.reading ?? this.unreadable ?? {};
    if (sheet !== undefined) await this.#following.follow(sheet);
  }

  stopListening(): Promise<void> {
    return this.#following.stop();
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

  /** Reads the whole sheet: after an edit, any formula may show something else. */
  async #read(wanted?: WantedSheet, step?: (done: number) => void): Promise<void> {
    const { told } = this.wayBack;
    const [reading] = await Promise.all([
      this.workbook.read(wanted ?? (this.workbook.sheetId === "" ? "front" : undefined)), restOfReading(),
    ]);
    if (reading.found === "none") return this.#close();
    await this.wayBack.takeIn(told, reading.content, reading.narrative);
    const before = this.lastRead;
    await this.#take(reading, step);
    await this.#dropWhatIsOver(before, reading, told > 0);
    if (this.#following.isOn) await this.listen();
  }

  async #take(found: FoundSheet, step?: (done: number) => void): Promise<void> {
    try {
      await this.takeContent(found, step);
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      if (problem.code === "no-form") {
        this.#close();
        throw problem;
      }
      const { unreadableForm } = await import("./unreadable");
      this.#close(unreadableForm(found, problem));
    }
  }

  async #dropWhatIsOver(before: ReadForm | undefined, { content, others }: FoundSheet, edited: boolean): Promise<void> {
    const { problem } = this.state;
    if (problem === undefined) return;
    const { isOver } = await import("./problem-over");
    const sheets = [content, ...others].map(({ sheet }) => sheet);
    if (isOver(problem, { before, now: this.lastRead, sheets, edited })) this.dismissProblem();
  }

  #close(unreadable?: ShownForm["unreadable"]): void {
    this.closeForm(unreadable);
    if (unreadable === undefined) this.#following.forget();
    this.#showSteps();
  }

  #showSteps(loss?: Loss): void {
    this.showSteps(this.wayBack.steps, loss);
  }
}

import type { ItemId } from "../assessment/criteria/edition";
import type { Input } from "../assessment/form/figure";
import type { Head, Indicator } from "../assessment/form/form";
import type { FiguresOfYears } from "../assessment/form/figures-of-years";
import type { Place } from "../assessment/form/place";
import type { ReviewSubject } from "../assessment/form/review-event";
import type { NarrativeEdit } from "../assessment/narrative/narrative-edit";
import type { Finding } from "../assessment/rules/finding";
import type { Fix } from "../assessment/rules/rule";
import type { Failure } from "../assessment/text/failure";
import type { ImportPlan } from "../exchange/incoming/import-plan";
import type { Dialect } from "../sheet/layout/formulas";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { LiveWorkbook } from "../sheet/workbook";
import type { ReviewNote, ReviewReason, Session, SessionState } from "./session";
import { SessionCore } from "./session-core";

/** What an act takes is loaded when somebody asks for it. */
const acts = {
  cells: () => import("./acts/cells"),
  forms: () => import("./acts/forms"),
  highlights: () => import("./acts/highlights"),
  incoming: () => import("./acts/incoming"),
  narrative: () => import("./acts/narrative"),
  review: () => import("./acts/review"),
  protection: () => import("./acts/protection"),
  rows: () => import("./acts/rows"),
  sheets: () => import("./acts/sheets"),
  undo: () => import("./acts/undo"),
};

class FormSession implements Session {
  readonly #core: SessionCore;

  constructor(workbook: LiveWorkbook) {
    this.#core = new SessionCore(workbook);
  }

  readonly state = (): SessionState => this.#core.state;
  readonly subscribe = (listener: () => void): (() => void) => this.#core.subscribe(listener);
  readonly stop = (): void => this.#core.stop();
  readonly dismissProblem = (): void => this.#core.dismissProblem();

  open(): Promise<void> {
    return this.#core.workAnywhere(() => this.#core.openAll());
  }

  check(): Promise<void> {
    return this.#core.workAnywhere(async () => {
      this.#core.set({ ...this.#core.state, checks: (this.#core.state.checks ?? 0) + 1 });
      await this.#core.openAll();
      if (this.#core.state.phase === "open") await (await acts.highlights()).markFound(this.#core);
    });
  }

  refresh(): Promise<void> {
    return this.#core.refresh();
  }

  writeForm(head: Head, where?: "beside"): Promise<void> {
    return this.#core.workAnywhere(async () => (await acts.forms()).writeForm(this.#core, head, where));
  }

  openSheet(sheet: string): Promise<void> {
    return this.#core.workAnywhere(async () => (await acts.sheets()).openSheet(this.#core, sheet));
  }

  async addSheet(plan: SheetPlan): Promise<string | undefined> {
    let name: string | undefined;
    await this.#core.work(async () => {
      name = await (await acts.sheets()).addBeside(this.#core, plan);
    });
    return name;
  }

  addCategories(): Promise<void> {
    return this.#core.work(async () => (await acts.narrative()).addCategories(this.#core));
  }

  editNarrative(edits: readonly NarrativeEdit[] | (() => readonly NarrativeEdit[])): Promise<Failure | undefined> {
    return this.#core.workTold(async () => (await acts.narrative()).editNarrative(this.#core, edits));
  }

  mendForm(): Promise<void> {
    return this.#core.work(async () => (await acts.sheets()).mendForm(this.#core));
  }

  showUnreadable(): Promise<void> {
    return this.#core.work(async () => (await acts.sheets()).showUnreadable(this.#core));
  }

  clearMarks(): Promise<void> {
    return this.#core.work(async () => (await acts.highlights()).clearMarks(this.#core));
  }

  light(on: boolean): Promise<void> {
    return this.#core.work(async () => (await acts.highlights()).lightMissing(this.#core, on));
  }

  show(place: Place): Promise<void> {
    return this.#core.work(() => this.#core.workbook.select(this.#core.cellOf(place), place.sheet));
  }

  applyFix(...fixes: readonly Fix[]): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.cells()).applyFixes(this.#core, fixes));
  }

  mendForTurning(): Promise<void> {
    return this.#core.work(async () => (await acts.cells()).mendForTurning(this.#core));
  }

  turn(to: Dialect): Promise<void> {
    return this.#core.work(async () => (await acts.forms()).turn(this.#core, to));
  }

  type(place: Place | (() => Place), input: Input): Promise<Failure | undefined> {
    return this.#core.workTold(async () => (await acts.cells()).typeInto(this.#core, place, input));
  }

  setHead(head: Head, figures: FiguresOfYears = "stay"): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.cells()).writeHead(this.#core, head, figures));
  }

  addIndicator(item: ItemId): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.rows()).addIndicator(this.#core, item));
  }

  addIndicators(indicators: readonly Indicator[]): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.rows()).addIndicators(this.#core, indicators));
  }

  async bringIn(plan: ImportPlan): Promise<boolean> {
    let isWritten = false;
    await this.#core.workInSteps(async () => (await acts.incoming()).bringIn(this.#core, plan, () => {
      isWritten = true;
    }));
    return isWritten;
  }

  moveIndicator(row: number, by: "up" | "down"): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.rows()).moveIndicator(this.#core, row, by));
  }

  deleteIndicator(row: number): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.rows()).deleteIndicator(this.#core, row));
  }

  undo(): Promise<void> {
    return this.#core.workInSteps(async () => (await acts.undo()).takeBack(this.#core));
  }

  review(about: ReviewSubject, note: ReviewNote): Promise<void> {
    const shown = this.#core.state.form;
    return this.#core.work(async () => (await acts.review()).noteReview(this.#core, shown, about, note));
  }

  waive(finding: Finding, note: ReviewReason): Promise<void> {
    const shown = this.#core.state.form;
    return this.#core.work(async () => (await acts.review()).noteWaiver(this.#core, shown, finding, note));
  }

  withdraw(event: string, note: ReviewReason): Promise<void> {
    const shown = this.#core.state.form;
    return this.#core.work(async () => (await acts.review()).noteWithdrawal(this.#core, shown, event, note));
  }

  protect(on: boolean): Promise<void> {
    return this.#core.work(async () => (await acts.protection()).protect(this.#core, on));
  }

  close(): Promise<void> {
    return this.#core.workAnywhere(() => this.#core.stopListening());
  }
}

/** The work on the form of a workbook; nothing is read before `open`. */
export const createSession = (workbook: LiveWorkbook): Session => new FormSession(workbook);

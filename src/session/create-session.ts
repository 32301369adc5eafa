import { sheetFailure } from "../sheet/sheet-failure";
import type { Head } from "../assessment/form/form";
import type { Input } from "../assessment/form/figure";
import type { Fix, RowFix } from "../assessment/rules/rule";
import type { Place } from "../assessment/form/place";
import type { ItemId } from "../assessment/criteria/edition";
import { editionFor } from "../assessment/criteria/editions";
import { firstKnownYear } from "../assessment/criteria/scales";
import { agencyTypeLabels } from "../assessment/form/agency-type";
import { columnOf } from "../sheet/layout/columns";
import type { Dialect } from "../sheet/layout/formulas";
import { rowOf } from "../sheet/read/form-reading";
import { formSheet } from "../sheet/layout/labels";
import { dialectOf } from "../sheet/edit/places";
import type { CellChange, LiveWorkbook } from "../sheet/workbook";
import { clearMarks, lightMissing, markFound } from "./highlighting";
import type { Session, SessionState } from "./session";
import { SessionCore } from "./session-core";

/** What it takes to change cells, to write a form, to edit rows, or to put them in order is loaded when somebody asks for it. */
const changing = () => import("../sheet/edit/cell-changes");
const editing = () => import("../sheet/edit/row-edits");
const writing = async () => ({ ...await import("../sheet/write/plan-form"), ...await import("../sheet/write/plan-content") });

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
    return this.#core.work(() => this.#core.openAll());
  }

  check(): Promise<void> {
    return this.#core.work(async () => {
      await this.#core.openAll();
      if (this.#core.state.phase === "open") await markFound(this.#core);
    });
  }

  refresh(): Promise<void> {
    return this.#core.refresh();
  }

  writeForm(head: Head, where?: "beside"): Promise<void> {
    return this.#core.work(async () => {
      const edition = editionFor(head.fiscalYear);
      if (edition === undefined) {
        throw sheetFailure("year-unknown", { year: String(head.fiscalYear), first: String(firstKnownYear) });
      }
      this.#core.step("writing", 0, 2);
      const sheet = where === "beside" ? await this.#freeName() : formSheet;
      const { planForm, contentOfPlan } = await writing();
      const plan = planForm({ ...head, edition, dialect: this.#core.workbook.dialects[0], sheet, indicators: [] });
      this.#core.step("writing", 1, 2);
      await this.#core.workbook.write(plan);
      await this.#core.stopListening();
      this.#core.wayBack.forget();
      // Beside another form, that one is looked at again as well: it may be one of the same year.
      if (where === "beside") await this.#core.lookAgain();
      else this.#core.takeContent({ content: contentOfPlan(plan), others: [], highlights: new Set(["light"]) });
      await this.#core.listen();
    });
  }

  clearMarks(): Promise<void> {
    return this.#core.work(() => clearMarks(this.#core));
  }

  light(on: boolean): Promise<void> {
    return this.#core.work(() => lightMissing(this.#core, on));
  }

  show(place: Place): Promise<void> {
    return this.#core.work(() => this.#core.workbook.select(this.#core.cellOf(place)));
  }

  applyFix(...fixes: readonly Fix[]): Promise<void> {
    return this.#core.workInSteps(async () => {
      const { changesOfFix } = await changing();
      const cells = fixes.filter((fix) => "changes" in fix);
      await this.#core.change(cells.flatMap((fix) => changesOfFix(this.#core.form.reading, fix, this.#core.workbook.dialects)));
      const rows = fixes.filter((fix) => "rows" in fix);
      if (rows.length > 0) await this.#arrange(rows);
    });
  }

  mendForTurning(): Promise<void> {
    return this.#change(({ changesOfFix }) => changesOfFix(this.#core.form.reading, { changes: this.#core.form.mends }, this.#core.workbook.dialects));
  }

  turn(to: Dialect): Promise<void> {
    return this.#core.work(async () => {
      const { planTurning } = await import("../sheet/edit/turn-dialect");
      const { form: { mends, reading }, workbook } = this.#core;
      if (mends.length === 0 && workbook.dialects.includes(to)) await this.#core.change(planTurning(reading, to));
    });
  }

  type(place: Place, input: Input): Promise<void> {
    return this.#change(({ changeOf, rowChanges }) => {
      const { reading } = this.#core.form;
      const row = rowOf(reading, place.row);
      // The first thing typed into a blank row makes it an indicator's: it gets its number and formulas too.
      const fresh = row?.is === "blank" && input !== null ? rowChanges(reading, place.row, row.item, this.#dialect) : [];
      return [...fresh, changeOf(reading, this.#core.cellOf(place), input)];
    });
  }

  setHead({ agency, fiscalYear, agencyType }: Head): Promise<void> {
    return this.#change(({ changeOf }) => {
      const { reading } = this.#core.form;
      const { head } = reading;
      const type = agencyType === undefined ? null : agencyTypeLabels[agencyType].th;
      const entries = [[head.agency, agency], [head.fiscalYear, fiscalYear], [head.agencyType, type]] as const;
      return entries.flatMap(([cell, entry]) => (cell === undefined ? [] : [changeOf(reading, cell, entry)]));
    });
  }

  addIndicator(item: ItemId): Promise<void> {
    return this.#core.workInSteps(async () => {
      const { planAdding } = await editing();
      const added = planAdding(this.#core.form.reading, item, this.#dialect);
      if (added === undefined) throw sheetFailure("item-gone", { item });
      const { row, like, changes } = added;
      if (like === undefined) await this.#core.change(changes);
      else {
        await this.#core.workbook.insertRow(row, like, changes);
        this.#core.wayBack.remember({ kind: "delete-row", row });
        await this.#core.readAll();
      }
      await this.#selectName(row);
    });
  }

  moveIndicator(row: number, by: "up" | "down"): Promise<void> {
    return this.#core.workInSteps(async () => {
      const { planMoving, heldByMoved } = await editing();
      const { reading } = this.#core.form;
      const moved = planMoving(reading, row, by, this.#dialect);
      if (moved === undefined) return;
      await this.#core.workbook.moveRow(row, moved.above);
      const above = moved.row < row ? row + 1 : row;
      this.#core.wayBack.remember({ kind: "move-row", row: moved.row, above, changes: heldByMoved(reading, row) });
      await this.#core.workbook.change(moved.changes);
      await this.#core.readAll();
      await this.#selectName(moved.row);
    });
  }

  deleteIndicator(row: number): Promise<void> {
    return this.#core.workInSteps(async () => {
      const { planDeleting, rowLikeDeleted, heldByDeleted } = await editing();
      const { reading } = this.#core.form;
      const deleting = planDeleting(reading, row);
      if (deleting !== "delete row") return this.#core.change(deleting.clear);
      const held = await this.#core.workbook.deleteRow(row);
      const like = rowLikeDeleted(reading, row);
      this.#core.wayBack.remember({ kind: "insert-row", row, like, changes: heldByDeleted(reading, held, row, like) });
      return this.#core.readAll();
    });
  }

  undo(): Promise<void> {
    return this.#core.workInSteps(() => this.#core.takeBack());
  }

  protect(on: boolean): Promise<void> {
    return this.#core.work(async () => {
      await this.#core.workbook.protect(on);
      await this.#core.readAll();
    });
  }

  close(): Promise<void> {
    return this.#core.work(() => this.#core.stopListening());
  }

  /** In what formulas of the open form are written: in what it is computed, where that is computed here. */
  get #dialect(): Dialect {
    return dialectOf(this.#core.form.reading, this.#core.workbook.dialects);
  }

  #change(plan: (edits: Awaited<ReturnType<typeof changing>>) => readonly CellChange[]): Promise<void> {
    return this.#core.work(async () => this.#core.change(plan(await changing())));
  }

  async #arrange(fixes: readonly RowFix[]): Promise<void> {
    const { planArranging } = await import("../sheet/edit/plan-arranging");
    const arrangement = planArranging(this.#core.form.reading, fixes, this.#dialect);
    this.#core.wayBack.remember({ kind: "arrange", arrangement: await this.#core.workbook.arrange(arrangement) });
    await this.#core.readAll();
  }

  #selectName(row: number): Promise<void> {
    return this.#core.workbook.select({ row, column: columnOf(this.#core.form.reading.columns, "name") });
  }

  /** "หมวด 7 (2)", or the first such name that no sheet bears. */
  async #freeName(): Promise<string> {
    const taken = new Set(await this.#core.workbook.sheetNames());
    for (let number = 2; ; number++) {
      const name = `${formSheet} (${number})`;
      if (!taken.has(name)) return name;
    }
  }
}

/** The work on the form of a workbook; nothing is read before `open`. */
export const createSession = (workbook: LiveWorkbook): Session => new FormSession(workbook);

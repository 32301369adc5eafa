import type { Cell } from "../../../src/sheet/address";
import { addressOf } from "../../../src/sheet/address";
import type { NewReviewEvent } from "../../../src/assessment/form/review-event";
import type { Failure } from "../../../src/assessment/text/failure";
import type { Highlight, HighlightKind } from "../../../src/sheet/highlight";
import type { DialectsHere } from "../../../src/sheet/layout/formulas";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import type { Arrangement, BackChange, Listeners, LiveWorkbook, Protection, Reading, WantedSheet } from "../../../src/sheet/workbook";

const inWords = ({ sheet, cell, entry, format }: BackChange): string => [
  `${sheet === undefined ? "" : `${sheet}!`}${addressOf(cell)}`, entry !== null && typeof entry === "object" ? entry.formula : JSON.stringify(entry),
  ...(format === undefined ? [] : [`as ${format}`]),
].join(" ");
const list = (changes: readonly BackChange[]): string => changes.map(inWords).join(", ");

/**
 * The way from a session to its workbook, where a test listens and stands in the way: what reaches the workbook is
 * noted in words, the next call fails where a test wants it, and calls take as long as a test likes.
 */
export class Passage implements LiveWorkbook {
  /** What reached the workbook: `change H8 908.6`, `change H8 97.4 as General`, `select E12`, `delete row 8`. */
  readonly log: string[] = [];
  /** Asked before a call is carried out and again before it is answered; a promise keeps the call waiting. */
  delay: (when: "before" | "after") => Promise<void> | undefined = () => undefined;
  #underWay = 0;
  #failing: { readonly problem: Failure; readonly call: string | undefined } | undefined;
  #held: { readonly until: Promise<void>; readonly release: () => void } | undefined;

  constructor(private readonly workbook: LiveWorkbook) {}

  get dialects(): DialectsHere {
    return this.workbook.dialects;
  }

  /** How many calls are not answered yet. */
  get underWay(): number {
    return this.#underWay;
  }

  /** The next call fails, or the next that begins with `call`: it does not reach the workbook. */
  failNext(problem: Failure, call?: string): void {
    this.#failing = { problem, call };
  }

  /** From now on calls wait before they are carried out, until `release`. */
  hold(): void {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held = { until, release };
  }

  release(): void {
    this.#held?.release();
    this.#held = undefined;
  }

  /** What changed the workbook, highlights included, or moved its cursor: all but looking at it. */
  acts(): readonly string[] {
    return this.log.filter((call) => !/^(?:read|follow|list sheets)/.test(call));
  }

  get sheetId(): string {
    return this.workbook.sheetId;
  }

  read(wanted?: WantedSheet): Promise<Reading> {
    return this.#through("read", () => this.workbook.read(wanted));
  }

  sheetNames(): Promise<readonly string[]> {
    return this.#through("list sheets", () => this.workbook.sheetNames());
  }

  write(plan: SheetPlan): Promise<void> {
    return this.#through(`write ${plan.sheet}`, () => this.workbook.write(plan));
  }

  change(changes: readonly BackChange[]): Promise<readonly BackChange[]> {
    return this.#through(`change ${list(changes)}`, () => this.workbook.change(changes));
  }

  highlight(kind: HighlightKind, highlights: readonly Highlight[], categories?: readonly string[]): Promise<void> {
    return this.#through(`${kind} ${highlights.length}`, () => this.workbook.highlight(kind, highlights, categories));
  }

  appendReview(events: readonly NewReviewEvent[]): Promise<void> {
    return this.#through(`note ${events.map(({ kind }) => kind).join(", ")}`, () => this.workbook.appendReview(events));
  }

  writeBeside(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    return this.#through(`write beside ${plans.map(({ sheet }) => sheet).join(", ")}`, () => this.workbook.writeBeside(plans));
  }

  unwriteBeside(sheets: readonly string[]): Promise<void> {
    return this.#through("unwrite beside", () => this.workbook.unwriteBeside(sheets));
  }

  insertRow(row: number, like: number, changes: readonly BackChange[]): Promise<void> {
    return this.#through(`insert row ${row} like ${like}: ${list(changes)}`, () => this.workbook.insertRow(row, like, changes));
  }

  deleteRow(row: number): Promise<readonly BackChange[]> {
    return this.#through(`delete row ${row}`, () => this.workbook.deleteRow(row));
  }

  moveRow(row: number, above: number): Promise<void> {
    return this.#through(`move row ${row} above ${above}`, () => this.workbook.moveRow(row, above));
  }

  arrange(arrangement: Arrangement): Promise<Arrangement> {
    const { sheet, top, bottom, changes } = arrangement;
    return this.#through(`arrange ${sheet === undefined ? "" : `${sheet} `}rows ${top} to ${bottom}: ${list(changes)}`, () => this.workbook.arrange(arrangement));
  }

  select(cell: Cell, sheet?: string): Promise<void> {
    return this.#through(`select ${sheet === undefined ? "" : `${sheet}!`}${addressOf(cell)}`, () => this.workbook.select(cell, sheet));
  }

  bringToFront(): Promise<void> {
    return this.#through("bring to front", () => this.workbook.bringToFront());
  }

  protect(as: boolean | Protection): Promise<Protection> {
    const on = typeof as === "boolean" ? as : as.on;
    return this.#through(on ? "protect" : "unprotect", () => this.workbook.protect(as));
  }

  unwrite(): Promise<void> {
    return this.#through("unwrite", () => this.workbook.unwrite());
  }

  follow(listeners: Listeners): Promise<() => Promise<void>> {
    return this.#through("follow", () => this.workbook.follow(listeners));
  }

  async #through<Answer>(call: string, carryOut: () => Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await this.#pass(call, carryOut);
    } finally {
      this.#underWay -= 1;
    }
  }

  async #pass<Answer>(call: string, carryOut: () => Promise<Answer>): Promise<Answer> {
    await this.#held?.until;
    await this.delay("before");
    if (this.#failing !== undefined && call.startsWith(this.#failing.call ?? "")) {
      const { problem } = this.#failing;
      this.#failing = undefined;
      throw problem;
    }
    this.log.push(call);
    const answer = await carryOut();
    await this.delay("after");
    return answer;
  }
}

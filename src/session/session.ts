import type { Failure } from "../assessment/text/failure";
import type { Checked } from "../assessment/check/check";
import type { ItemId } from "../assessment/criteria/edition";
import type { Input } from "../assessment/form/figure";
import type { Head, Indicator } from "../assessment/form/form";
import type { FiguresOfYears } from "../assessment/form/figures-of-years";
import type { Place } from "../assessment/form/place";
import type { ReviewSubject } from "../assessment/form/review-event";
import type { NarrativeEdit, NarrativePlace } from "../assessment/narrative/narrative-edit";
import type { Finding } from "../assessment/rules/finding";
import type { Fix } from "../assessment/rules/rule";
import type { ScoredIndicator } from "../assessment/scoring/scored";
import type { ImportPlan } from "../exchange/incoming/import-plan";
import type { Cell } from "../sheet/address";
import type { Dialect } from "../sheet/layout/formulas";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { FormReading } from "../sheet/read/form-reading";
import type { FormSheetFound } from "../sheet/read/find-form";
import type { LossReason, StepName } from "./step-name";

/** The form as last read and checked. */
export interface OpenForm {
  readonly sheet: string;
  readonly checked: Checked;
  /** What each row of the sheet is, and where its columns and its head stand. */
  readonly reading: Pick<FormReading, "rows" | "headingRow" | "besides" | "columns" | "head">;
  readonly isProtected: boolean;
  /** What a check found is marked in the sheet. */
  readonly marked: boolean;
  /** What is missing lights up in the sheet by itself. */
  readonly lit: boolean;
  /** In what it is computed: in both dialects where its rows differ, in none where none of its formulas is left. */
  readonly dialects: readonly Dialect[];
  /** What this Excel computes, whatever the form is in. */
  readonly dialectsHere: readonly Dialect[];
  /** How many cells are typed so that the dialects would compute them differently: `mendForTurning` writes them. */
  readonly toMend: number;
  /** Computed cells show #NAME? or old figures, which Excel may still mend by itself: `refresh` looks again. */
  readonly awaitsExcel: boolean;
  /** Where the cursor is on a sheet of Categories 1 to 6; undefined while it is elsewhere, or in a row of no item. */
  readonly narrativeAt?: NarrativePlace;
}

/** The row under the cursor: an indicator, or a row of an item where one may be typed. */
export type SelectedRow =
  | { readonly kind: "indicator"; readonly indicator: ScoredIndicator }
  /** `blank`: nothing is typed but, maybe, a prescribed name. `item`: the item's own line. */
  | { readonly kind: "blank" | "item"; readonly row: number; readonly item: ItemId };

/** A form that stands in its sheet, and cannot be read while its headings or its year are not there. */
export interface UnreadableForm {
  readonly sheet: string;
  readonly problem: Failure;
  /** What `mendForm` would write, and over what; undefined where nobody can tell what belongs where. */
  readonly mend?: readonly { readonly address: string; readonly held: string; readonly entry: string }[];
  /** The cell to look at. */
  readonly at?: Cell;
  readonly besides: readonly FormSheetFound[];
}

/** What somebody notes in a review, and under which name. */
export interface ReviewNote {
  readonly kind: "reviewed" | "question" | "answer";
  readonly by: string;
  readonly comment: string;
}

/** Who accepts a finding or takes a note back, and why. */
export interface ReviewReason {
  readonly by: string;
  readonly reason: string;
}

/** What is going on, for the pane to show. */
export interface SessionState {
  /** `starting`: nothing read yet. `absent`: no form in this workbook. `open`: there is one. `unreadable`: it cannot be read. */
  readonly phase: "starting" | "absent" | "open" | "unreadable";
  readonly unreadable?: UnreadableForm;
  readonly form?: OpenForm;
  readonly selected?: SelectedRow;
  /** Long work under way: `done` of `total` steps; `stop` ends it and leaves things as they were before. */
  readonly busy?: { readonly work: "reading" | "writing" | "checking"; readonly done: number; readonly total: number };
  readonly problem?: Failure;
  /** How often somebody has asked for a check. */
  readonly checks?: number;
  /** How many steps can be taken back, one after the other. */
  readonly undoable: number;
  /** What the next of them is called, in words behind "Undo:". */
  readonly undoes?: StepName;
  /** Steps that can no longer be taken back, since somebody else was at their cells: the newest first, said once. */
  readonly lost?: { readonly names: readonly StepName[]; readonly why: LossReason };
}

/**
 * The work on one form, between the pane and the workbook: what is read is kept, what is changed can be taken back,
 * and after an edit the whole form is read and checked again. Nothing is written but what was asked for. Failures end in
 * `state.problem`, never in a rejection; the next thing somebody asks for takes an earlier problem off the screen.
 */
export interface Session {
  state(): SessionState;
  /** Calls the listener after every change of state; the answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads and checks the form, and listens for edits. Nothing is written. */
  open(): Promise<void>;
  /** Opens the form of another sheet, and brings it to the front. The sheet that people bring to the front is opened by itself. */
  openSheet(sheet: string): Promise<void>;
  /** Writes back what makes an unreadable form readable. */
  mendForm(): Promise<void>;
  /** Selects the cell at which a form cannot be read. */
  showUnreadable(): Promise<void>;
  /** Writes a blank form; `beside` puts it on a new sheet next to one that is there. */
  writeForm(head: Head, where?: "beside"): Promise<void>;
  /**
   * Writes a sheet beside the form's, and brings it to the front; a sheet that is there stays, and the new one gets a number.
   * Answers its name; undefined where it was not written.
   */
  addSheet(plan: SheetPlan): Promise<string | undefined>;
  /**
   * Writes the sheets of those of Categories 1 to 6 that the workbook lacks, behind all others, in one step: all or nothing,
   * and never over a sheet.
   */
  addCategories(): Promise<void>;
  /**
   * Changes what the sheets of Categories 1 to 6 say, in one step. Where others may have edited them before its turn comes,
   * `edits` are asked then; none is no step. Answers what stood in the way, if anything did: nothing is written then.
   */
  editNarrative(edits: readonly NarrativeEdit[] | (() => readonly NarrativeEdit[])): Promise<Failure | undefined>;
  /** Looks at the whole form again and marks what it finds. A mark goes out by itself when its cell is changed. */
  check(): Promise<void>;
  /** Reads the form again in passing: marks stay, and a problem stays until it was read. */
  refresh(): Promise<void>;
  /** Takes all marks away, without a trace. */
  clearMarks(): Promise<void>;
  /** Lets what is missing light up in the sheet by itself, or no more. */
  light(on: boolean): Promise<void>;
  /** Selects a cell of the form, on whichever of its sheets it is. */
  show(place: Place): Promise<void>;
  /** Carries out fixes of the form as it is shown, in one step: those that change cells, or one that puts rows where they belong. */
  applyFix(...fixes: readonly Fix[]): Promise<void>;
  /** Takes the newest change made through this session back. */
  undo(): Promise<void>;
  /** Writes what is typed so that only one dialect understands it as both do, in one step. */
  mendForTurning(): Promise<void>;
  /**
   * Turns all of the form's own formulas into a dialect, in one step. Nothing is turned while there is something to mend,
   * nor into what this Excel does not compute.
   */
  turn(to: Dialect): Promise<void>;
  /**
   * Changes the head, and with another year all that speaks of it, in one step. The figures stay under their years, and
   * those without a place any more go; or they stay in their columns, and the years move on.
   */
  setHead(head: Head, figures?: FiguresOfYears): Promise<void>;
  /**
   * Types into a cell of an indicator's row, as a person would in the sheet. Where rows may have moved before its turn
   * comes, `place` is asked then, and may throw a `Failure`. Answers what stood in the way, if anything did.
   */
  type(place: Place | (() => Place), input: Input): Promise<Failure | undefined>;
  addIndicator(item: ItemId): Promise<void>;
  /** Adds many indicators, each under its item, in one step. The first of them is selected. */
  addIndicators(indicators: readonly Indicator[]): Promise<void>;
  /**
   * Writes what a plan of an import says, in one step: into the open form, where that is still what was shown, or as a new
   * form beside all that is there. Answers whether it was written; where not, nothing was, and the problem says why.
   */
  bringIn(plan: ImportPlan): Promise<boolean>;
  moveIndicator(row: number, by: "up" | "down"): Promise<void>;
  deleteIndicator(row: number): Promise<void>;
  /**
   * Notes in the workbook's review that something was reviewed, is asked about, or is answered. It is noted of the form as it
   * is shown: what anybody changes meanwhile was not reviewed.
   */
  review(about: ReviewSubject, note: ReviewNote): Promise<void>;
  /** Notes that a finding is accepted, and why. */
  waive(finding: Finding, note: ReviewReason): Promise<void>;
  /** Notes that an event of the review is taken back, whoever noted it, and why. Its row stays to be read. */
  withdraw(event: string, note: ReviewReason): Promise<void>;
  protect(on: boolean): Promise<void>;
  /** Ends the long work under way. */
  stop(): void;
  dismissProblem(): void;
  /** Lets go of the workbook: no more events. */
  close(): Promise<void>;
}

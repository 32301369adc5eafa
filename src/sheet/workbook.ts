import type { Computing } from "../assessment/form/computed-cell";
import type { CellValue } from "../assessment/form/figure";
import type { NewReviewEvent } from "../assessment/form/review-event";
import type { Area, Cell } from "./address";
import type { DialectsHere } from "./layout/formulas";
import type { Entry, SheetPlan } from "./sheet-plan";
import type { Highlight, HighlightKind } from "./highlight";

/** The used part of a sheet, as read in one round trip. */
export interface SheetContent {
  readonly sheet: string;
  /** Where `values[0][0]` stands. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula ("=…") of a cell that holds one; any other cell's value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** The number format of a cell, as a code in en-US notation; "General" where nothing is said, or nothing is in it. */
  readonly formats: readonly (readonly string[])[];
  readonly isProtected: boolean;
  /** Who computed what the cells with formulas show, if anybody did. */
  readonly calculation: Computing;
}

/** What stands at the top of a sheet: all that it takes to know a form from any other sheet. */
export type SheetTop = Pick<SheetContent, "sheet" | "top" | "left" | "values"> & {
  /** The sheet is hidden: it cannot be brought to the front. */
  readonly hidden?: true;
};

/** The sheet that holds the form's review, whole; `unread` where it is there, and what it holds could not be read. */
export type ReviewTop = SheetTop & { readonly unread?: true };

/** A sheet of Categories 1 to 6, whole; `unread` where it is there, and what it holds could not be read. */
export type CategorySheet = SheetContent & {
  readonly unread?: true;
  /** The kinds of highlights of ours that it has; undefined where nobody looked. */
  readonly highlights?: ReadonlySet<HighlightKind>;
};

/** How much of a sheet is its top. Whatever else a workbook holds, no more of it is looked at. */
export const topSize = { rows: 60, columns: 40 } as const;

/** A sheet to be read as the form, and the others beside it. */
export interface FoundSheet {
  readonly content: SheetContent;
  /** The tops of the other sheets, hidden ones too, in the workbook's order. */
  readonly others: readonly SheetTop[];
  /** Of the others the one that holds the form's review, whole: see `reviewSheets`. */
  readonly review?: ReviewTop;
  /** Of the others those that are Categories 1 to 6, whole, one of each: see `categorySheetsAmong`. */
  readonly narrative?: readonly CategorySheet[];
  /** The kinds of highlights of ours that the form's own sheet has; undefined where nobody looked. */
  readonly highlights?: ReadonlySet<HighlightKind>;
}

/** What a workbook turned out to hold. */
export type Reading =
  | ({ readonly found: "sheet" } & FoundSheet)
  /** No sheet that could be the form; the names of those there are. */
  | { readonly found: "none"; readonly sheets: readonly string[] };

export interface CellChange {
  /** The sheet, by its name, where it is another than the form's own. */
  readonly sheet?: string;
  readonly cell: Cell;
  readonly entry: Entry;
  /** The number format that the cell is to have from now on; it keeps its own where none is named. */
  readonly format?: string;
}

/** A change that may write back what a cell held: a truth value as well. */
export type BackChange = Omit<CellChange, "entry"> & { readonly entry: CellChange["entry"] | boolean };

/** What comes to stand in a row: a row as they are numbered before, or a new one that looks like one of them. */
export type RowSource = number | { readonly like: number };

/** Rows of a sheet put in another order in one go, with rows that come and go. */
export interface Arrangement {
  /** The sheet, by its name, where it is another than the form's own. */
  readonly sheet?: string;
  /** The rows to arrange; none above and below them moves by itself. */
  readonly top: number;
  readonly bottom: number;
  /** What stands in each row from `top` on afterwards. A row that is not named is deleted. */
  readonly rows: readonly RowSource[];
  /** What to write then, on the same sheet. */
  readonly changes: readonly BackChange[];
}

/** The workbook that holds the form, in round trips. Every failure is a `Failure`. */
export interface Workbook {
  /** Reads the form's sheet: values, formulas and number formats of the used range, at once. */
  read(): Promise<Reading>;
  /** Writes a planned sheet. All or nothing; never over a sheet that is there (`sheet-exists`). */
  write(plan: SheetPlan): Promise<void>;
  /**
   * Changes cells of the form's sheets, all or nothing. Formats stay as they are, but for number formats that a change
   * names. Answers the changes that would take it back.
   */
  change(changes: readonly BackChange[]): Promise<readonly BackChange[]>;
  /**
   * Puts these highlights of a kind into the form's sheet, and into the sheets of Categories 1 to 6 that are named, in place of
   * those that are there, all or nothing; nobody else's formats are touched.
   */
  highlight(kind: HighlightKind, highlights: readonly Highlight[], categories?: readonly string[]): Promise<void>;
  /**
   * Notes events below all that the review's sheet holds, all or nothing; on a new sheet behind the others where there is
   * none. Nothing comes to the front. Fails where the sheet of that name is somebody's own (`review-taken`), or cannot be
   * added to: see `planReview`.
   */
  appendReview(events: readonly NewReviewEvent[]): Promise<void>;
  /**
   * Writes planned sheets beside the form's, behind all others; the form's sheet stays the one that is read. All or nothing;
   * never over a sheet that is there (`sheet-exists`). Answers what tells each new sheet from all others.
   */
  writeBeside(plans: readonly SheetPlan[]): Promise<readonly string[]>;
}

/** Whole rows or columns that were inserted before `at` (`count` above 0), or deleted from `at` on (below 0). */
export interface Lines {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/**
 * An edit somebody made: the cells it touched, rows or columns that came or went, or cells that moved nobody knows where.
 * `perhapsOwn`: this Excel does not tell whether it was this add-in itself.
 */
export type Edit = (
  | { readonly kind: "cells"; readonly area: Area }
  | ({ readonly kind: "lines" } & Lines)
  | { readonly kind: "structure" }
) & { readonly perhapsOwn?: true };

/** The sheet that is to be read where it is a form, whichever was open: the one in front, or one by its name. */
export type WantedSheet = "front" | { readonly sheet: string };

/** Who wants to know what people do to the form's sheets. */
export interface Listeners {
  /** An edit that was not made through this object. `category`: the name of the sheet of Categories 1 to 6 on which it was. */
  readonly edited: (edit: Edit, category?: string) => void;
  /**
   * The cell under the cursor, on the form's sheet or, where one is named, on a sheet of Categories 1 to 6; undefined while
   * another sheet is in front, or no cell is selected.
   */
  readonly selected: (cell: Cell | undefined, category?: string) => void;
  /** Another sheet came to the front. */
  readonly left: () => void;
  /** The sheet that holds the form's review was edited, or went. */
  readonly reviewEdited: () => void;
}

/** Whether a sheet is protected, and what that leaves open, in the host's words. */
export interface Protection {
  readonly on: boolean;
  readonly options?: object;
}

/** A workbook open in front of somebody. */
export interface LiveWorkbook extends Workbook {
  /** What tells the form's sheet from all others, whatever it is called; "" while there is none. */
  readonly sheetId: string;
  /** In what a form can be computed here: where no custom functions run, in native formulas alone. */
  readonly dialects: DialectsHere;
  /** As every workbook; where a sheet is wanted and is a form, that one is read, and is the form's sheet from then on. */
  read(wanted?: WantedSheet): Promise<Reading>;
  /** The names of all sheets. */
  sheetNames(): Promise<readonly string[]>;
  /** Inserts a row above `row`, formatted like the row `like`, and fills it. */
  insertRow(row: number, like: number, changes: readonly BackChange[]): Promise<void>;
  /** Deletes a row; answers what its cells held. */
  deleteRow(row: number): Promise<readonly BackChange[]>;
  /** Moves a row so that it stands above what is now row `above`, its formats with it. */
  moveRow(row: number, above: number): Promise<void>;
  /**
   * Arranges rows, all or nothing, their formats with them; answers the arrangement that takes it back, formulas that
   * speak of other rows included.
   */
  arrange(arrangement: Arrangement): Promise<Arrangement>;
  /** Selects a cell of the form's sheet, or of the sheet that is named, and brings it to the front. */
  select(cell: Cell, sheet?: string): Promise<void>;
  /** Brings the form's sheet to the front. */
  bringToFront(): Promise<void>;
  /**
   * Locks formula cells and headings, or unlocks the sheet, without a password; or protects it as it once was. Answers how it
   * was before.
   */
  protect(as: boolean | Protection): Promise<Protection>;
  /**
   * Deletes the form's sheet, which `write` made. The sheet that was in front before comes to the front again, and the
   * names that the new one had taken go back. All or nothing; never the last sheet that can be seen (`last-sheet`).
   */
  unwrite(): Promise<void>;
  /**
   * Deletes sheets that `writeBeside` made, of which it brought the first to the front; whoever is in front of one comes back
   * to where they were. One that is gone already is no matter; where anything was written since in one, all stay
   * (`beside-changed`).
   */
  unwriteBeside(sheets: readonly string[]): Promise<void>;
  /** Tells what people do to the form's sheets from now on, beginning with the cell under the cursor. The answer ends it. */
  follow(listeners: Listeners): Promise<() => Promise<void>>;
}

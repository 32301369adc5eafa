import type { ItemId } from "../../assessment/criteria/edition";
import type { Submission } from "../json/submission";

/** The texts of an indicator (or of the form) that wrap over lines in the official form. */
export type WrappedField = "agency" | "name" | "unit" | "note" | "answer";

/**
 * Two lines of the official form that were joined into one text. A line's end leaves no trace of the blank it may have
 * eaten: a join that is not sure is made as best it can be, and shown.
 */
export interface Join {
  /** The indicator's place in the reading's list; absent for the head. */
  readonly indicator?: number;
  /** The item whose answer it is. */
  readonly item?: ItemId;
  readonly field: WrappedField;
  /** The last characters before the join and the first behind it. */
  readonly before: string;
  readonly after: string;
  /** Whether a blank was put between them. */
  readonly blank: boolean;
  /** The line's end was kept: a paragraph of an answer ends here. */
  readonly keepsLine?: true;
  readonly sure: boolean;
}

/** Something of the source that could not be read: for a person to place, never guessed and never dropped. */
export interface Unplaced {
  readonly text: string;
  /** Where it stands: the page of a PDF, the line of a text, both from 1. */
  readonly page?: number;
  readonly line?: number;
  /** The last item whose heading stood before it. */
  readonly item?: string;
}

/**
 * An answer whose printed counter says less than was read, or more than its lines and tabs explain: something of it was
 * lost, or came in from elsewhere.
 */
export interface OtherCount {
  readonly item: ItemId;
  readonly printed: number;
  /** Characters other than white space. */
  readonly read: number;
}

/** What an official form says: a submission like any other, and what a person should look at. */
export interface OfficialForm {
  readonly submission: Submission;
  readonly joins: readonly Join[];
  readonly unplaced: readonly Unplaced[];
  /** Answers whose printed counter does not come to what was read. */
  readonly otherCounts?: readonly OtherCount[];
  /** The source does not name its year. */
  readonly yearUnsaid?: true;
}

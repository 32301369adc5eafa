import type { Submission } from "../json/submission";

/** The texts of an indicator (or of the form) that wrap over lines in the official form. */
export type WrappedField = "agency" | "name" | "unit" | "note";

/**
 * Two lines of the official form that were joined into one text. A line's end leaves no trace of the blank it may have
 * eaten: a join that is not sure is made as best it can be, and shown.
 */
export interface Join {
  /** The indicator's place in the reading's list; absent for the head. */
  readonly indicator?: number;
  readonly field: WrappedField;
  /** The last characters before the join and the first behind it. */
  readonly before: string;
  readonly after: string;
  /** Whether a blank was put between them. */
  readonly blank: boolean;
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

/** What an official form says: a submission like any other, and what a person should look at. */
export interface OfficialForm {
  readonly submission: Submission;
  readonly joins: readonly Join[];
  readonly unplaced: readonly Unplaced[];
}

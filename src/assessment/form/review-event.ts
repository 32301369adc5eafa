import type { ItemId, TopicId } from "../criteria/edition";
import type { CategoryId } from "../criteria/narrative";
import type { IndicatorId } from "./identity";
import type { Held } from "./held";

/**
 * What is noted in a review: something was reviewed, or sent back with a question; the question was answered; a finding was
 * accepted with a reason; or one of these was taken back.
 */
export type ReviewKind = "reviewed" | "question" | "answer" | "waived" | "withdrawn";
export const reviewKinds: readonly ReviewKind[] = ["reviewed", "question", "answer", "waived", "withdrawn"];

/** What an event is about, wherever its row stands by now. An item or a topic may be one of Categories 1 to 6, and a category is one of them. */
export type ReviewSubject =
  | { readonly of: "indicator"; readonly indicator: IndicatorId }
  | { readonly of: "item"; readonly item: ItemId }
  | { readonly of: "category"; readonly category: CategoryId }
  | { readonly of: "topic"; readonly topic: TopicId }
  | { readonly of: "form" };

/** An event before it is noted. */
export interface NewReviewEvent {
  readonly kind: ReviewKind;
  /** The fiscal year of the form that it is about: a workbook may hold forms of several. */
  readonly year: number;
  readonly about: ReviewSubject;
  /** Who noted it, as they named themselves. */
  readonly by: string;
  /** Where and when it was noted, by the clock there: "2026-11-28T10:15:03". */
  readonly date: string;
  /** The comment, question or answer; of a waiver, the reason. */
  readonly comment: string;
  readonly held?: Held;
  /** Of a waiver: the finding that is accepted, by its `findingId`. */
  readonly finding?: string;
  /** Of what is taken back: the event. */
  readonly takesBack?: string;
}

/** An event of a review as it was read again. */
export interface ReviewEvent extends NewReviewEvent {
  /** Follows from all that the event says: the same event has the same wherever it is copied. */
  readonly id: string;
  /** The row in the review's sheet. */
  readonly row: number;
  /** It does not say what it said when it was noted: nothing is concluded from it. */
  readonly edited?: true;
}

/** What keeps a review's sheet, or some of its rows, from being what it was. */
export type ReviewTrouble =
  /** Rows that no longer say what was noted. */
  | { readonly is: "edited"; readonly rows: readonly number[] }
  /** Rows of which nobody can say what they note. */
  | { readonly is: "unreadable"; readonly rows: readonly number[] }
  /** Rows that are copies of others. */
  | { readonly is: "doubled"; readonly rows: readonly number[] }
  /** The rows stand in another order than that of their dates. */
  | { readonly is: "sorted" }
  /** Columns whose headings are gone. */
  | { readonly is: "columns"; readonly missing: readonly string[] }
  /** What it holds could not be read: its part of the file is damaged, or larger than is read. */
  | { readonly is: "unread" }
  /** A newer version of the add-in made it. */
  | { readonly is: "newer"; readonly version: number }
  /** Events about indicators of the form's year that it has no more, by their names. */
  | { readonly is: "gone"; readonly names: readonly string[] }
  /** Another sheet of the workbook holds a review as well, and was not read. */
  | { readonly is: "another"; readonly sheet: string };

/** What a workbook's review sheet holds. */
export interface ReviewNotes {
  readonly sheet: string;
  /** In the order in which they were noted, of forms of all years. */
  readonly events: readonly ReviewEvent[];
  readonly troubles: readonly ReviewTrouble[];
}

/** The indicator that an event is about; undefined where it is about something else. */
export const indicatorOf = ({ about }: Pick<ReviewEvent, "about">): IndicatorId | undefined =>
  (about.of === "indicator" ? about.indicator : undefined);

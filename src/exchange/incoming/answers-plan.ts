import type { CategoryId } from "../../assessment/criteria/narrative";
import type { NarrativeContent, TopicRemarks } from "../../assessment/narrative/answer";
import type { NarrativeEdit } from "../../assessment/narrative/narrative-edit";
import type { Unplaced } from "../official/official-reading";
import type { BothSaid, Take } from "./both-said";

/** Something said of Categories 1 to 6, side by side: a tick in the sheet's words, evidence a piece a line. */
export interface AnswerMeeting extends BothSaid {
  readonly field: "answer" | "owner" | "score" | "tick" | "evidence" | keyof TopicRemarks;
  /** The option whose tick or evidence it is. */
  readonly option?: number;
}

/** What becomes of what comes in of an item, a topic or a category. */
export interface PlannedAnswer {
  /** "1.1.1" an item, "1.1" a topic, "1" a category. */
  readonly of: string;
  readonly title: string;
  /** The category, as its sheet is headed. */
  readonly category: string;
  /** Where either side says anything. */
  readonly fields: readonly AnswerMeeting[];
  readonly take: Take;
  /** Where it goes: to rows that are here, onto a sheet that is made for it, or nowhere, since its sheet has no rows of it any more. */
  readonly goes: "here" | "new-sheet" | "nowhere";
  /** What is changed in the sheets that are here. */
  readonly edits: readonly NarrativeEdit[];
}

/** What would be written of Categories 1 to 6. */
export interface AnswersPlan {
  /** In the form's order, a topic behind its items, a category in front of its topics. */
  readonly planned: readonly PlannedAnswer[];
  /** The categories of which sheets are made, and what stands on them then. */
  readonly sheets: readonly CategoryId[];
  readonly onNewSheets: NarrativeContent;
  /** What has no place in the sheets that are here: for a person to see to. */
  readonly placeless: readonly Unplaced[];
}

/** What a plan comes to in Categories 1 to 6. */
export interface AnswersSum {
  /** Items, topics and categories of which something is written, and what of it is over something else. */
  readonly written: number;
  readonly overwritten: number;
  /** Sheets that are made. */
  readonly sheets: number;
  readonly unchanged: number;
}

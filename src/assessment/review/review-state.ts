import type { HeldChange } from "../form/held";
import type { IndicatorId } from "../form/identity";
import type { ReviewEvent } from "../form/review-event";
import type { AnswerChange } from "./held-answer";

/** What is no longer as it was when something was reviewed. */
export type ReviewChange =
  | ({ readonly is: "part" } & HeldChange)
  /** An indicator of a topic or form that was reviewed as a whole: it is not known what of it changed. */
  | { readonly is: "changed" | "added"; readonly indicator: IndicatorId }
  /** So many indicators are gone. */
  | { readonly is: "gone"; readonly count: number }
  /** A mean is computed in another way. */
  | { readonly is: "means" }
  | AnswerChange;

/** Where the review of something stands. */
export type ReviewState =
  | { readonly is: "unreviewed" }
  /** `review` may be that of its topic or category, or of the form. */
  | { readonly is: "reviewed"; readonly review: ReviewEvent }
  | { readonly is: "question"; readonly question: ReviewEvent }
  | { readonly is: "answered"; readonly question: ReviewEvent; readonly answer: ReviewEvent }
  /** It was reviewed, and is no longer what it was then. Where that is undone, the review holds again. */
  | { readonly is: "fallen"; readonly review: ReviewEvent; readonly changes: readonly ReviewChange[] };

/** The review of an indicator, an item of Categories 1 to 6, a topic, a category or the form. */
export interface SubjectReview {
  readonly state: ReviewState;
  /** Questions, answers and reviews of its own that were not taken back, in their order. */
  readonly events: readonly ReviewEvent[];
}

/** What is no longer as it was when an event was noted. */
export type ChangesOf = (review: ReviewEvent) => readonly ReviewChange[];

/** What events come to, one after the other. */
export function stateAfter(events: readonly ReviewEvent[], changesOf: ChangesOf): ReviewState {
  let state: ReviewState = { is: "unreviewed" };
  for (const event of events) {
    if (event.kind === "reviewed") state = { is: "reviewed", review: event };
    else if (event.kind === "question") state = { is: "question", question: event };
    else if (event.kind === "answer" && (state.is === "question" || state.is === "answered")) {
      state = { is: "answered", question: state.question, answer: event };
    }
  }
  if (state.is !== "reviewed") return state;
  const changes = changesOf(state.review);
  return changes.length === 0 ? state : { is: "fallen", review: state.review, changes };
}

import { doubts } from "../assessment/rules/doubts";
import { reviewRules } from "../assessment/rules/review-rules";
import type { Rule } from "../assessment/rules/rule";
import { withReview } from "../sheet/read/with-review";

/** What a reading takes besides the form itself: loaded while the first sheet is read, so that the pane opens the sooner. */
export interface InFull {
  readonly laterRules: readonly Rule[];
  readonly withReview: typeof withReview;
}

export const inFull: InFull = { laterRules: [...reviewRules, ...doubts], withReview };

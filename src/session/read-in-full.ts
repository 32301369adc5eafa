import { doubts } from "../assessment/rules/doubts";
import { laterRules } from "../assessment/rules/later-rules";
import type { Rule } from "../assessment/rules/rule";
import { mendsBeforeTurning } from "../sheet/edit/mends-before-turning";
import { withReview } from "../sheet/read/with-review";
import { keepSame } from "./same-sheets";

/** What a reading takes besides the form itself: loaded while the first sheet is read, so that the pane opens the sooner. */
export interface InFull {
  readonly laterRules: readonly Rule[];
  readonly doubts: readonly Rule[];
  readonly withReview: typeof withReview;
  readonly keepSame: typeof keepSame;
  readonly mendsBeforeTurning: typeof mendsBeforeTurning;
}

export const inFull: InFull = { laterRules, doubts, withReview, keepSame, mendsBeforeTurning };

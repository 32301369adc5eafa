import { carriedOver } from "./entry/carried-over";
import { changedFormula } from "./formulas/changed-formula";
import { figureDiffers } from "./formulas/figure-differs";
import { functionsUnknown } from "./formulas/functions-unknown";
import { notComputed } from "./formulas/not-computed";
import { reviewEdited } from "./review/review-edited";
import { reviewOfGone } from "./review/review-of-gone";
import { reviewUnread } from "./review/review-unread";
import type { Rule } from "./rule";

/** Rules that seldom have anything to say, or need much to say it, in the order of their findings in one cell. The pane loads them behind the others. */
export const laterRules: readonly Rule[] = [
  changedFormula,
  figureDiffers,
  notComputed,
  carriedOver,
  functionsUnknown,
  reviewUnread,
  reviewEdited,
  reviewOfGone,
];

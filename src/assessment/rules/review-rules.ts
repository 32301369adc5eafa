import { reviewEdited } from "./review/review-edited";
import { reviewOfGone } from "./review/review-of-gone";
import { reviewUnread } from "./review/review-unread";
import type { Rule } from "./rule";

/** The rules of the kind "review", in the order of their findings in one cell. The pane loads them behind the others. */
export const reviewRules: readonly Rule[] = [reviewUnread, reviewEdited, reviewOfGone];

import type { ReviewEvent } from "../../assessment/form/review-event";
import type { Highlight, HighlightKind } from "../../sheet/highlight";
import type { Arrangement, BackChange, Protection, SheetContent } from "../../sheet/workbook";

/** How one change made through the session is taken back. Rows and cells are those of the sheet as the change left it. */
export type BackStep =
  /** `wrote` is what the change put there that this takes back; nothing where it is the rest of another step. */
  | { readonly kind: "cells"; readonly changes: readonly BackChange[]; readonly wrote: readonly BackChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly BackChange[] }
  | { readonly kind: "arrange"; readonly arrangement: Arrangement }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly BackChange[] }
  /** The sheet that was written, as it was then. */
  | { readonly kind: "remove-sheet"; readonly content: SheetContent }
  /** Sheets that were written beside the form's, by what the workbook knows them by. */
  | { readonly kind: "remove-beside"; readonly sheets: readonly string[] }
  /** What was noted in the review: it stays to be read, and is noted as taken back. */
  | { readonly kind: "withdraw"; readonly event: Omit<ReviewEvent, "row"> }
  | { readonly kind: "protect"; readonly as: Protection; readonly left: boolean }
  /** Highlights in place of those that the change put there: others, none, or by the form as it is read then. */
  | { readonly kind: "highlight"; readonly of: HighlightKind; readonly highlights: readonly Highlight[] | "none" | "anew" };

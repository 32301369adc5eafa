import type { Phrase, Values } from "../assessment/text/phrase";

/** What a step did, in words that stand behind "Undo:". */
export interface StepName {
  readonly phrase: Phrase;
  readonly values?: Values;
}

/**
 * Why steps can no longer be taken back: their cells were changed; they went, or nobody knows where they are; or the sheet
 * was changed while nobody looked.
 */
export type LossReason = "cells" | "rows" | "unwatched";

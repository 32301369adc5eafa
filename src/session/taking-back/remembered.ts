import type { LossReason, StepName } from "../step-name";
import type { BackStep } from "./back-step";
import type { Left } from "./left";

/** A step that can be taken back, what people call it, and what it left in the sheet, once that was read. */
export interface Remembered {
  readonly step: BackStep;
  readonly name: StepName;
  readonly left?: Left;
}

/** Steps that can no longer be taken back, the newest first. */
export interface Loss {
  readonly lost: readonly Remembered[];
  readonly why: LossReason;
}

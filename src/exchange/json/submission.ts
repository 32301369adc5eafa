import type { StatedFigures } from "../../assessment/check/compare-stated";
import type { FormContent } from "../../assessment/form/form";

/** A submission as it comes in: what its form says, and what it states that this comes to. */
export interface Submission {
  readonly content: FormContent;
  readonly stated: StatedFigures;
}

/** The version of the data that is written now, and the newest that is read. Data that say nothing are of version 1. */
export const dataVersion = 1;

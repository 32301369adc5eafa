import type { AgencyType, TopicId } from "../../assessment/criteria/edition";
import type { GivenIndicator } from "../../sheet/layout/form-lines";

/** An indicator as it was submitted. Figures are numbers where they read as numbers, else texts; null is missing. */
export interface SubmittedIndicator extends GivenIndicator {
  /** "7.1.1-2": the item, and the number within it. */
  readonly id: string;
  /** What the submission itself states: kept to be compared, never trusted. */
  readonly stated: { readonly success?: number; readonly score?: number };
}

/** A submission as it comes in. */
export interface Submission {
  readonly agency: string;
  readonly agencyType?: AgencyType;
  readonly fiscalYear: number;
  readonly indicators: readonly SubmittedIndicator[];
  readonly statedTopicScores: ReadonlyMap<TopicId, number>;
}

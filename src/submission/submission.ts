import type { AgencyType, ItemId, TopicId } from "../assessment/criteria/edition";
import type { Input } from "../assessment/rules/rule";

/** An indicator as it was submitted. Figures are numbers where they read as numbers, else texts; null is missing. */
export interface SubmittedIndicator {
  /** "7.1.1-2": the item, and the number within it. */
  readonly id: string;
  readonly item: ItemId;
  readonly name: string;
  /** In the form's words where it is known which one is meant, else as it was written. */
  readonly direction: Input;
  readonly target: Input;
  readonly unit: string;
  /** One per year, oldest first. */
  readonly results: readonly Input[];
  readonly note: string;
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

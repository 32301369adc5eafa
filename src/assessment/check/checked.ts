import type { Assessment } from "../form/form";
import type { TopicId } from "../criteria/edition";
import type { Finding } from "../rules/rule";
import type { ScoredRow } from "../scoring/scored";

/** A form as it was checked. Nothing in it changes afterwards: the next edit makes another. */
export interface Checked {
  /** What was checked, with every edit since in it. */
  readonly assessment: Assessment;
  /** In sheet order: by row, then by the form's columns. */
  readonly findings: readonly Finding[];
  /** One per indicator, in the order of `assessment.indicators`; `atRow(scored, row)` finds one by its row. */
  readonly scored: readonly ScoredRow[];
  /** The mean score of each topic's indicators, two decimals; null where none is scored. */
  readonly topics: Readonly<Record<TopicId, number | null>>;
  /** The mean of the topics that have one, two decimals; null where none has. */
  readonly total: number | null;
}

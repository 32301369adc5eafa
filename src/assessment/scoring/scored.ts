import type { Indicator, Scored } from "../form/form";
import type { Scale } from "../criteria/scale";
import { scoreOfPrinted } from "./score";
import { successOfEntries } from "./success";

/** What an indicator's row scores. */
export interface ScoredRow extends Scored {
  readonly row: number;
}

/** An indicator's percentage of success and its score, from the result of the year assessed. */
export function scoredOf({ row, item, direction, target, results }: Indicator, scale: Scale): ScoredRow {
  const success = successOfEntries(results[results.length - 1], target, direction);
  return { row, success, score: success === null ? null : scoreOfPrinted(scale, success, item) };
}

import type { NarrativePart } from "../criteria/narrative";
import { narrativeOf } from "../criteria/narratives";
import { readinessOf, type CategoryReadiness } from "../narrative/readiness";
import type { ScoredForm } from "../scoring/scored";

/** How far a form's narrative part has come, and what of the year's form it was held against. */
export interface FormReadiness {
  readonly part: NarrativePart;
  readonly categories: readonly CategoryReadiness[];
}

/** How far a form's Categories 1 to 6 have come; undefined where it has none, or its edition knows none. */
export function readinessIn({ edition, narrative }: Pick<ScoredForm, "edition" | "narrative">): FormReadiness | undefined {
  const part = narrativeOf(edition);
  return part === undefined || narrative === undefined ? undefined : { part, categories: readinessOf(narrative, part) };
}

import { indicatorNumbers } from "../form/identity";
import { linkedIn } from "../rules/linked-form";
import { scoreOfPrinted } from "../scoring/score";
import type { ScoredForm } from "../scoring/scored";

/** An indicator that is scored low, and of which no answer of Categories 1 to 6 speaks. */
export interface Unmentioned {
  /** "7.4.4-2" */
  readonly number: string;
  readonly name: string;
  readonly score: number;
}

const targetReached = 100;

/** The indicators whose score is below that of a target just reached, and that no answer is seen to speak of; none without answers. */
export function lowUnmentioned(form: ScoredForm): readonly Unmentioned[] {
  const { narrative, indicators, edition: { scale } } = form;
  if (narrative === undefined || narrative.items.every(({ answer }) => answer === "")) return [];
  const spokenOf = new Set(linkedIn(form).map(({ of }) => of));
  const numbers = indicatorNumbers(indicators);
  const least = scoreOfPrinted(scale, targetReached);
  return indicators.flatMap((indicator, at): readonly Unmentioned[] => {
    const { name, scored: { score } } = indicator;
    return score === null || score >= least || spokenOf.has(indicator) ? [] : [{ number: numbers[at] ?? "", name, score }];
  });
}

import { check } from "../../assessment/check/check";
import { formResults, withResults, type ShownResult } from "../../sheet/edit/form-results";
import { withNarrative } from "../../sheet/narrative/with-narrative";
import type { FormReading } from "../../sheet/read/form-reading";
import { readForm } from "../../sheet/read/read-form";
import { withReview } from "../../sheet/read/with-review";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { contentOfPlan } from "../../sheet/write/plan-content";
import type { PlannedCategory } from "./plan-categories";

/** The form as it will be read of its file, and what its formulas show: what a report and a record say is said of that. */
export function readAgain(
  plan: SheetPlan, reviewPlan: SheetPlan | undefined, planned: readonly PlannedCategory[],
): { readonly reading: FormReading; readonly results: readonly ShownResult[] } {
  const categories = planned.map((category) => withResults(contentOfPlan(category.plan), category.results));
  const review = reviewPlan && contentOfPlan(reviewPlan);
  const others = [...categories, ...(review === undefined ? [] : [review])];
  const read = (content: ReturnType<typeof contentOfPlan>): FormReading => {
    const outcome = readForm(content, others);
    if ("problem" in outcome) throw outcome.problem;
    return withReview(outcome.ok, others, review);
  };
  const alone = read(contentOfPlan(plan));
  const results = formResults(plan, { reading: alone, checked: check(alone.form) });
  return { reading: withNarrative(read(withResults(contentOfPlan(plan), results)), others, categories), results };
}

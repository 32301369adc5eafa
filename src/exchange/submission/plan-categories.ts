import { narrativeOf } from "../../assessment/criteria/narratives";
import type { Form } from "../../assessment/form/form";
import type { ShownResult } from "../../sheet/edit/form-results";
import { categoryResults } from "../../sheet/narrative/category-results";
import { narrativeContent } from "../../sheet/narrative/narrative-content";
import { planNarrative } from "../../sheet/narrative/plan-narrative";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { planFinishedCategory } from "../../sheet/submission/plan-finished-category";

/** A category's sheet of a submission, and what its formulas show. */
export interface PlannedCategory {
  readonly plan: SheetPlan;
  readonly results: readonly ShownResult[];
}

/** The sheets of Categories 1 to 6 as they are sent: of those that the form has, and that could be read. */
export function planCategories(form: Form, finish: { readonly isDraft: boolean }): readonly PlannedCategory[] {
  const { narrative, edition } = form;
  if (narrative === undefined) return [];
  const unread = narrative.troubles.filter(({ is }) => is === "unread").map(({ category }) => category);
  const left = [...narrative.lacking, ...unread];
  const there = (narrativeOf(edition)?.categories ?? []).map(({ id }) => id).filter((id) => !left.includes(id));
  return planNarrative(edition, narrativeContent(narrative), there).map((plan) =>
    ({ plan: planFinishedCategory(plan, finish), results: categoryResults(plan, form) }));
}

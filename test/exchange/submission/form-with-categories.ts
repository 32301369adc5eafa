import type { Form, FormContent } from "../../../src/assessment/form/form";
import { readChecked } from "../../../src/cli/read-checked";
import { withResults } from "../../../src/sheet/edit/form-results";
import { categoryResults } from "../../../src/sheet/narrative/category-results";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";

/** A form whose workbook has the sheets of these categories: of all where none is named. */
export function formWithCategories(content: FormContent, asked?: readonly string[]): Form {
  const narrative = planNarrative(content.edition, content.narrative, asked).map((plan) => withResults(contentOfPlan(plan), categoryResults(plan, content)));
  return readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: narrative, narrative }).reading.form;
}

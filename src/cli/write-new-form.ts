import { planForm, type FormRequest } from "../sheet/write/plan-form";
import { contentOfPlan } from "../sheet/write/plan-content";
import type { SheetContent } from "../sheet/workbook";
import { createFile } from "./disk/workbook-on-disk";
import { formResults, withResults } from "./form-results";
import { readChecked, type CheckedForm } from "./read-checked";

const checkedAlone = (content: SheetContent): CheckedForm => readChecked({ found: "sheet", content, others: [] });

/**
 * Writes a form into a new file, with the figures it comes to; the file is there whole, or not at all. The answer is the
 * form as reading the file would give it, without its being read: a plan says all that is in it.
 */
export async function writeNewForm(path: string, replaces: boolean, request: FormRequest): Promise<CheckedForm> {
  const workbook = await createFile(path, { replaces });
  const plan = planForm(request);
  await workbook.write(plan);
  const content = contentOfPlan(plan);
  const results = formResults(plan, checkedAlone(content));
  workbook.showResults(results);
  await workbook.save();
  return checkedAlone(withResults(content, results));
}

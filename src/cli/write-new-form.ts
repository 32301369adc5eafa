import { planForm, type FormRequest } from "../sheet/write/plan-form";
import { contentOfPlan } from "../sheet/write/plan-content";
import { planGuide } from "../sheet/write/plan-guide";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetContent } from "../sheet/workbook";
import { createFile } from "./disk/workbook-on-disk";
import { formResults, withResults } from "../sheet/edit/form-results";
import { readChecked, type CheckedForm } from "./read-checked";

const checkedAlone = (content: SheetContent): CheckedForm => readChecked({ found: "sheet", content, others: [] });

/** Writes a form, and sheets that are none behind it, into a new file. The form's sheet is in front. */
async function writeFile(path: string, replaces: boolean, request: FormRequest, behind: readonly SheetPlan[]): Promise<CheckedForm> {
  const workbook = await createFile(path, { replaces });
  const plan = planForm(request);
  for (const sheet of [plan, ...behind]) await workbook.write(sheet);
  const content = contentOfPlan(plan);
  const results = formResults(plan, checkedAlone(content));
  workbook.showResults(results);
  await workbook.save();
  return checkedAlone(withResults(content, results));
}

/**
 * Writes a form into a new file, with the figures it comes to; the file is there whole, or not at all. The answer is the
 * form as reading the file would give it, without its being read: a plan says all that is in it.
 */
export const writeNewForm = (path: string, replaces: boolean, request: FormRequest): Promise<CheckedForm> =>
  writeFile(path, replaces, request, []);

/** Writes a blank form for those who have nothing but a spreadsheet: by native formulas, how to fill it in on a second sheet. */
export const writeBlankForm = (path: string, replaces: boolean, head: Pick<FormRequest, "edition" | "agency" | "agencyType">): Promise<CheckedForm> =>
  writeFile(path, replaces, { ...head, indicators: [], dialect: "native" }, [planGuide(head.edition)]);

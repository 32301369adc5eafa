import type { CategoryId } from "../assessment/criteria/narrative";
import { categoryResults } from "../sheet/narrative/category-results";
import { planNarrative } from "../sheet/narrative/plan-narrative";
import { planForm, type FormRequest } from "../sheet/write/plan-form";
import { contentOfPlan } from "../sheet/write/plan-content";
import { planGuide } from "../sheet/guide/plan-guide";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetContent } from "../sheet/workbook";
import { createFile } from "./disk/workbook-on-disk";
import { formResults, withResults, type ShownResult } from "../sheet/edit/form-results";
import { readChecked, type CheckedForm } from "./read-checked";

/** A sheet to write, and what its formulas show. */
interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly results: readonly ShownResult[];
}

const contentOf = ({ plan, results }: PlannedSheet): SheetContent => withResults(contentOfPlan(plan), results);

const checkedAlone = (content: SheetContent, narrative: readonly SheetContent[] = []): CheckedForm =>
  readChecked({ found: "sheet", content, others: narrative, ...(narrative.length === 0 ? {} : { narrative }) });

/** The sheets of Categories 1 to 6: all where a form says anything of them, those that are asked for where it is blank. */
function narrativeSheets(request: FormRequest, asked: readonly CategoryId[]): readonly PlannedSheet[] {
  const { edition, narrative } = request;
  return planNarrative(edition, narrative, narrative === undefined ? asked : undefined)
    .map((plan) => ({ plan, results: categoryResults(plan, request) }));
}

/** Writes a form, and sheets that are none behind it, into a new file. The form's sheet is in front. */
async function writeFile(
  path: string, replaces: boolean, request: FormRequest,
  { categories = [], behind = [] }: { categories?: readonly CategoryId[]; behind?: readonly SheetPlan[] },
): Promise<CheckedForm> {
  const workbook = await createFile(path, { replaces });
  const plan = planForm(request);
  const narrative = narrativeSheets(request, categories);
  for (const sheet of [plan, ...narrative.map((one) => one.plan), ...behind]) await workbook.write(sheet);
  const content = contentOfPlan(plan);
  const results = formResults(plan, checkedAlone(content));
  workbook.showResults(results);
  for (const one of narrative) workbook.showResults(one.results, one.plan.sheet);
  await workbook.save();
  return checkedAlone(withResults(content, results), narrative.map(contentOf));
}

/**
 * Writes a form into a new file, with the figures it comes to; the file is there whole, or not at all. The answer is the
 * form as reading the file would give it, without its being read: a plan says all that is in it. Where the form says
 * anything of Categories 1 to 6, their sheets are written as well.
 */
export const writeNewForm = (path: string, replaces: boolean, request: FormRequest): Promise<CheckedForm> =>
  writeFile(path, replaces, request, {});

/**
 * Writes a blank form for those who have nothing but a spreadsheet: by native formulas, how to fill it in on the last sheet.
 *
 * @param categories those of 1 to 6 that are wanted besides Category 7
 */
export const writeBlankForm = (
  path: string, replaces: boolean, head: Pick<FormRequest, "edition" | "agency" | "agencyType">, categories: readonly CategoryId[] = [],
): Promise<CheckedForm> =>
  writeFile(path, replaces, { ...head, indicators: [], dialect: "native" }, { categories, behind: [planGuide(head.edition, categories.length > 0)] });

import type { NarrativeEdit } from "../../assessment/narrative/narrative-edit";
import { narrativeFailure } from "../../sheet/narrative/narrative-failure";
import { planNarrative } from "../../sheet/narrative/plan-narrative";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import { freeName } from "./free-name";

/** Writes the sheets of the categories that the workbook lacks, under their own names or one with a number. */
export async function addCategories(core: SessionCore): Promise<void> {
  const { edition, narrative } = core.form.reading.form;
  const plans = planNarrative(edition, undefined, narrative?.lacking);
  if (plans.length === 0) return;
  core.step("writing", 0, 1);
  const written: string[] = [];
  try {
    for (const plan of plans) written.push(await core.workbook.writeBeside({ ...plan, sheet: await freeName(core.workbook, plan.sheet) }));
  } catch (problem) {
    for (const sheet of written.reverse()) await core.workbook.unwriteBeside(sheet);
    throw problem;
  }
  core.wayBack.remember({ kind: "remove-beside", sheets: written }, stepNames.categories(plans.length));
  await core.lookAgain();
}

/** Changes what the sheets of Categories 1 to 6 say. */
export async function editNarrative(core: SessionCore, edits: readonly NarrativeEdit[]): Promise<void> {
  await core.catchUp();
  const [edit] = edits;
  if (edit === undefined) return;
  throw narrativeFailure("narrative-gone", { of: "item" in edit ? edit.item : edit.topic });
}

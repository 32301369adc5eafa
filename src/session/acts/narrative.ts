import type { NarrativeEdit } from "../../assessment/narrative/narrative-edit";
import { planEditing, type PlannedEditing } from "../../sheet/narrative/plan-editing";
import { planNarrative } from "../../sheet/narrative/plan-narrative";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import type { BackStep } from "../taking-back/back-step";
import { stepsBySheet } from "../taking-back/by-sheet";
import { carryOut } from "../taking-back/carry-out";
import { freeAmong } from "./free-name";

/** Writes the sheets of categories beside the form's, under their own names or one with a number. Answers the way back. */
async function writeCategories({ workbook }: SessionCore, plans: readonly SheetPlan[]): Promise<BackStep> {
  const taken = await workbook.sheetNames();
  return { kind: "remove-beside", sheets: await workbook.writeBeside(plans.map((plan) => ({ ...plan, sheet: freeAmong(taken, plan.sheet) }))) };
}

/** Writes the sheets of the categories that the workbook lacks. */
export async function addCategories(core: SessionCore): Promise<void> {
  const { edition, narrative } = core.form.reading.form;
  const plans = planNarrative(edition, undefined, narrative?.lacking);
  if (plans.length === 0) return;
  core.step("writing", 0, 1);
  core.wayBack.remember(await writeCategories(core, plans), stepNames.categories(plans.length));
  await core.lookAgain();
}

/**
 * Carries out what was planned, call by call: sheets of categories first, then rows and cells. Where one fails, those before
 * it are taken back. Answers the ways back; `before` are those of what was done already, which goes with it.
 */
export async function carryOutAll(
  core: SessionCore, { changes, arrangements, sheets = [] }: PlannedEditing & { readonly sheets?: readonly SheetPlan[] }, before: readonly BackStep[] = [],
): Promise<readonly BackStep[]> {
  const { workbook } = core;
  const done = [...before];
  try {
    if (sheets.length > 0) done.push(await writeCategories(core, sheets));
    for (const arrangement of arrangements) done.push({ kind: "arrange", arrangement: await workbook.arrange(arrangement) });
    if (changes.length > 0) done.push(...stepsBySheet({ kind: "cells", changes: await workbook.change(changes), wrote: changes }));
    return done;
  } catch (problem) {
    for (const step of done.reverse()) await carryOut(core, step);
    throw problem;
  }
}

/** Changes what the sheets of Categories 1 to 6 say; what is to be changed may be asked when the form is as the sheets are by then. */
export async function editNarrative(core: SessionCore, asked: readonly NarrativeEdit[] | (() => readonly NarrativeEdit[])): Promise<void> {
  await core.catchUp();
  const edits = typeof asked === "function" ? asked() : asked;
  const done = await carryOutAll(core, planEditing(core.form.reading, edits));
  if (done.length === 0) return;
  core.wayBack.remember(done, stepNames.narrative(edits));
  await core.lookAgain();
}

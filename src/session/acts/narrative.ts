import type { NarrativeEdit } from "../../assessment/narrative/narrative-edit";
import { planEditing, type PlannedEditing } from "../../sheet/narrative/plan-editing";
import { planNarrative } from "../../sheet/narrative/plan-narrative";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import type { BackStep } from "../taking-back/back-step";
import { stepsBySheet } from "../taking-back/by-sheet";
import { carryOut } from "../taking-back/carry-out";
import { freeAmong } from "./free-name";

/** Writes the sheets of the categories that the workbook lacks, under their own names or one with a number. */
export async function addCategories(core: SessionCore): Promise<void> {
  const { edition, narrative } = core.form.reading.form;
  const plans = planNarrative(edition, undefined, narrative?.lacking);
  if (plans.length === 0) return;
  core.step("writing", 0, 1);
  const taken = await core.workbook.sheetNames();
  const sheets = await core.workbook.writeBeside(plans.map((plan) => ({ ...plan, sheet: freeAmong(taken, plan.sheet) })));
  core.wayBack.remember({ kind: "remove-beside", sheets }, stepNames.categories(plans.length));
  await core.lookAgain();
}

/** Carries out what edits come to, sheet by sheet; where one fails, those before it are taken back. Answers the ways back. */
async function carryOutAll(core: SessionCore, { changes, arrangements }: PlannedEditing): Promise<readonly BackStep[]> {
  const { workbook } = core;
  const done: BackStep[] = [];
  try {
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

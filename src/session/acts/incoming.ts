import { firstKnownYear } from "../../assessment/criteria/scales";
import type { FormContent } from "../../assessment/form/form";
import { changedSince } from "../../exchange/incoming/changed-since";
import type { ImportPlan } from "../../exchange/incoming/import-plan";
import { incomingFailure } from "../../exchange/incoming/incoming-failure";
import { addedIndicators, changesHere, newFormContent, writesAnything } from "../../exchange/incoming/sum-of-plan";
import { planBringingIn } from "../../sheet/edit/plan-bringing-in";
import { formSheet } from "../../sheet/layout/labels";
import { sheetFailure } from "../../sheet/sheet-failure";
import { contentOfPlan } from "../../sheet/write/plan-content";
import { planForm } from "../../sheet/write/plan-form";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import type { BackStep } from "../taking-back/back-step";
import { freeName } from "./free-name";

/** Writes a form of its own beside all that is there, and follows it from then on. */
async function writeNew(core: SessionCore, content: FormContent, written: () => void): Promise<void> {
  const sheet = await freeName(core.workbook, formSheet);
  const plan = planForm({ ...content, dialect: core.workbook.dialects[0], sheet });
  core.step("writing", 1, 2);
  await core.workbook.write(plan);
  written();
  await core.stopListening();
  core.wayBack.remember({ kind: "remove-sheet", content: contentOfPlan(plan) }, stepNames.bringIn(content.indicators.length));
  await core.lookAgain();
  await core.listen();
}

/** Writes into the open form, which must still be what was shown. */
async function writeInto(core: SessionCore, plan: ImportPlan, written: () => void): Promise<void> {
  const { workbook, wayBack } = core;
  await core.lookAgain();
  const { reading } = core.form;
  const of = changedSince(plan, reading.form);
  if (of !== undefined) throw incomingFailure("form-changed", { of });
  const changed = plan.indicators.filter(changesHere);
  const added = addedIndicators(plan);
  const toWrite = planBringingIn(reading, {
    head: plan.headAfter, added,
    rows: changed.flatMap(({ here, writes }) => (here === undefined ? [] : [{ row: here.row, inputs: writes }])),
  }, core.dialect);
  if ("gone" in toWrite) throw sheetFailure("item-gone", { item: toWrite.gone });
  core.step("writing", 1, 2);
  const step: BackStep = "changes" in toWrite
    ? { kind: "cells", changes: await workbook.change(toWrite.changes), wrote: toWrite.changes }
    : { kind: "arrange", arrangement: await workbook.arrange(toWrite.arrangement) };
  written();
  wayBack.remember(step, stepNames.bringIn(changed.length + added.length));
  await core.lookAgain();
}

/** Writes what a plan says, in one step: into the form that it was made for, or as a new form. `written` is called once it is. */
export async function bringIn(core: SessionCore, plan: ImportPlan, written: () => void): Promise<void> {
  if (!writesAnything(plan)) return;
  core.step("writing", 0, 2);
  if (plan.form !== undefined) return writeInto(core, plan, written);
  const content = newFormContent(plan);
  if (content === undefined) throw sheetFailure("year-unknown", { year: String(plan.fiscalYear), first: String(firstKnownYear) });
  return writeNew(core, content, written);
}

import type { Edition } from "../../assessment/criteria/edition";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { FormContent } from "../../assessment/form/form";
import { answersChangedSince, changedSince } from "../../exchange/incoming/changed-since";
import type { ImportPlan } from "../../exchange/incoming/import-plan";
import { incomingFailure } from "../../exchange/incoming/incoming-failure";
import { addedIndicators, changesHere, newFormContent, sumOfAnswers, writesAnything } from "../../exchange/incoming/sum-of-plan";
import { planBringingIn } from "../../sheet/edit/plan-bringing-in";
import { formSheet } from "../../sheet/layout/labels";
import { planEditing, type PlannedEditing } from "../../sheet/narrative/plan-editing";
import { planNarrative } from "../../sheet/narrative/plan-narrative";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { contentOfPlan } from "../../sheet/write/plan-content";
import { planForm } from "../../sheet/write/plan-form";
import type { SessionCore } from "../session-core";
import type { StepName } from "../step-name";
import { stepNames } from "../step-names";
import { freeName } from "./free-name";
import { carryOutAll } from "./narrative";

/** The sheets of Categories 1 to 6 that are made for what a plan brings. */
const categoriesOf = (edition: Edition, { answers }: ImportPlan): readonly SheetPlan[] =>
  (answers === undefined ? [] : planNarrative(edition, answers.onNewSheets, answers.sheets));

const nameOf = (plan: ImportPlan, indicators: number): StepName => stepNames.bringIn(indicators, sumOfAnswers(plan).written);

/** Writes a form of its own beside all that is there, and follows it from then on. */
async function writeNew(core: SessionCore, asked: ImportPlan, content: FormContent, written: () => void): Promise<void> {
  const sheets = categoriesOf(content.edition, asked);
  const sheet = await freeName(core.workbook, formSheet);
  const plan = planForm({ ...content, dialect: core.workbook.dialects[0], sheet });
  core.step("writing", 1, 2);
  await core.workbook.write(plan);
  const done = await carryOutAll(core, { changes: [], arrangements: [], sheets }, [{ kind: "remove-sheet", content: contentOfPlan(plan) }]);
  written();
  await core.stopListening();
  core.wayBack.remember(done, nameOf(asked, content.indicators.length));
  await core.lookAgain();
  await core.listen();
}

/** What Category 7's part of a plan comes to, as the form is now. @throws Failure where that is no longer what was shown */
function planOwn({ form: { reading }, dialect }: SessionCore, plan: ImportPlan): PlannedEditing {
  const of = changedSince(plan, reading.form);
  if (of !== undefined) throw incomingFailure("form-changed", { of });
  const toWrite = planBringingIn(reading, {
    head: plan.headAfter, added: addedIndicators(plan),
    rows: plan.indicators.flatMap(({ here, writes }) => (here === undefined || writes.length === 0 ? [] : [{ row: here.row, inputs: writes }])),
  }, dialect);
  if ("gone" in toWrite) throw sheetFailure("item-gone", { item: toWrite.gone });
  return "changes" in toWrite ? { changes: toWrite.changes, arrangements: [] } : { changes: [], arrangements: [toWrite.arrangement] };
}

/** As `planOwn`, of the sheets of Categories 1 to 6 that are there. */
function planAnswered({ form: { reading } }: SessionCore, plan: ImportPlan): PlannedEditing {
  const of = answersChangedSince(plan, reading.form);
  if (of !== undefined) throw incomingFailure("answers-changed", { of });
  return planEditing(reading, plan.answers?.planned.flatMap(({ edits }) => edits) ?? []);
}

/** Writes into the open form, which must still be what was shown. */
async function writeInto(core: SessionCore, plan: ImportPlan, written: () => void): Promise<void> {
  await core.lookAgain();
  const [own, answered] = [planOwn(core, plan), planAnswered(core, plan)];
  const sheets = categoriesOf(core.form.reading.form.edition, plan);
  core.step("writing", 1, 2);
  const done = await carryOutAll(core, {
    sheets, changes: [...own.changes, ...answered.changes], arrangements: [...own.arrangements, ...answered.arrangements],
  });
  written();
  core.wayBack.remember(done, nameOf(plan, plan.indicators.filter(changesHere).length + addedIndicators(plan).length));
  await core.lookAgain();
}

/** Writes what a plan says, in one step: into the form that it was made for, or as a new form. `written` is called once it is. */
export async function bringIn(core: SessionCore, plan: ImportPlan, written: () => void): Promise<void> {
  if (!writesAnything(plan)) return;
  core.step("writing", 0, 2);
  if (plan.form !== undefined) return writeInto(core, plan, written);
  const content = newFormContent(plan);
  if (content === undefined) throw sheetFailure("year-unknown", { year: String(plan.fiscalYear), first: String(firstKnownYear) });
  return writeNew(core, plan, content, written);
}

import { editionFor } from "../../assessment/criteria/editions";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { Head } from "../../assessment/form/form";
import { planTurning } from "../../sheet/edit/turn-dialect";
import type { Dialect } from "../../sheet/layout/formulas";
import { formSheet } from "../../sheet/layout/labels";
import { sheetFailure } from "../../sheet/sheet-failure";
import { contentOfPlan } from "../../sheet/write/plan-content";
import { planForm } from "../../sheet/write/plan-form";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import { freeName } from "./free-name";

/** Writes a blank form on a new sheet, and follows it from then on. */
export async function writeForm(core: SessionCore, head: Head, where?: "beside"): Promise<void> {
  const edition = editionFor(head.fiscalYear);
  if (edition === undefined) {
    throw sheetFailure("year-unknown", { year: String(head.fiscalYear), first: String(firstKnownYear) });
  }
  core.step("writing", 0, 2);
  const sheet = where === "beside" ? await freeName(core.workbook, formSheet, [formSheet]) : formSheet;
  const plan = planForm({ ...head, edition, dialect: core.workbook.dialects[0], sheet, indicators: [] });
  core.step("writing", 1, 2);
  await core.workbook.write(plan);
  await core.stopListening();
  const content = contentOfPlan(plan);
  core.wayBack.remember({ kind: "remove-sheet", content }, stepNames.form(sheet));
  // Beside another form, that one is looked at again as well: it may be one of the same year.
  if (where === "beside") await core.lookAgain();
  else await core.takeContent({ content, others: [], highlights: new Set(["light"]) });
  await core.listen();
}

/** Turns all of the form's own formulas into a dialect that is computed here, once nothing is left to mend. */
export async function turn(core: SessionCore, to: Dialect): Promise<void> {
  const { form: { mends, reading }, workbook } = core;
  if (mends.length === 0 && workbook.dialects.includes(to)) await core.change(planTurning(reading, to), stepNames.turn(to));
}

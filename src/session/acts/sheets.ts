import { sheetFailure } from "../../sheet/sheet-failure";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import { freeName } from "./free-name";

/** Opens the form of a sheet, and brings it to the front. */
export async function openSheet(core: SessionCore, sheet: string): Promise<void> {
  await core.openAll({ sheet });
  const { form, unreadable } = core.state;
  if ((form ?? unreadable)?.sheet !== sheet) throw sheetFailure("sheet-gone");
  await core.workbook.bringToFront();
}

/** Writes what makes a form readable again. */
export async function mendForm(core: SessionCore): Promise<void> {
  if (core.unreadable?.plan !== undefined) await core.change(core.unreadable.plan.changes, stepNames.headings);
}

/** Brings the place to the front at which a form cannot be read. */
export async function showUnreadable(core: SessionCore): Promise<void> {
  if (core.unreadable?.at !== undefined) await core.workbook.select(core.unreadable.at);
}

/** Writes a sheet beside the form's, under its own name or one with a number; answers the name. */
export async function addBeside(core: SessionCore, plan: SheetPlan): Promise<string> {
  const { workbook, wayBack } = core;
  const name = await freeName(workbook, plan.sheet);
  core.step("writing", 0, 1);
  wayBack.remember({ kind: "remove-beside", sheets: await workbook.writeBeside([{ ...plan, sheet: name }]) }, stepNames.sheet(name));
  await core.lookAgain();
  return name;
}

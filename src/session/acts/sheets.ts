import { sheetFailure } from "../../sheet/sheet-failure";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";

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

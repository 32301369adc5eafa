import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";

/** Locks what the form computes, or unlocks the sheet. */
export async function protect(core: SessionCore, on: boolean): Promise<void> {
  const before = await core.workbook.protect(on);
  if (before.on !== on) core.wayBack.remember({ kind: "protect", as: before, left: on }, stepNames.protect(on));
  await core.readAll();
}

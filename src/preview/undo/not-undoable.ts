import { SheetProtection } from "../excel/sheet-protection";
import type { HostObject } from "../excel/host-object";
import { Worksheet } from "../excel/worksheet";

/**
 * What Excel on Windows cannot take back, of what this host has: after such a call nothing before it can be taken back
 * either. From Microsoft's page "Undo capabilities with the Excel JavaScript API".
 */
const members: readonly (readonly [of: abstract new (...parts: never[]) => HostObject, names: ReadonlySet<string>])[] = [
  [Worksheet, new Set(["copy", "delete", "name", "position", "visibility"])],
  [SheetProtection, new Set(["protect", "unprotect", "updateOptions", "pauseProtection", "resumeProtection", "setPassword"])],
];

/** Whether setting or calling this member of an object empties the person's steps, also where others are steps themselves. */
export function isNotUndoable(target: HostObject, member: string): boolean {
  return members.some(([of, names]) => target instanceof of && names.has(member));
}

import type { FoundSheet, SheetTop } from "../sheet/workbook";

/** Whether two things that were read say the same, down to each cell. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  return one instanceof Set && other instanceof Set && one.size === other.size && [...one].every((each) => other.has(each));
}

/** Whether two sheets say the same in all that is known of them. */
function isSameSheet(one: SheetTop, other: SheetTop): boolean {
  const [said, before] = [Object.entries(one), new Map(Object.entries(other))];
  return said.length === before.size && said.every(([name, value]) => before.has(name) && isSame(value, before.get(name)));
}

/**
 * What was found, with each sheet that is as it was before as the very object of before: what was read from that need not be
 * read again. An edit is on one sheet of many.
 */
export function keepSame(found: FoundSheet, before: FoundSheet | undefined): FoundSheet {
  if (before === undefined) return found;
  const keep = <Of extends SheetTop>(sheet: Of, among: readonly Of[] = []): Of => {
    const known = among.find((one) => one.sheet === sheet.sheet);
    return known !== undefined && isSameSheet(sheet, known) ? known : sheet;
  };
  return {
    ...found,
    content: keep(found.content, [before.content]),
    others: found.others.map((top) => keep(top, before.others)),
    ...(found.narrative === undefined ? {} : { narrative: found.narrative.map((sheet) => keep(sheet, before.narrative)) }),
  };
}

import type { LiveWorkbook } from "../../sheet/workbook";

/** The name, or the first of "name (2)", "name (3)"… that none of those taken is, as Excel compares them. */
export function freeAmong(taken: readonly string[], name: string): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

/** The name, or the first with a number that no sheet of a workbook bears. */
export const freeName = async (workbook: LiveWorkbook, name: string, taken: readonly string[] = []): Promise<string> =>
  freeAmong([...taken, ...await workbook.sheetNames()], name);

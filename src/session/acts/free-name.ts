import type { LiveWorkbook } from "../../sheet/workbook";

/** The name, or the first of "name (2)", "name (3)"… that no sheet bears, as Excel compares them. */
export async function freeName(workbook: LiveWorkbook, name: string, taken: readonly string[] = []): Promise<string> {
  const names = new Set([...taken, ...await workbook.sheetNames()].map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

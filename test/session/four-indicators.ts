import { openDesk, quiet, type Desk } from "./desk";
import { sheetFor } from "./beginning-form";

/** The first indicators of the sample: two under 7.1.1 (rows 7 and 8, row 9 blank), two under 7.1.2 (rows 11 and 12). */
export const fourIndicators = (): Desk =>
  openDesk(sheetFor({ year: 2567, agency: "กรมทดสอบ", dialect: "functions", indicators: [0, 1, 2, 3] }));

/** What `namesAt` says of them as they were written. */
export const asWritten: readonly string[] =
  ["7 7.1.1 ร้อยละขอ", "8 7.1.1 จำนวนหน่", "11 7.1.2 ร้อยละขอ", "12 7.1.2 ร้อยละกา"];

/** The indicators a session shows: row, item, and how the name begins. */
export function namesAt({ session }: Desk): readonly string[] {
  const { form, problem } = session.state();
  if (form === undefined) throw problem ?? new Error("No form is open.");
  return form.checked.form.indicators.map(({ row, item, name }) => `${row} ${item} ${name.slice(0, 8)}`);
}

/** Something done by hand, and taken in. */
export async function byHand(desk: Desk, act: (person: Desk["person"]) => void): Promise<void> {
  act(desk.person);
  await quiet(desk);
}

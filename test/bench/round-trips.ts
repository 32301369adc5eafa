import { newestEdition } from "../../src/assessment/criteria/editions";
import { planForm } from "../../src/sheet/write/plan-form";
import { createSession } from "../../src/session/create-session";
import { openExcel, type OpenExcel } from "../office/open-excel";
import type { Measure } from "./measure";

const limits = { write: 3, check: 4, edit: 2 };

const measure = (value: number, limit: number): Measure =>
  ({ value, unit: "round trips", goal: `≤ ${limit}`, ok: value <= limit });

/** How many batches go to Excel, until nothing more goes back and forth. */
async function roundTripsOf(excel: OpenExcel, work: () => Promise<void>): Promise<number> {
  const start = excel.roundTrips();
  await work();
  for (let before = -1; before !== excel.roundTrips();) {
    before = excel.roundTrips();
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return excel.roundTrips() - start;
}

/** Round trips to Excel, counted by the host behind the genuine office.js. */
export async function measureRoundTrips(): Promise<Record<string, Measure>> {
  const excel = await openExcel();
  const plan = planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: [] });
  const write = await roundTripsOf(excel, () => excel.workbook.write(plan));
  const session = createSession(excel.workbook);
  await session.open();
  const check = await roundTripsOf(excel, () => session.check());
  const edit = await roundTripsOf(excel, () => excel.typeByHand(plan.firstInput.row, 2, "ร้อยละของงานที่แล้วเสร็จ"));
  await session.close();
  excel.dispose();
  return {
    "write the form": measure(write, limits.write),
    "check it": measure(check, limits.check),
    "check again after one edit": measure(edit, limits.edit),
  };
}

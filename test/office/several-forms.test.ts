import { afterEach, expect, it } from "@jest/globals";
import { createSession } from "../../src/session/create-session";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openWritten } from "./open-written";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

const plan = planForm({ ...sampleContent, agencyType: "policy", dialect: "native" });

it("the sheet that somebody brings to the front is opened, in few trips; one that is no form leaves the form open", async () => {
  const running = excel = await openWritten(plan);
  const session = createSession(running.workbook);
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== running.roundTrips();) {
      before = running.roundTrips();
      await running.settle();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  const activate = async (sheet: string): Promise<number> => {
    await running.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    });
    const before = running.roundTrips();
    await quiet();
    return running.roundTrips() - before;
  };
  await session.open();
  await session.writeForm({ agency: "กรมสอง", fiscalYear: 2568 }, "beside");
  await quiet();
  expect(session.state().form?.sheet).toBe("หมวด 7 (2)");
  // The reading, the end of following the one sheet, the beginning with the other, and its cursor.
  expect(await activate("หมวด 7")).toBeLessThanOrEqual(5);
  expect([session.state().form?.sheet, session.state().form?.checked.form.indicators.length]).toEqual(["หมวด 7", 20]);
  await running.typeByHand(4, 4, "อื่น ๆ");
  await quiet();
  expect(session.state()).toMatchObject({ phase: "unreadable", unreadable: { sheet: "หมวด 7", mend: [{ address: "D4" }] } });
  await session.mendForm();
  expect(session.state()).toMatchObject({ phase: "open", undoable: 1 });
  const others = await running.workbook.sheetNames();
  await activate(others[0] ?? "");
  expect(session.state().form?.sheet).toBe("หมวด 7");
  await session.openSheet("หมวด 7 (2)");
  await quiet();
  expect(session.state().form?.sheet).toBe("หมวด 7 (2)");
  await session.close();
}, 60_000);

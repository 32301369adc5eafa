import { afterEach, describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { planForm } from "../../src/workbook/plan-form";
import { readForm } from "../../src/workbook/read-form";
import { openExcel } from "./open-excel";

let excel: Awaited<ReturnType<typeof openExcel>>;
afterEach(() => excel.dispose());

const plan = planForm({ edition: newestEdition, agency: "กรมทดสอบ", dialect: "native" });

describe("the form in Excel", () => {
  it("is written in at most three round trips and read in one", async () => {
    excel = await openExcel();
    await excel.workbook.write(plan);
    await excel.settle();
    expect(excel.roundTrips()).toBeLessThanOrEqual(3);
    const before = excel.roundTrips();
    const reading = await excel.workbook.read();
    expect(excel.roundTrips() - before).toBe(1);
    if (reading.found !== "sheet") throw new Error("no form was found");
    expect(readForm(reading.content)).toMatchObject({ ok: { assessment: { agency: "กรมทดสอบ", indicators: [] } } });
  });
});

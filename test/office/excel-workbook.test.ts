import { addressOfArea, type Cell } from "../../src/sheet/address";
import type { LiveWorkbook } from "../../src/sheet/workbook";
import { afterEach, describe, expect, it } from "@jest/globals";
import { oneMark } from "../sheet/one-mark";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { planForm } from "../../src/sheet/write/plan-form";
import { readForm } from "../../src/sheet/read/read-form";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { sheetOfPlan } from "../sheet/sheet-of-plan";
import { openExcel } from "./open-excel";
import { formatsOf, markedIn } from "./sheet-formats";

let excel: Awaited<ReturnType<typeof openExcel>>;
afterEach(() => excel.dispose());

const plan = planForm({ edition: newestEdition, agency: "กรมทดสอบ", dialect: "native", indicators: [] });

// What differs there: protecting twice is refused, and a cell is being edited when the first batch comes.
describe.each(["desktop", "rough"] as const)("the form in Excel: %s", (profile) => {
  it("is written in at most three round trips and read in one", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    await excel.settle();
    expect(excel.roundTrips()).toBeLessThanOrEqual(3);
    const before = excel.roundTrips();
    const reading = await excel.workbook.read();
    expect(excel.roundTrips() - before).toBe(1);
    if (reading.found !== "sheet") throw new Error("no form was found");
    expect(readForm(reading.content)).toMatchObject({ ok: { form: { agency: "กรมทดสอบ", indicators: [] } } });
  });

  it("is put in another order in four round trips, however many rows move, with their formats and heights", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    await excel.settle();
    const fill = (row: number): Promise<string> => excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem(plan.sheet).getRange(`B${row}`).load("format/fill/color");
      await context.sync();
      return format.fill.color;
    });
    const heading = await fill(6);
    const before = excel.roundTrips();
    const back = await excel.workbook.arrange({ top: 5, bottom: 20, rows: [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, { like: 6 }], changes: [] });
    // Three, and one for the heights that Excel left behind: topics end in a thin row.
    expect(excel.roundTrips() - before).toBe(4);
    expect([await fill(19), await fill(21)]).toEqual([heading, heading]);
    await excel.workbook.arrange(back);
    expect(await fill(6)).toBe(heading);
  });

  it("asks for sheets never seen in one trip more, once, and for all others along with the form", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = excel.roundTrips();
      await work();
      return excel.roundTrips() - before;
    };
    const copiesIn = async (workbook: LiveWorkbook): Promise<readonly string[]> => {
      const reading = await workbook.read();
      const outcome = reading.found === "sheet" ? readForm(reading.content, reading.others) : undefined;
      if (outcome === undefined || !("ok" in outcome)) throw new Error("There is no form.");
      return outcome.ok.form.copies.map(({ sheet }) => sheet);
    };
    const copy = sheetOfPlan({ ...plan, sheet: "หมวด 7 (2)" });
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add(copy.sheet);
      const area = { top: 1, left: 1, bottom: copy.values.length, right: copy.values[0]?.length ?? 1 };
      hidden.getRange(addressOfArea(area)).values = copy.values.map((cells) => [...cells]);
      hidden.visibility = "VeryHidden";
      for (let number = 1; number <= 20; number += 1) worksheets.add(`แผ่น ${number}`).getRange("A1").values = [["ปีงบประมาณ"]];
      await context.sync();
    });
    expect(await tripsOf(async () => expect(await copiesIn(excel.workbook)).toEqual([copy.sheet]))).toBe(2);
    expect(await tripsOf(async () => expect(await copiesIn(excel.workbook)).toEqual([copy.sheet]))).toBe(1);
    const nextDay = openExcelWorkbook();
    expect(await tripsOf(async () => expect(await copiesIn(nextDay)).toEqual([copy.sheet]))).toBeLessThanOrEqual(3);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(copy.sheet).getRange("D3").values = [[2568]];
      await context.sync();
    });
    expect(await tripsOf(async () => expect(await copiesIn(excel.workbook)).toEqual([]))).toBe(1);
  });

  it("leaves open, while it is protected, what people need for filling it in, and nothing else", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    await excel.workbook.protect(true);
    const options = await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(plan.sheet).load("protection/options");
      await context.sync();
      return protection.options;
    });
    const open = ["allowAutoFilter", "allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertRows", "allowSort"];
    expect(Object.entries(options).filter(([, allowed]) => allowed === true).map(([name]) => name).sort()).toEqual(open);
    expect(options.selectionMode).toBe("Normal");
  });

  it("loses highlights of an earlier day, and no one else's formats, when it is cleared", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(plan.sheet).getRange("B7");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=LEN(B7)>9";
      await context.sync();
    });
    await excel.workbook.highlight("mark", [oneMark({ row: 7, column: 2 })]);
    expect(markedIn(excel)).toEqual(["B7"]);
    const nextDay = openExcelWorkbook();
    await nextDay.read();
    await nextDay.highlight("mark", []);
    expect(markedIn(excel)).toEqual([]);
    expect(JSON.stringify(formatsOf(excel))).toContain("LEN(B7)>9");
  });

  it("tells where the cursor is when one begins to follow it, and when another sheet comes to the front", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(plan);
    await excel.workbook.select({ row: 9, column: 4 });
    const cursors: (Cell | undefined)[] = [];
    const end = await excel.workbook.follow({ edited: () => undefined, selected: (cell) => cursors.push(cell), left: () => undefined, reviewEdited: () => undefined });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    await excel.settle();
    await end();
    expect(cursors).toEqual([{ row: 9, column: 4 }, undefined]);
  });
});

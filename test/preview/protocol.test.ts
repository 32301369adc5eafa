import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunningExcel } from "../host/startExcel";
import { startExcel } from "../host/startExcel";

let excel: RunningExcel;
beforeAll(async () => { excel = await startExcel(); });
afterAll(() => excel.dispose());

test("what was not loaded can't be read", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
  });
});

test("writes wait for sync, and cells are read back as Excel gives them", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.values = [["ร้อยละความพึงพอใจ", "12.5", true], ["'007", "", "=B1*2"]];
    range.load("values,formulas,valueTypes,address,rowCount");
    await context.sync();
    expect(range.values).toEqual([["ร้อยละความพึงพอใจ", 12.5, true], ["007", "", 25]]);
    expect(range.formulas[1]).toEqual(["007", "", "=B1*2"]);
    expect(range.valueTypes[1]).toEqual(["String", "Empty", "Double"]);
    expect(range.address).toBe("Sheet1!A1:C2");
    expect(range.rowCount).toBe(2);
  });
});

test("formulas are read without the apostrophe that made them texts: written back, they are formulas", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("G1:G2");
    range.values = [["'=1+1"], ["''quoted"]];
    range.load("formulas,values,valueTypes");
    await context.sync();
    expect([range.formulas, range.valueTypes]).toEqual([[["=1+1"], ["'quoted"]], [["String"], ["String"]]]);
    range.formulas = range.formulas.map((line: unknown[]) => [...line]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2], ["quoted"]]);
  });
});

describe("an error in a batch", () => {
  test("stops it there; what came before stands", async () => {
    const failing = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1").values = [["before"]];
      context.workbook.worksheets.getItem("no such sheet").getRange("A1").values = [[1]];
      sheet.getRange("E2").values = [["after"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:E2").load("values");
      await context.sync();
      expect(range.values).toEqual([["before"], [""]]);
    });
  });
});

test("null objects say so, and what is asked of them is null too", async () => {
  await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("หมวด 7");
    const range = missing.getRange("A1");
    missing.load("name");
    range.load("values");
    const there = context.workbook.worksheets.getItemOrNullObject("Sheet1");
    there.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe("Sheet1");
  });
});

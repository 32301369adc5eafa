import { describe, expect, test } from "@jest/globals";
import { InsertRowByRangeCommand, MoveRowsCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { SheetDesk, wholeRow } from "./sheet-desk";

describe.each<ProfileName>(["desktop", "ltsc2021"])("in %s", (profile) => {
  const desk = new SheetDesk(profile);

  test("ten edits by hand are ten steps, taken back and done again one by one", async () => {
    for (let n = 1; n <= 10; n++) desk.type(n, 1, n * 100);
    expect(desk.excel.undoSteps()).toBe(10);
    for (let n = 10; n >= 1; n--) {
      expect(await desk.formulas(`B${n + 1}`)).toEqual([[n * 100]]);
      await desk.back(1);
      expect(await desk.formulas(`B${n + 1}`)).toEqual([[""]]);
      expect(desk.excel.undoSteps()).toBe(n - 1);
    }
    expect(await desk.excel.undo()).toBe(false);
    for (let n = 1; n <= 10; n++) expect(await desk.excel.redo()).toBe(true);
    expect(await desk.excel.redo()).toBe(false);
    expect((await desk.formulas("B2:B11")).flat()).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(desk.excel.undoSteps()).toBe(10);
  });

  test("reading, selecting and calculating leave the steps alone", async () => {
    desk.type(0, 0, 1);
    desk.type(0, 1, "=A1*2");
    await desk.excel.settle();
    await desk.run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("values,address,format/fill/color");
      sheet.getUsedRangeOrNullObject().load("address");
      sheet.names.getItemOrNullObject("ไม่มี").load("name");
      sheet.load("protection/protected");
      await context.sync();
      range.select();
      sheet.activate();
      sheet.calculate(true);
    });
    expect(desk.excel.undoSteps()).toBe(2);
    await desk.back(2);
    expect(await desk.formulas("A1:B1")).toEqual([["", ""]]);
  });

  test("what was typed over is there again, formula and format and all, and is calculated", async () => {
    desk.type(0, 0, 2);
    desk.type(0, 1, "=A1*2");
    await desk.excel.settle();
    desk.type(0, 1, "95%");
    desk.type(0, 0, 5);
    await desk.excel.settle();
    await desk.back(2);
    desk.type(1, 0, 1);
    expect(await desk.run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("formulas,values,numberFormat");
      await context.sync();
      return [range.formulas, range.values, range.numberFormat];
    })).toEqual([[[2, "=A1*2"]], [[2, 4]], [["General", "General"]]]);
    expect(await desk.excel.redo()).toBe(false);
  });

  test("a step back is told as an edit by hand; that of a format, as nothing", async () => {
    desk.type(2, 1, 7);
    desk.format(2, 1, { bg: { rgb: "#FF0000" } });
    await desk.excel.settle();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await desk.run((sheet) => { sheet.onChanged.add(async (event) => { seen.push(event); }); });
    const told = async (): Promise<unknown[]> => {
      await desk.excel.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return seen.splice(0).map(({ address, changeType, source, triggerSource }) => [address, changeType, source, triggerSource]);
    };
    await desk.back(1);
    expect(await told()).toEqual([]);
    await desk.back(1);
    expect(await told()).toEqual([["B3", "RangeEdited", "Local", "Unknown"]]);
    await desk.excel.redo();
    expect(await told()).toEqual([["B3", "RangeEdited", "Local", "Unknown"]]);
    desk.lines(InsertRowByRangeCommand, 1, 2);
    await told();
    await desk.back(1);
    expect(await told()).toEqual([["2:3", "RowDeleted", "Local", "Unknown"]]);
  });

  test("rows inserted, deleted and moved by hand come back with contents, formulas, formats and rules", async () => {
    await desk.run((sheet) => {
      sheet.getRange("A1:D6").formulas = Array.from({ length: 6 }, (_row, row) => [row + 1, `=A${row + 1}*10`, "=SUM($A$1:$A$6)", ""]);
      sheet.getRange("A3").format.fill.color = "#FFFF00";
      sheet.getRange("A3:A4").conditionalFormats.add("Custom").custom.rule.formula = "=$A3>3";
    });
    const steps = desk.excel.undoSteps();
    const states = [await desk.everything()];
    const acts: readonly (() => unknown)[] = [
      () => desk.lines(InsertRowByRangeCommand, 2, 3),
      () => desk.lines(RemoveRowByRangeCommand, 4, 4),
      () => desk.excel.engine.runAsync(MoveRowsCommand.id, { ...desk.front.target, range: wholeRow(5), fromRange: wholeRow(5), toRange: wholeRow(1) }),
    ];
    for (const act of acts) {
      await act();
      await desk.excel.settle();
      states.push(await desk.everything());
    }
    expect(desk.excel.undoSteps()).toBe(steps + 3);
    for (const index of [2, 1, 0]) {
      await desk.back(1);
      expect(await desk.everything()).toEqual(states[index]);
    }
    for (const index of [1, 2, 3]) {
      expect(await desk.excel.redo()).toBe(true);
      expect(await desk.everything()).toEqual(states[index]);
    }
  });
});

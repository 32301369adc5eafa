import { describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { SheetDesk } from "./sheet-desk";

/** What the add-in can do to a sheet; each changes what `state` sees. */
const writes: Readonly<Record<string, (sheet: Excel.Worksheet) => unknown>> = {
  "values": (sheet) => { sheet.getRange("A1:B1").values = [["ใหม่", 2]]; },
  "formulas": (sheet) => { sheet.getRange("A1").formulas = [["=1+1"]]; },
  "a number format": (sheet) => { sheet.getRange("A1").numberFormat = [["0.00"]]; },
  "a fill": (sheet) => { sheet.getRange("A1").format.fill.color = "#FF0000"; },
  "clearing": (sheet) => sheet.getRange("A3").clear(),
  "copied cells": (sheet) => sheet.getRange("A5").copyFrom("A3"),
  "moved cells": (sheet) => sheet.getRange("A3").moveTo("D9"),
  "an inserted row": (sheet) => sheet.getRange("2:2").insert("Down"),
  "a deleted row": (sheet) => sheet.getRange("3:3").delete("Up"),
  "a conditional format": (sheet) => { sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>2"; },
  "conditional formats taken away": (sheet) => sheet.getRange("A3").conditionalFormats.clearAll(),
  "a drop-down": (sheet) => { sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } }; },
  "a hidden row": (sheet) => { sheet.getRange("1:2").rowHidden = true; },
  "a name": (sheet) => { sheet.names.add("ชื่อ", sheet.getRange("A3")); },
  "print set-up": (sheet) => { sheet.pageLayout.zoom = { scale: 80 }; },
};

describe.each<ProfileName>(["desktop", "ltsc2021"])("in %s", (profile) => {
  const desk = new SheetDesk(profile);
  const isStep = profiles[profile].undoOfWrites === "own-steps";

  /** A sheet that holds a little of everything, and one step: that of a person. */
  async function afterAnEdit(): Promise<void> {
    desk.type(2, 0, 30);
    desk.format(2, 0, { bg: { rgb: "#FFFF00" } });
    desk.type(3, 0, "=A3*2");
    await desk.run((sheet) => {
      sheet.getRange("A3:A4").conditionalFormats.add("Custom").custom.rule.formula = "=$A3>3";
      sheet.getRange("1:1").rowHidden = true;
    });
    desk.excel.engine.undo.clearUndoRedo(desk.front.target.unitId);
    desk.type(7, 3, "คน");
    await desk.excel.settle();
    expect(desk.excel.undoSteps()).toBe(1);
  }

  async function state(): Promise<unknown> {
    const more = await desk.run(async (sheet, context) => {
      const hidden = ["1:1", "2:2"].map((rows) => sheet.getRange(rows).load("rowHidden"));
      const names = sheet.names.load("items/name,items/formula");
      const list = sheet.getRange("B2").dataValidation.load("rule,type");
      sheet.pageLayout.load("zoom");
      await context.sync();
      return {
        hidden: hidden.map(({ rowHidden }) => rowHidden), names: names.items.map(({ name, formula }) => [name, String(formula)]),
        list: [list.type, list.rule], zoom: sheet.pageLayout.zoom,
      };
    });
    return { ...more, ...await desk.everything() as object };
  }

  test.each(Object.entries(writes))(`%s by the add-in: ${isStep ? "a step that Ctrl+Z takes back before the person's" : "the person's steps are gone"}`, async (_what, write) => {
    await afterAnEdit();
    const before = await state();
    await desk.run((sheet) => { write(sheet); });
    const after = await state();
    expect(after).not.toEqual(before);
    expect(desk.excel.undoSteps()).toBe(isStep ? 2 : 0);
    if (!isStep) return expect(await desk.excel.undo()).toBe(false);
    await desk.back(1);
    expect(await state()).toEqual(before);
    expect(await desk.excel.redo()).toBe(true);
    expect(await state()).toEqual(after);
    await desk.back(2);
    expect(await desk.formulas("D8")).toEqual([[""]]);
  });

  test("a whole request is one step, however much it writes and in whatever order", async () => {
    await afterAnEdit();
    const before = await state();
    await desk.run((sheet) => { for (const write of Object.values(writes)) write(sheet); });
    expect(desk.excel.undoSteps()).toBe(isStep ? 2 : 0);
    await desk.run((sheet) => { sheet.getRange("A1").values = [["อีกครั้ง"]]; });
    expect(desk.excel.undoSteps()).toBe(isStep ? 3 : 0);
    if (!isStep) return;
    await desk.back(2);
    expect(await state()).toEqual(before);
  });

  test("what a request wrote before it failed counts as well", async () => {
    await afterAnEdit();
    await expect(desk.run((sheet) => {
      sheet.getRange("A1").values = [["ใหม่"]];
      sheet.getRange("B1:B2").values = [[1]];
    })).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(desk.excel.undoSteps()).toBe(isStep ? 2 : 0);
  });

  test("protecting cannot be taken back, nor what was done before; what comes after can, where writes are steps", async () => {
    await afterAnEdit();
    await desk.run((sheet) => sheet.protection.protect({ allowInsertRows: true }));
    expect(desk.excel.undoSteps()).toBe(0);
    await desk.run((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A1:A2").values = [[1], [2]];
    });
    expect(desk.excel.undoSteps()).toBe(isStep ? 1 : 0);
  });

  test("a person's edit after the add-in's is a step of its own", async () => {
    await desk.run((sheet) => { sheet.getRange("A1").values = [[1]]; });
    desk.type(0, 1, 2);
    expect(desk.excel.undoSteps()).toBe(isStep ? 2 : 1);
    await desk.back(1);
    expect(await desk.formulas("A1:B1")).toEqual([[1, ""]]);
  });
});

describe("a conditional format whose deletion is taken back", () => {
  const theRule = (sheet: Excel.Worksheet): Excel.ConditionalFormat => sheet.getRange("A3").conditionalFormats.getItemAt(0);

  async function deletedAndBack(desk: SheetDesk): Promise<void> {
    await desk.run((sheet) => { sheet.getRange("A3").conditionalFormats.add("Custom").custom.rule.formula = "=$A3>3"; });
    await desk.run((sheet) => theRule(sheet).delete());
    await desk.back(1);
    expect(await desk.run(async (sheet, context) => {
      const count = sheet.getRange("A3").conditionalFormats.getCount();
      await context.sync();
      return count.value;
    })).toBe(1);
  }

  describe("in rough", () => {
    const desk = new SheetDesk("rough");
    test.each<[string, (rule: Excel.ConditionalFormat) => unknown]>([
      ["its type", (rule) => rule.load("type")],
      ["its formula", (rule) => rule.custom.rule.load("formula")],
      ["its range", (rule) => rule.getRange().load("address")],
      ["its deletion", (rule) => { rule.delete(); }],
    ])("cannot be found any more by %s", async (_what, ask) => {
      // There a cell is being edited at first: who waits for its end once is not kept waiting again.
      await desk.excel.Excel.run({ delayForCellEdit: true }, (context) => context.sync());
      await deletedAndBack(desk);
      await expect(desk.run((sheet) => { ask(theRule(sheet)); })).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  describe("in desktop", () => {
    const desk = new SheetDesk("desktop");
    test("is as it was", async () => {
      await deletedAndBack(desk);
      expect(await desk.everything()).toMatchObject({ rules: [["Sheet1!A3", "=$A3>3"]] });
    });
  });
});

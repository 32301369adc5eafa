import { describe, expect, test } from "@jest/globals";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

/** What formulas say, block by block. */
const formulas = (...addresses: readonly string[]): Promise<unknown[]> => fresh.run(async (sheet, context) => {
  const ranges = addresses.map((address) => sheet.getRange(address).load("formulas"));
  await context.sync();
  return ranges.map((range) => range.formulas as unknown);
});

describe("cells that are moved", () => {
  test("take contents, formats, validations and conditional formats along, and leave nothing behind", async () => {
    await fresh.run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["ก", 1], ["ข", 2]];
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      sheet.getRange("B1").numberFormat = [["0.00"]];
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
      sheet.getRange("D5:E6").values = [["old", "old"], ["old", "old"]];
      sheet.getRange("D7").values = [["beside"]];
      sheet.getRange("D5").format.fill.color = "#00FF00";
      sheet.getRange("A1:B2").moveTo("D5");
      const read = (address: string): Excel.Range => {
        const range = sheet.getRange(address).load("values,numberFormat,format/fill/color");
        range.dataValidation.load("type");
        return range;
      };
      const [from, d5, e5, d6, block] = [read("A1"), read("D5"), read("E5"), read("D6"), read("D5:E7")];
      const [here, there] = [sheet.getRange("A1:B2"), sheet.getRange("E6")].map((range) => range.conditionalFormats.getCount());
      const left = [read("A2"), read("B1")];
      await context.sync();
      expect(block.values).toEqual([["ก", 1], ["ข", 2], ["beside", ""]]);
      expect([from.values, from.format.fill.color, left[0]?.dataValidation.type, left[1]?.numberFormat])
        .toEqual([[[""]], "#FFFFFF", "None", [["General"]]]);
      expect([d5.format.fill.color, e5.numberFormat, d6.dataValidation.type]).toEqual(["#FFEE00", [["0.00"]], "List"]);
      expect([here?.value, there?.value]).toEqual([0, 1]);
    });
  });

  test("are followed by the formulas that refer to them, and keep referring to what they did", async () => {
    await fresh.run((sheet, context) => {
      sheet.getRange("A1:B3").formulas = [[1, "=A1*10"], [2, "=A2*10"], [3, "=SUM(A1:A3)"]];
      sheet.getRange("D1:D3").formulas = [["=A1+1"], ["=$B$2"], ["=SUM(A1:A3)"]];
      context.workbook.worksheets.add("อื่น").getRange("A1").formulas = [["=Sheet1!A1&Sheet1!B2"]];
    });
    await fresh.run((sheet) => { sheet.getRange("A1:B2").moveTo(sheet.getRange("G10")); });
    expect(await formulas("G10:H11", "D1:D2")).toEqual([[[1, "=G10*10"], [2, "=G11*10"]], [["=G10+1"], ["=$H$11"]]]);
    await fresh.run(async (_sheet, context) => {
      const other = context.workbook.worksheets.getItem("อื่น").getRange("A1").load("formulas,values");
      await context.sync();
      expect([other.formulas, other.values]).toEqual([[["=Sheet1!G10&Sheet1!H11"]], [["120"]]]);
    });
  });

  test("move to another sheet as well", async () => {
    await fresh.run(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1"]];
      const other = context.workbook.worksheets.add("อื่น");
      sheet.getRange("A1").moveTo(other.getRange("C3"));
      const moved = other.getRange("C3").load("values");
      const rest = sheet.getRange("A1:B1").load("formulas");
      await context.sync();
      expect([moved.values, rest.formulas]).toEqual([[[5]], [["", "=อื่น!C3"]]]);
    });
  });

  test("are refused where a locked cell is among them or in their way", async () => {
    await fresh.run((sheet) => {
      sheet.getRange("A1:A2").format.protection.locked = false;
      sheet.protection.protect();
    });
    for (const [from, to] of [["B1", "A1"], ["A1", "B1"], ["A1:A2", "A2"]] as const) {
      await expect(fresh.run((sheet) => { sheet.getRange(from).moveTo(to); })).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await fresh.run((sheet) => { sheet.getRange("A1").moveTo("A2"); });
  });

  test("are told as an edit of where they were and where they are", async () => {
    const seen: string[] = [];
    await fresh.run((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.onChanged.add(async ({ address, changeType, triggerSource }) => { seen.push(`${changeType} ${address} ${String(triggerSource)}`); });
    });
    await fresh.run((sheet) => { sheet.getRange("A1").moveTo("A4"); });
    await fresh.excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["RangeEdited A1:A4 ThisLocalAddin"]);
  });
});

describe("whole rows that are moved", () => {
  test("go into rows inserted for them with all they hold; references from outside hold", async () => {
    await fresh.run((sheet) => {
      sheet.getRange("A1:B4").formulas = [["ก", "=A1&1"], ["ข", "=A2&1"], ["ค", "=A3&1"], ["ง", "=A4&1"]];
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
      sheet.getRange("A3").format.fill.color = "#FFEE00";
      sheet.getRange("F9:F10").formulas = [["=A3"], ["=B4"]];
    });
    await fresh.run(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").moveTo("1:1");
      sheet.getRange("4:4").delete("Up");
      const moved = sheet.getRange("A1").load("format/fill/color");
      const validation = moved.dataValidation.load("type");
      await context.sync();
      expect([moved.format.fill.color, validation.type]).toEqual(["#FFEE00", "List"]);
    });
    expect(await formulas("A1:B4", "F9:F10")).toEqual([
      [["ค", "=A1&1"], ["ก", "=A2&1"], ["ข", "=A3&1"], ["ง", "=A4&1"]], [["=A1"], ["=B4"]],
    ]);
  });
});

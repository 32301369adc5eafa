import { describe, expect, test } from "@jest/globals";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

test("number formats show in text, and text format keeps digits as text", async () => {
  await fresh.run(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["0.00", "@", "#,##0", "0%"]];
    range.values = [[3.14159, "0042", 1234567, 0.955]];
    range.load("text,values,numberFormat,valueTypes");
    await context.sync();
    expect(range.text).toEqual([["3.14", "0042", "1,234,567", "96%"]]);
    expect(range.values).toEqual([[3.14159, "0042", 1234567, 0.955]]);
    expect(range.numberFormat).toEqual([["0.00", "@", "#,##0", "0%"]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Double", "Double"]]);
  });
});

test("text typed as a percentage or with separators becomes a number; Thai digits stay text", async () => {
  await fresh.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["95%", "1,250", "๑๒"]];
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[0.95, 1250, "๑๒"]]);
  });
});

test("errors are text of type Error", async () => {
  await fresh.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.formulas = [["=1/0", "=NA()", "=NOSUCH(1)"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", "#N/A", "#NAME?"]]);
    expect(range.valueTypes).toEqual([["Error", "Error", "Error"]]);
  });
});

test("null leaves a cell alone, a wrong size is refused", async () => {
  await fresh.run((sheet) => { sheet.getRange("A1:B1").values = [["x", "y"]]; });
  await fresh.run((sheet) => { sheet.getRange("A1:B1").values = [[null, "z"]]; });
  expect(await fresh.values("A1:B1")).toEqual([["x", "z"]]);
  await expect(fresh.run((sheet) => { sheet.getRange("A1:B1").values = [["x"]]; }))
    .rejects.toMatchObject({ code: "InvalidArgument" });
});

test("ranges are found from one another", async () => {
  await fresh.run(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
    const found = [
      sheet.getUsedRange(), sheet.getRange("B2").getOffsetRange(1, 1), sheet.getRange("B2").getResizedRange(2, 0),
      sheet.getRange("B2:C3").getRow(1), sheet.getRange("B2:C3").getCell(0, 1), sheet.getRange("C7").getEntireRow(),
      sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:D9"), sheet.getRangeByIndexes(4, 0, 2, 3), sheet.getCell(0, 0),
      sheet.getRange("A:C").getUsedRangeOrNullObject(true),
    ].map((range) => range.load("address"));
    const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const empty = sheet.getRange("F:G").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual(
      ["B2:C3", "C3", "B2:B4", "B3:C3", "C2", "7:7", "B2", "A5:C6", "A1", "B2:C3"]);
    expect([apart.isNullObject, empty.isNullObject]).toEqual([true, true]);
  });
});

describe("rows that come and go", () => {
  test("take formulas, validations and the ranges in hand with them", async () => {
    await fresh.run(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [[1, "=A1*10"], [2, "=A2*10"], [3, "=SUM(A1:A3)"]];
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "3,4" } };
      const last = sheet.getRange("B3");
      sheet.getRange("2:2").insert("Down");
      last.load("formulas,address");
      const validated = sheet.getRange("A4").dataValidation.load("type");
      await context.sync();
      expect([last.address, last.formulas]).toEqual(["Sheet1!B4", [["=SUM(A1:A4)"]]]);
      expect(validated.type).toBe("List");
      sheet.getRange("1:1").delete("Up");
      last.load("formulas,address");
      await context.sync();
      expect([last.address, last.formulas]).toEqual(["Sheet1!B3", [["=SUM(A1:A3)"]]]);
    });
  });

  test("inherit the style of the row above", async () => {
    await fresh.run(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      sheet.getRange("A1").format.protection.locked = false;
      sheet.getRange("A2").values = [["below"]];
      sheet.getRange("2:2").insert("Down");
      const cell = sheet.getRange("A2").load("values,format/fill/color,format/protection/locked");
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        values: [[""]], format: { fill: { color: "#FFEE00" }, protection: { locked: false } },
      });
    });
  });

  test("part of a row shifts its cells only", async () => {
    await fresh.run((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1").insert("Down");
    });
    expect(await fresh.values("A1:B3")).toEqual([["", 2], [1, 4], [3, ""]]);
    await fresh.run((sheet) => sheet.getRange("A1").delete("Up"));
    expect(await fresh.values("A1:B3")).toEqual([[1, 2], [3, 4], ["", ""]]);
  });
});

test("copies follow their formulas, moves are followed by them", async () => {
  await fresh.run((sheet) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1+1"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("B1", "Values");
    sheet.getRange("A1").moveTo("A9");
  });
  await fresh.run(async (sheet, context) => {
    const range = sheet.getRange("A1:D3").load("formulas");
    const moved = sheet.getRange("A9").load("values");
    await context.sync();
    expect(range.formulas).toEqual([["", "=A9+1", "", 6], [5, "=A2+1", "", ""], [5, "=A3+1", "", ""]]);
    expect(moved.values).toEqual([[5]]);
  });
});

test("clear takes contents or formats", async () => {
  await fresh.run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [[""]], format: { font: { bold: true } } });
    range.clear("Formats");
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});

test("rows and columns hide; merged cells are known", async () => {
  await fresh.run(async (sheet, context) => {
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("A1:C1").merge();
    const rows = sheet.getRange("3:4").load("rowHidden");
    const some = sheet.getRange("A2:A3").load("rowHidden");
    const column = sheet.getRange("B1").load("columnHidden");
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect([rows.rowHidden, some.rowHidden, column.columnHidden]).toEqual([true, null, true]);
    expect(merged.address).toBe("Sheet1!A1:C1");
  });
});

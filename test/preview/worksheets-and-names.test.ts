import { expect, test } from "@jest/globals";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

test("sheets are added, found in Thai, renamed, reordered and deleted", async () => {
  await fresh.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("หมวด 7");
    added.tabColor = "#ff8800";
    added.showGridlines = false;
    worksheets.load("items/name,items/position");
    added.load("name,tabColor,showGridlines,visibility,id,position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "หมวด 7"]);
    expect(active.name).toBe("Sheet1");
    expect(added.toJSON()).toMatchObject({ name: "หมวด 7", tabColor: "#FF8800", showGridlines: false, visibility: "Visible", position: 1 });
    added.activate();
    added.name = "ฟอร์ม";
    added.position = 0;
    await context.sync();
    const again = worksheets.getActiveWorksheet().load("name,position");
    const first = worksheets.getFirst().load("name");
    await context.sync();
    expect([again.name, again.position, first.name]).toEqual(["ฟอร์ม", 0, "ฟอร์ม"]);
    again.delete();
    await context.sync();
    const gone = worksheets.getItemOrNullObject("ฟอร์ม");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("two sheets can't have one name, whatever the letters' case", async () => {
  await expect(fresh.run((_sheet, context) => context.workbook.worksheets.add("SHEET1")))
    .rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(fresh.run((_sheet, context) => context.workbook.worksheets.add("a/b")))
    .rejects.toMatchObject({ code: "InvalidArgument" });
});

test("names refer to cells, follow them, and go", async () => {
  await fresh.run(async (sheet, context) => {
    const { names } = context.workbook;
    sheet.getRange("B3").values = [["กรมตัวอย่าง"]];
    names.add("PMQA_AGENCY", sheet.getRange("B3"));
    names.add("หน่วยงาน", "=Sheet1!$B$3");
    sheet.getRange("1:2").insert("Down");
    const agency = names.getItem("PMQA_AGENCY").load("name,value,formula,type,scope");
    const thai = names.getItemOrNullObject("หน่วยงาน");
    const range = thai.getRange().load("address,values");
    const none = names.getItemOrNullObject("PMQA_NOTHING");
    const noRange = none.getRangeOrNullObject();
    await context.sync();
    expect(agency.toJSON()).toMatchObject({ value: "Sheet1!$B$5", formula: "=Sheet1!$B$5", type: "Range", scope: "Workbook" });
    expect([range.address, range.values]).toEqual(["Sheet1!B5", [["กรมตัวอย่าง"]]]);
    expect([none.isNullObject, noRange.isNullObject]).toEqual([true, true]);
    agency.delete();
    names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["หน่วยงาน"]);
  });
});

test("a name used in a formula is calculated", async () => {
  await fresh.run((sheet, context) => {
    sheet.getRange("A1").values = [[21]];
    context.workbook.names.add("PMQA_YEAR", sheet.getRange("A1"));
    sheet.getRange("B1").formulas = [["=PMQA_YEAR*2"]];
  });
  expect(await fresh.values("B1")).toEqual([[42]]);
});

test("while a chart is selected no cell is", async () => {
  const { hands } = fresh.excel.host.context;
  hands.chartSelected = true;
  for (const read of ["getSelectedRange", "getSelectedRanges", "getActiveCell"] as const) {
    await expect(fresh.run((_sheet, context) => { context.workbook[read]().load("address"); })).rejects.toMatchObject({ code: "InvalidSelection" });
  }
  hands.chartSelected = false;
  await fresh.run((_sheet, context) => { context.workbook.getSelectedRange().load("address"); });
});

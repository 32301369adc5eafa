import { afterEach, expect, test } from "@jest/globals";
import { readXlsx } from "../../src/preview/xlsx/read-xlsx";
import { writeXlsx } from "../../src/preview/xlsx/write-xlsx";
import type { RunningExcel } from "../host/startExcel";
import { startExcel, type ExcelOptions } from "../host/startExcel";

let running: RunningExcel[] = [];
afterEach(() => {
  for (const excel of running) excel.dispose();
  running = [];
});

async function start(options?: ExcelOptions): Promise<RunningExcel> {
  const excel = await startExcel(options);
  running.push(excel);
  return excel;
}

/** Saves what one Excel has open and opens it in another. */
async function reopened(excel: RunningExcel): Promise<RunningExcel> {
  await excel.settle();
  const bytes = await writeXlsx(excel.engine);
  return start({ workbook: await readXlsx(bytes.slice().buffer, "saved.xlsx") });
}

test("what is saved opens again as it was", async () => {
  const first = await start();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("หมวด 7");
    context.workbook.worksheets.getItem("Sheet1").delete();
    sheet.getRange("A1:D2").formulas = [["ร้อยละความพึงพอใจ", 0.95, true, "'007"], ["", "=B1*100", "=PMQA.SUCCESS(B1,B2)", "=1/0"]];
    const { format } = sheet.getRange("A1:B1");
    format.fill.color = "#FCE4D6";
    format.font.name = "TH Sarabun New";
    format.font.size = 16;
    format.font.bold = true;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.indentLevel = 1;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B1").numberFormat = [["0.00%"]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("1:1").format.rowHeight = 48;
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("A4:C4").merge();
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#1E6B45";
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    context.workbook.names.add("PMQA_AGENCY", sheet.getRange("B1"));
    const validation = sheet.getRange("C5:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "ค่ามากดี,ค่าน้อยดี" } };
    validation.prompt = { title: "ทิศทาง", message: "เลือกทิศทาง", showPrompt: true };
    const rule = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$B2=""';
    rule.custom.format.fill.color = "#FFC7CE";
    sheet.protection.protect({ allowInsertRows: true });
    await context.sync();
  });
  const second = await reopened(first);
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("หมวด 7").load("tabColor,showGridlines");
    const range = sheet.getRange("A1:D2").load("values,formulas");
    const cell = sheet.getRange("A1").load("format/wrapText,format/horizontalAlignment,format/indentLevel,format/columnWidth,format/rowHeight,"
      + "format/fill/color,format/font/name,format/font/size,format/font/bold");
    const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    const input = sheet.getRange("B1").load("numberFormat,text,format/protection/locked");
    const hidden = sheet.getRange("5:5").load("rowHidden");
    const merged = sheet.getRange("A4").getMergedAreasOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const name = context.workbook.names.getItem("PMQA_AGENCY").load("value");
    const validation = sheet.getRange("C6").dataValidation.load("rule,prompt");
    const rules = sheet.getRange("B3").conditionalFormats.load("items/custom/rule/formula,items/custom/format/fill/color");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(range.values).toEqual([["ร้อยละความพึงพอใจ", 0.95, true, "007"], ["", 95, "#NAME?", "#DIV/0!"]]);
    expect(range.formulas[1]).toEqual(["", "=B1*100", "=PMQA.SUCCESS(B1,B2)", "=1/0"]);
    expect(cell.toJSON().format).toMatchObject({
      wrapText: true, horizontalAlignment: "Center", indentLevel: 1, columnWidth: 150, rowHeight: 48,
      fill: { color: "#FCE4D6" }, font: { name: "TH Sarabun New", size: 16, bold: true },
    });
    expect(input.toJSON()).toMatchObject({ numberFormat: [["0.00%"]], text: [["95.00%"]], format: { protection: { locked: false } } });
    expect([border.style, hidden.rowHidden, merged.address, frozen.address, name.value]).toEqual(
      ["Continuous", true, "'หมวด 7'!A4:C4", "'หมวด 7'!1:1", "'หมวด 7'!$B$1"]);
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "ค่ามากดี,ค่าน้อยดี" } });
    expect(validation.prompt).toMatchObject({ title: "ทิศทาง", message: "เลือกทิศทาง" });
    expect(rules.items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color])).toEqual([['=$B2=""', "#FFC7CE"]]);
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#1E6B45", false]);
    expect(sheet.pageLayout.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows]).toEqual([true, true]);
  });
});

test("conditional formats that a file brought along follow their cells", async () => {
  const first = await start();
  await first.Excel.run(async (context) => {
    const rule = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$B2=""';
    await context.sync();
  });
  const second = await reopened(first);
  await second.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:1").insert("Down");
    const rule = sheet.getRange("B3").conditionalFormats.getItemAt(0);
    const range = rule.getRange().load("address");
    rule.custom.rule.load("formula");
    await context.sync();
    expect([range.address, rule.custom.rule.formula]).toEqual(["Sheet1!B3:B10", '=$B3=""']);
  });
});

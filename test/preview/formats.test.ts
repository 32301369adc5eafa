import { describe, expect, test } from "@jest/globals";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

test("formats are read back as they were set, and as null where cells differ", async () => {
  await fresh.run(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#fce4d6";
    format.font.name = "TH Sarabun New";
    format.font.size = 16;
    format.font.color = "#C00000";
    format.font.bold = true;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").color = "#00FF00";
    sheet.getRange("C1").format.font.italic = true;
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,columnWidth,rowHeight");
    format.fill.load("color");
    format.font.load("name,size,color,bold");
    const mixed = sheet.getRange("A1:C1").format.font.load("italic");
    const bottom = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const inside = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    const plain = sheet.getRange("Z9").format.fill.load("color");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", indentLevel: 2, columnWidth: 90, rowHeight: 30,
      fill: { color: "#FCE4D6" }, font: { name: "TH Sarabun New", size: 16, color: "#C00000", bold: true },
    });
    expect(mixed.italic).toBeNull();
    expect(bottom.toJSON()).toMatchObject({ style: "Continuous", color: "#00FF00", weight: "Thin" });
    expect([inside.style, plain.color]).toEqual(["None", "#FFFFFF"]);
  });
});

test("conditional formats are added, found, changed and gone without a trace", async () => {
  await fresh.run(async (sheet, context) => {
    const areas = sheet.getRanges("B2:B4,D2");
    const rule = areas.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=AND(TRUE,"pmqa"<>"")';
    rule.custom.format.fill.color = "#ffc7ce";
    rule.custom.format.font.color = "#9C0006";
    rule.stopIfTrue = true;
    const other = sheet.getRange("A1").conditionalFormats.add("Custom");
    other.custom.rule.formula = "=$A$1>5";
    await context.sync();

    sheet.getRange("3:3").insert("Down");
    const found = sheet.getRange().conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
    const count = sheet.getRange("D2").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(found.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([["Custom", false], ["Custom", true]]);

    const [, mine] = found.items;
    const where = mine?.getRanges().load("address");
    mine?.load("custom/rule/formula,custom/format/fill/color,custom/format/font/color");
    await context.sync();
    expect(where?.address).toBe("Sheet1!B2:B5,Sheet1!D2:D3");
    expect(mine?.custom.rule.formula).toBe('=AND(TRUE,"pmqa"<>"")');
    expect(mine?.custom.format.fill.color).toBe("#FFC7CE");
    mine?.delete();
    const left = sheet.getRange().conditionalFormats.getCount();
    const cell = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    expect([left.value, cell.color]).toEqual([1, "#FFFFFF"]);
  });
});

describe.each(["desktop", "rough"] as const)("a conditional format of somebody else's in %s", (profile) => {
  const at = freshExcel({ profile });

  test(profile === "rough" ? "is there, counts, and cannot be read" : "is read like any other", async () => {
    await at.excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
    });
    const id = at.excel.addForeignRule("A1:B2", "=A1>5");
    const ours = await at.run(async (sheet, context) => {
      const formats = sheet.getRange("A1").conditionalFormats;
      const count = formats.getCount();
      const own = formats.getItemAt(1).load("id,type");
      await context.sync();
      expect([count.value, own.type]).toEqual([2, "Custom"]);
      return own.id;
    });
    const readings: ((formats: Excel.ConditionalFormatCollection) => unknown)[] = [
      (formats) => formats.load("items/id"), (formats) => formats.load("items/type"), (formats) => formats.load(),
      (formats) => formats.getItem(id).load("priority"), (formats) => formats.getItem(id).custom.rule.load("formula"),
      (formats) => formats.getItem(id).getRange().load("address"), (formats) => { formats.getItem(id).stopIfTrue = true; },
    ];
    for (const reading of readings) {
      const answer = at.run((sheet) => { reading(sheet.getRange("A1").conditionalFormats); });
      if (profile === "rough") await expect(answer).rejects.toMatchObject({ code: "ItemNotFound" });
      else await answer;
    }
    await at.run((sheet) => { sheet.getRange("A1").conditionalFormats.getItem(ours).delete(); });
  });
});

test("a conditional format can be cleared from part of its range", async () => {
  await fresh.run(async (sheet, context) => {
    sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("B2").conditionalFormats.clearAll();
    const hole = sheet.getRange("B2").conditionalFormats.getCount();
    const rest = sheet.getRange("A1:C3").conditionalFormats.getCount();
    await context.sync();
    expect([hole.value, rest.value]).toEqual([0, 1]);
  });
});

test("validations keep rule, prompt and alert", async () => {
  await fresh.run(async (sheet, context) => {
    const validation = sheet.getRange("C2:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "ยิ่งมากยิ่งดี,ยิ่งน้อยยิ่งดี" } };
    validation.prompt = { message: "เลือกทิศทาง", title: "ทิศทาง", showPrompt: true };
    validation.errorAlert = { message: "ไม่มีในรายการ", title: "ทิศทาง", showAlert: true, style: "Warning" };
    validation.ignoreBlanks = true;
    sheet.getRange("D2").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    sheet.getRange("E2").dataValidation.rule = { custom: { formula: "=ISNUMBER(E2)" } };
    validation.load("rule,type,prompt,errorAlert,ignoreBlanks");
    const decimal = sheet.getRange("D2").dataValidation.load("type,rule");
    const custom = sheet.getRange("E2").dataValidation.load("type,rule");
    const none = sheet.getRange("F2").dataValidation.load("type");
    const mixed = sheet.getRange("C2:F2").dataValidation.load("type");
    await context.sync();
    expect(validation.toJSON()).toMatchObject({
      type: "List", rule: { list: { inCellDropDown: true, source: "ยิ่งมากยิ่งดี,ยิ่งน้อยยิ่งดี" } }, ignoreBlanks: true,
      prompt: { message: "เลือกทิศทาง", title: "ทิศทาง" }, errorAlert: { message: "ไม่มีในรายการ", style: "Warning" },
    });
    expect([decimal.type, custom.type, none.type, mixed.type]).toEqual(["Decimal", "Custom", "None", "Inconsistent"]);
    validation.clear();
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe("None");
  });
});

import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** What goes along with a row that is copied, its original deleted: what Excels without moveTo are left with. */
export const copiedRows: Question = {
  name: "copied-rows",
  asks: {
    th: "เมื่อคัดลอกแถวไปไว้ที่ใหม่แล้วลบแถวเดิม การอ้างอิงจากที่อื่นเป็นอย่างไร รายการตัวเลือกไปด้วยหรือไม่",
    en: "When a row is copied and its original deleted: what becomes of references from elsewhere, and do its drop-downs come along?",
  },
  does: writesOnOwnSheet,
  claim: "Copying and deleting turns references from outside into #REF! (inferred).",
  expected: [
    { answer: { reference: "=#REF!", dropDown: "None" }, by: everyProfile }, { answer: { reference: "=#REF!", dropDown: "List" }, by: ["documentation"] },
  ],
  async ask(desk) {
    await desk.perform((sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("F9").formulas = [["=A3"]];
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    });
    await desk.perform((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("1:1").copyFrom("4:4");
      sheet.getRange("4:4").delete("Up");
    });
    return desk.perform(async (sheet, context) => {
      const outside = sheet.getRange("F9").load("formulas");
      const validation = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      return { reference: String((outside.formulas as unknown[][])[0]?.[0]), dropDown: String(validation.type) };
    });
  },
};

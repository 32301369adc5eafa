import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** What goes along with a row that is moved. */
export const movedRows: Question = {
  name: "moved-rows",
  asks: {
    th: "เมื่อย้ายทั้งแถว การอ้างอิงจากที่อื่น ความสูงแถว และรายการตัวเลือก ตามไปด้วยหรือไม่",
    en: "When a whole row is moved: do references from elsewhere, its height and its drop-downs follow?",
  },
  does: writesOnOwnSheet,
  claim: "Range.moveTo keeps references from outside (inferred); that heights and drop-downs go along is relied on.",
  expected: [
    { answer: { reference: "=A1", height: "stays behind", dropDown: "List" }, by: everyProfile },
    { answer: { reference: "=A1", height: "follows", dropDown: "List" }, by: ["documentation"] },
  ],
  async ask(desk) {
    await desk.perform((sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("F9").formulas = [["=A3"]];
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      sheet.getRange("3:3").format.rowHeight = 60;
    });
    await desk.perform((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").moveTo("1:1");
      sheet.getRange("4:4").delete("Up");
    });
    return desk.perform(async (sheet, context) => {
      const outside = sheet.getRange("F9").load("formulas");
      const moved = sheet.getRange("A1").load("format/rowHeight");
      const validation = moved.dataValidation.load("type");
      await context.sync();
      return {
        reference: String((outside.formulas as unknown[][])[0]?.[0]), dropDown: String(validation.type),
        height: moved.format.rowHeight === 60 ? "follows" : "stays behind",
      };
    });
  },
};

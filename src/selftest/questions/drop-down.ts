import { changesDuring } from "../changes-told";
import { writesOnOwnSheet, type Question } from "../question";

/** Whether Excel tells of a choice from a drop-down. */
export const dropDown: Question<boolean> = {
  name: "drop-down",
  asks: { th: "เมื่อเลือกจากรายการตัวเลือกในเซลล์ Excel แจ้ง add-in หรือไม่", en: "Does Excel tell an add-in of a choice from a cell's drop-down?" },
  does: writesOnOwnSheet,
  claim: "On the web a choice from a drop-down may raise no change.",
  expected: [{ answer: true, by: ["desktop", "ltsc2021", "early", "rough"] }, { answer: false, by: ["web"] }],
  async ask(desk) {
    await desk.perform((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ค่ามากดี,ค่าน้อยดี" } };
    });
    const chosen = (): Promise<boolean> => desk.perform(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0] !== "";
    });
    const told = await changesDuring(desk, () => desk.letPerson({
      name: "choose-from-drop-down",
      text: {
        th: "คลิกเซลล์ A1 กดลูกศรข้างเซลล์ แล้วใช้เมาส์เลือก “ค่าน้อยดี” (อย่าพิมพ์) จากนั้นรออยู่ที่เซลล์นั้น",
        en: "Click cell A1, press the arrow beside it and choose “ค่าน้อยดี” with the mouse (do not type it). Then stay on that cell.",
      },
    }, chosen));
    if (!(await chosen())) throw new Error("Nothing was chosen.");
    return told.length > 0;
  },
  tells: (tellsDropDowns) => ({ tellsDropDowns }),
};

import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** What is read of a text that was entered after an apostrophe. */
export const leadingApostrophe: Question = {
  name: "leading-apostrophe",
  asks: { th: "ข้อความที่ขึ้นต้นด้วยเครื่องหมาย ' อ่านกลับมาเป็นอย่างไร", en: "How does a text read that was entered after an apostrophe?" },
  does: writesOnOwnSheet,
  claim: "Reading formulas drops a leading apostrophe.",
  expected: [{ answer: { formula: "0042", value: "0042" }, by: everyProfile }],
  ask: (desk) => desk.perform(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["'0042"]];
    cell.load("formulas,values");
    await context.sync();
    return { formula: String((cell.formulas as unknown[][])[0]?.[0]), value: String((cell.values as unknown[][])[0]?.[0]) };
  }),
};

import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** What a cell says of a function that nobody has. */
export const unknownFunction: Question = {
  name: "unknown-function",
  asks: { th: "สูตรที่เรียกฟังก์ชันซึ่งไม่มีอยู่ อ่านกลับมาเป็นอย่างไร", en: "How does a formula read that calls a function nobody has?" },
  does: writesOnOwnSheet,
  claim: "Cells whose function is missing may hold its name with _xldudf_ before it, or a path.",
  expected: [{ answer: { formula: "=SELFTESTGONE.NOTHING(1)", value: "#NAME?" }, by: everyProfile }],
  async ask(desk) {
    await desk.perform((sheet) => { sheet.getRange("A1").formulas = [["=SELFTESTGONE.NOTHING(1)"]]; });
    await desk.pause();
    return desk.perform(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("formulas,values");
      await context.sync();
      return { formula: String((cell.formulas as unknown[][])[0]?.[0]), value: String((cell.values as unknown[][])[0]?.[0]) };
    });
  },
};

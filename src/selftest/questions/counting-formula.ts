import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** Whether the count that the form's native formulas rest on counts as they expect. */
export const countingFormula: Question = {
  name: "counting-formula",
  asks: {
    th: "สูตรนับเซลล์ว่างและตัวเลข (SUMPRODUCT, ISBLANK, ISNUMBER) นับตรงกันหรือไม่",
    en: "Do SUMPRODUCT, ISBLANK and ISNUMBER count blanks and numbers as expected?",
  },
  does: writesOnOwnSheet,
  claim: "SUMPRODUCT over ISBLANK and ISNUMBER counts the same in every Excel.",
  expected: [{ answer: [3, 1], by: everyProfile }, { answer: [2, 1], by: ["documentation"] }],
  async ask(desk) {
    await desk.perform((sheet) => {
      sheet.getRange("A1:A4").formulas = [[""], [5], ['=""'], [""]];
      sheet.getRange("C1:D1").formulas = [["=SUMPRODUCT(--ISBLANK(A1:A4))", "=SUMPRODUCT(--ISNUMBER(A1:A4))"]];
    });
    await desk.pause();
    return desk.perform(async (sheet, context) => {
      const counts = sheet.getRange("C1:D1").load("values");
      await context.sync();
      return ((counts.values as unknown[][])[0] ?? []).map(Number);
    });
  },
};

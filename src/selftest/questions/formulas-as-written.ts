import { everyProfile, writesOnOwnSheet, type Json, type Question } from "../question";

/** Formulas of the kinds that the form holds. */
const written = [
  '=IF(OR(A1="",B1=""),"",A1/B1)', "=SUM(A1:A3)", '=IFERROR(AVERAGEIF(A1:A9,">0"),"")', "=ROUND(A1*100,2)", "=$A1&\" \"&B$2",
  '=SUMPRODUCT(--NOT(ISBLANK(A1:A3)))',
];

/** Whether Excel keeps formulas as they are written. */
export const formulasAsWritten: Question = {
  name: "formulas-as-written",
  asks: { th: "สูตรที่เขียนลงไป อ่านกลับมาเหมือนเดิมหรือไม่ (แสดงเฉพาะที่ต่าง)", en: "Do formulas read as they were written? (Those that do not are listed.)" },
  does: writesOnOwnSheet,
  claim: "Excel keeps formulas as they are written, but for prefixes and @.",
  expected: [{ answer: {}, by: everyProfile }],
  ask: (desk) => desk.perform(async (sheet, context): Promise<Json> => {
    const cells = sheet.getRangeByIndexes(0, 7, written.length, 1);
    cells.formulas = written.map((formula) => [formula]);
    cells.load("formulas");
    await context.sync();
    const read = (cells.formulas as unknown[][]).map(([formula]) => String(formula));
    return Object.fromEntries(written.flatMap((formula, at) => (read[at] === formula ? [] : [[formula, read[at] ?? ""]])));
  }),
};

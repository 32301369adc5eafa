import { atLimit, heldByAll, formulaOfLength } from "../limits";
import { writesOnOwnSheet, type Question } from "../question";

/** May a formula have 8,192 characters, and no more? */
export const formulaLimit: Question = {
  name: "formula-limit",
  asks: { th: "สูตรยาวได้ 8,192 ตัวอักษรหรือไม่", en: "May a formula have 8,192 characters, and no more?" },
  does: writesOnOwnSheet,
  claim: "A formula has at most 8,192 characters.",
  expected: heldByAll,
  ask: (desk) => atLimit(desk, 8_192, (size) => (sheet) => {
    sheet.getRange("A1").formulas = [[formulaOfLength(size)]];
  }),
};

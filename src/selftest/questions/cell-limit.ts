import { atLimit, heldByAll } from "../limits";
import { writesOnOwnSheet, type Question } from "../question";

/** May a cell hold 32,767 characters, and no more? */
export const cellLimit: Question = {
  name: "cell-limit",
  asks: { th: "เซลล์หนึ่งเก็บได้ 32,767 ตัวอักษรหรือไม่", en: "May a cell hold 32,767 characters, and no more?" },
  does: writesOnOwnSheet,
  claim: "A cell holds at most 32,767 characters.",
  expected: heldByAll,
  ask: (desk) => atLimit(desk, 32_767, (size) => (sheet) => {
    sheet.getRange("A1").values = [["ก".repeat(size)]];
  }),
};

import { atLimit, heldByAll } from "../limits";
import { writesOnOwnSheet, type Question } from "../question";

/** May a drop-down's list given as text have 255 characters, and no more? */
export const listLimit: Question = {
  name: "list-limit",
  asks: { th: "รายการตัวเลือกที่พิมพ์เป็นข้อความยาวได้ 255 ตัวอักษรหรือไม่", en: "May a drop-down's list given as text have 255 characters, and no more?" },
  does: writesOnOwnSheet,
  claim: "A list given as text has at most 255 characters.",
  expected: heldByAll,
  ask: (desk) => atLimit(desk, 255, (size) => (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ก".repeat(size) } };
  }),
};

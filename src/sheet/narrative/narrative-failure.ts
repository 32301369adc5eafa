import { failuresOf } from "../../assessment/text/failure";

/** What can stand in the way of writing Categories 1 to 6. */
export const narrativeFailure = failuresOf({
  "answer-beyond-cell": {
    what: {
      th: "คำตอบข้อ { $item } มี { $length } ตัวอักษร เกินที่ช่องของ Excel เก็บได้ ({ $most }) จึงไม่ได้เขียนสิ่งใด",
      en: "The answer of item { $item } has { $length } characters, more than a cell of Excel holds ({ $most }), so nothing was written.",
    },
    next: { th: "ย่อคำตอบข้อนั้น แล้วทำอีกครั้ง", en: "Shorten that answer, then try again." },
  },
  "narrative-gone": {
    what: {
      th: "ไม่พบที่สำหรับ { $of } ในแผ่นงานหมวด 1–6 จึงไม่ได้เขียนสิ่งใด",
      en: "The sheets of Categories 1 to 6 have no place for { $of } any more, so nothing was written.",
    },
    next: {
      th: "เพิ่มแผ่นงานหมวด 1–6 หรือคืนแถวที่ลบไปด้วยคำสั่งเลิกทำของ Excel",
      en: "Add the sheets of Categories 1 to 6, or undo in Excel what was deleted.",
    },
  },
  "links-beyond-cell": {
    what: {
      th: "ตัวชี้วัดที่เกี่ยวข้องของข้อ { $item } ยาวเกินที่ช่องของ Excel เก็บได้ ({ $most } ตัวอักษร) จึงไม่ได้เขียนสิ่งใด",
      en: "The linked indicators of item { $item } are more than a cell of Excel holds ({ $most } characters), so nothing was written.",
    },
    next: { th: "ลดจำนวนตัวชี้วัดที่เกี่ยวข้อง แล้วทำอีกครั้ง", en: "Link fewer indicators, then try again." },
  },
});

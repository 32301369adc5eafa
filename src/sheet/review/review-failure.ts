import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "review-taken": {
    what: { th: "แผ่นงาน “{ $sheet }” ไม่ใช่บันทึกการทบทวน จึงไม่เขียนลงไป", en: "The sheet “{ $sheet }” is not a review log, so nothing was written on it." },
    next: { th: "เปลี่ยนชื่อแผ่นงานนั้น แล้วทำอีกครั้ง", en: "Give that sheet another name, then try again." },
  },
  "review-newer": {
    what: {
      th: "แผ่นงาน “{ $sheet }” สร้างด้วยส่วนเสริมรุ่นใหม่กว่า จึงไม่เขียนเพิ่ม",
      en: "The sheet “{ $sheet }” was made by a newer version, so nothing was added to it.",
    },
    next: { th: "ปรับส่วนเสริมเป็นรุ่นล่าสุด แล้วทำอีกครั้ง", en: "Update the add-in, then try again." },
  },
  "review-columns": {
    what: {
      th: "แผ่นงาน “{ $sheet }” ขาดคอลัมน์: { $columns } จึงบันทึกการทบทวนไม่ได้",
      en: "The sheet “{ $sheet }” lacks these columns, so nothing was noted: { $columns }.",
    },
    next: { th: "คืนหัวคอลัมน์ตามเดิม แล้วทำอีกครั้ง", en: "Put the headings back as they were, then try again." },
  },
  "review-text": {
    what: { th: "ข้อความยาวเกิน { $most } อักขระ จึงบันทึกไม่ได้", en: "The text is longer than { $most } characters, so it was not noted." },
    next: { th: "ตัดข้อความให้สั้นลง แล้วทำอีกครั้ง", en: "Shorten it, then try again." },
  },
  "review-gone": {
    what: { th: "ไม่พบรายการนั้นในบันทึกการทบทวน จึงถอนคืนไม่ได้", en: "That entry is no longer in the review log, so it was not taken back." },
    next: { th: "ดูแผ่นงานการทบทวนว่ามีใครแก้ไขหรือไม่", en: "Look at the review's sheet for what was changed." },
  },
} as const satisfies Wordings;

/** What can stand in the way of noting something in a review. */
export const reviewFailure = failuresOf(wordings);

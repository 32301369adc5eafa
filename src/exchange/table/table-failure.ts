import { failuresOf, type Wordings } from "../../assessment/text/failure";

const inParts = {
  th: "เอาเฉพาะแถวและคอลัมน์ของตัวชี้วัด แล้วนำเข้าทีละส่วน", en: "Take the rows and columns of the indicators alone, part by part.",
} as const;

const wordings = {
  "nothing-pasted": {
    what: { th: "ไม่พบข้อความในตาราง", en: "There is no text in the table." },
    next: { th: "เลือกแถวของตารางที่มีตัวชี้วัด แล้วทำอีกครั้ง", en: "Choose the rows that hold indicators, then try again." },
  },
  "too-many-rows": {
    what: { th: "ตารางยาวเกินไป รับได้ไม่เกิน { $most } แถว", en: "The table is too long: at most { $most } rows are taken." },
    next: inParts,
  },
  "too-many-columns": {
    what: { th: "ตารางกว้างเกินไป รับได้ไม่เกิน { $most } คอลัมน์", en: "The table is too wide: at most { $most } columns are taken." },
    next: inParts,
  },
  "text-too-long": {
    what: {
      th: "แถวที่ { $row } ของตารางมีข้อความยาวเกินกว่าที่เซลล์ของ Excel จะเก็บได้",
      en: "Row { $row } of the table has a text that is longer than a cell of Excel can hold.",
    },
    next: { th: "ตัดข้อความในแถวนั้นให้สั้นลง แล้วทำอีกครั้ง", en: "Shorten the text in that row, then try again." },
  },
  "too-much-text": {
    what: { th: "ข้อความยาวเกินไป", en: "The text is too long." },
    next: inParts,
  },
} as const satisfies Wordings;

/** Why a table is not taken, pasted or out of a file. */
export const tableFailure = failuresOf(wordings);

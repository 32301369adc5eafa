import { failuresOf, type Wordings } from "../../assessment/text/failure";

const inParts = {
  th: "คัดลอกเฉพาะแถวและคอลัมน์ของตัวชี้วัด แล้ววางทีละส่วน", en: "Copy the rows and columns of the indicators alone, and paste them part by part.",
} as const;

const wordings = {
  "nothing-pasted": {
    what: { th: "ไม่พบข้อความในสิ่งที่วาง", en: "There is no text in what was pasted." },
    next: { th: "คัดลอกแถวของตาราง (Ctrl+C) แล้ววางอีกครั้ง", en: "Copy the rows of a table (Ctrl+C), then paste again." },
  },
  "too-many-rows": {
    what: { th: "ตารางที่วางยาวเกินไป รับได้ไม่เกิน { $most } แถว", en: "The pasted table is too long: at most { $most } rows are taken." },
    next: inParts,
  },
  "too-many-columns": {
    what: { th: "ตารางที่วางกว้างเกินไป รับได้ไม่เกิน { $most } คอลัมน์", en: "The pasted table is too wide: at most { $most } columns are taken." },
    next: inParts,
  },
  "text-too-long": {
    what: { th: "แถวที่ { $row } ของตารางมีข้อความยาวเกินกว่าที่เซลล์ของ Excel จะเก็บได้", en: "Row { $row } of the table has a text that is longer than a cell of Excel can hold." },
    next: { th: "ตัดข้อความในแถวนั้นให้สั้นลง แล้ววางอีกครั้ง", en: "Shorten the text in that row, then paste again." },
  },
  "too-much-text": {
    what: { th: "สิ่งที่วางยาวเกินไป", en: "What was pasted is too long." },
    next: inParts,
  },
} as const satisfies Wordings;

/** Why a pasted table is not taken. */
export const tableFailure = failuresOf(wordings);

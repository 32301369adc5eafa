import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wholeForm = {
  th: "เปิดไฟล์ PDF ของแบบประเมิน เลือกทั้งหมด (Ctrl+A) คัดลอก (Ctrl+C) แล้วนำเข้าอีกครั้ง",
  en: "Open the PDF of the form, select all (Ctrl+A), copy (Ctrl+C), then import again.",
} as const;

const wordings = {
  "no-text": {
    what: { th: "ไม่มีข้อความให้อ่าน", en: "There is no text to read." },
    next: wholeForm,
  },
  "text-too-large": {
    what: {
      th: "ข้อความยาวเกินกว่าแบบประเมินใด ๆ (อ่านได้ไม่เกิน { $most } ตัวอักษร)",
      en: "The text is longer than any form (at most { $most } characters are read).",
    },
    next: wholeForm,
  },
  "not-official": {
    what: {
      th: "ข้อความนี้ไม่ใช่แบบประเมิน: ไม่พบตารางตัวชี้วัดใต้ข้อใดของหมวด 7 และไม่พบข้อใดของหมวด 1–6",
      en: "This text is no form: it has no table of indicators under any item of Category 7, and no item of Categories 1 to 6.",
    },
    next: wholeForm,
  },
  "other-category": {
    what: {
      th: "ข้อความนี้มีหัวของหมวด { $category } แต่ไม่พบข้อใดของหมวดนั้น",
      en: "This text has the head of Category { $category }, and none of its items.",
    },
    next: wholeForm,
  },
  "year-without-criteria": {
    what: {
      th: "ตารางเป็นของปี { $years } ซึ่งไม่ตรงกับเกณฑ์ของปีใดที่รู้จัก (รู้จักตั้งแต่ปี { $first })",
      en: "The tables are of the years { $years }, which are those of no known criteria (those from { $first } on are known).",
    },
    next: { th: "ตรวจปีในหัวตาราง หรือใช้โปรแกรมรุ่นล่าสุด", en: "Check the years above the tables, or use the newest program." },
  },
  "years-of-two-forms": {
    what: { th: "ตารางในข้อความนี้เป็นของต่างปีกัน: { $years }", en: "The tables in this text are of different years: { $years }." },
    next: { th: "นำเข้าแบบประเมินทีละปี", en: "Import one year's form at a time." },
  },
  "too-many-rows-of-text": {
    what: {
      th: "ข้อความมีตัวชี้วัด { $count } ตัว แต่รับได้ไม่เกิน { $most } ตัว",
      en: "The text holds { $count } indicators, where at most { $most } are taken.",
    },
    next: wholeForm,
  },
  "longer-than-a-cell": {
    what: {
      th: "ข้อ { $item } มีข้อความยาวเกินกว่าที่เซลล์ของ Excel จะเก็บได้",
      en: "Item { $item } has a text that is longer than a cell of Excel can hold.",
    },
    next: { th: "ตัดข้อความนั้นให้สั้นลง แล้วนำเข้าอีกครั้ง", en: "Shorten that text, then import again." },
  },
} as const satisfies Wordings;

/** Why a text is not read as an official form. */
export const officialTextFailure = failuresOf(wordings);

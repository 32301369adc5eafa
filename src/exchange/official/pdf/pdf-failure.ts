import { failuresOf, type Wordings } from "../../../assessment/text/failure";

const askAgain = {
  th: "ขอไฟล์จากระบบหรือจากผู้ส่งอีกครั้ง แล้วลองใหม่",
  en: "Get the file from the system or from its sender again, then retry.",
};

const wordings = {
  "pdf-password": {
    what: { th: "{ $file } ล็อกด้วยรหัสผ่าน จึงอ่านไม่ได้", en: "{ $file } is locked with a password, so it cannot be read." },
    next: {
      th: "เปิดไฟล์ด้วยรหัสผ่าน แล้วพิมพ์หรือบันทึกเป็น PDF ที่ไม่มีรหัสผ่าน",
      en: "Open it with the password and print or save it as a PDF without one.",
    },
  },
  "pdf-damaged": {
    what: { th: "{ $file } เสียหายหรือไม่ครบ อ่านเป็น PDF ไม่ได้", en: "{ $file } is damaged or incomplete and cannot be read as a PDF." },
    next: askAgain,
  },
  "pdf-pages": {
    what: {
      th: "{ $file } มี { $pages } หน้า มากเกินกว่าจะเป็นแบบประเมินหมวด 7 (อ่านได้ไม่เกิน { $most } หน้า)",
      en: "{ $file } has { $pages } pages, too many for a Category 7 form (at most { $most } are read).",
    },
    next: { th: "เลือกเฉพาะหน้าของแบบประเมินหมวด 7 เป็นไฟล์ใหม่ แล้วลองใหม่", en: "Make a file of the pages of Category 7 alone, then retry." },
  },
  "pdf-too-much": {
    what: {
      th: "หน้า { $page } ของ { $file } มีสิ่งที่วาดไว้มากเกินกว่าจะเป็นแบบประเมิน",
      en: "Page { $page } of { $file } draws more than any page of a form does.",
    },
    next: askAgain,
  },
  "pdf-endless": {
    what: {
      th: "อ่านหน้า { $page } ของ { $file } ไม่จบ: ใช้เวลาหรือหน่วยความจำมากเกินกว่าแบบประเมินใด ๆ จึงหยุดไว้",
      en: "Page { $page } of { $file } could not be read to its end: it took more time or memory than any form does, and was stopped.",
    },
    next: askAgain,
  },
  "pdf-without-text": {
    what: {
      th: "{ $file } ไม่มีข้อความให้อ่าน: เป็นภาพสแกนหรือหน้าว่าง",
      en: "There is no text to read in { $file }: its pages are scanned pictures, or blank.",
    },
    next: {
      th: "ใช้ PDF ที่พิมพ์ออกจากระบบโดยตรง ไม่ใช่จากเครื่องสแกน",
      en: "Use the PDF that the system itself printed, not one from a scanner.",
    },
  },
  "pdf-other-form": {
    what: {
      th: "{ $file } ไม่ใช่แบบประเมินหมวด 7: ไม่พบตารางที่มีหัวตารางของตัวชี้วัด",
      en: "{ $file } is no form of Category 7: it has no table with the headings of indicators.",
    },
    next: {
      th: "เลือก PDF ของแบบประเมินหมวด 7 ที่พิมพ์จากระบบ หรือคัดลอกตารางมาวางในแผงงาน",
      en: "Choose the PDF of Category 7 that the system printed, or copy the table and paste it in the pane.",
    },
  },
  "pdf-other-category": {
    what: {
      th: "{ $file } เป็นแบบประเมินหมวด { $category } แต่ไม่พบข้อใดตามแบบที่รู้จัก",
      en: "{ $file } is the form of Category { $category }, and none of the items that are known stands in it.",
    },
    next: { th: "เลือก PDF ของแบบประเมินที่มีข้อและคำตอบ", en: "Choose the PDF of the form that has its items and answers." },
  },
  "pdf-year-unknown": {
    what: {
      th: "ตารางใน { $file } เป็นของปี { $years } ซึ่งไม่รู้จักเกณฑ์ (รู้จักตั้งแต่ปี { $first })",
      en: "The tables in { $file } are of the years { $years }, whose criteria are not known (those from { $first } on are).",
    },
    next: { th: "ตรวจปีในหัวตาราง หรือใช้โปรแกรมรุ่นล่าสุด", en: "Check the years above the tables, or use the newest program." },
  },
  "pdf-two-forms": {
    what: { th: "ตารางใน { $file } เป็นของต่างปีกัน: { $years }", en: "The tables in { $file } are of different years: { $years }." },
    next: { th: "นำเข้าแบบประเมินทีละปี", en: "Import one year's form at a time." },
  },
  "pdf-stopped": {
    what: { th: "หยุดอ่าน { $file } แล้ว", en: "Reading { $file } was stopped." },
    next: { th: "เริ่มใหม่ได้ทุกเมื่อ ยังไม่มีสิ่งใดเปลี่ยน", en: "Start again whenever you like: nothing was changed." },
  },
} as const satisfies Wordings;

/** Why a PDF cannot be read. */
export const pdfFailure = failuresOf(wordings);

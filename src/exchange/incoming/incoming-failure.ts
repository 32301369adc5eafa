import { failuresOf, type Wordings } from "../../assessment/text/failure";

const lookAgain = { th: "ดูสิ่งที่จะเขียนอีกครั้ง แล้วสั่งนำเข้าใหม่", en: "Look again at what would be written, then take it in." };

const wordings = {
  "incoming-later": {
    what: {
      th: "แบบประเมินที่นำเข้าเป็นของปี { $from } ซึ่งหลังจากปี { $to } ของแบบฟอร์มนี้ จึงไม่นำเข้า",
      en: "What comes in is of { $from }, later than { $to }, the year of this form, so nothing was taken in.",
    },
    next: {
      th: "เปลี่ยนปีงบประมาณของแบบฟอร์มก่อน หรือนำเข้าเป็นแบบฟอร์มใหม่ข้างกัน",
      en: "Change the form's fiscal year first, or take it in as a new form beside this one.",
    },
  },
  "form-changed": {
    what: {
      th: "{ $of -> [head] ส่วนหัวของแบบฟอร์ม [list] รายการตัวชี้วัดในแผ่นงาน *[other] ตัวชี้วัด { $of } }เปลี่ยนไปจากที่แสดงให้ดู จึงยังไม่ได้เขียนสิ่งใด",
      en: "{ $of -> [head] The form's head is [list] The sheet's indicators are *[other] "
        + "Indicator { $of } is } no longer what was shown, so nothing was written.",
    },
    next: lookAgain,
  },
  "answers-changed": {
    what: {
      th: "{ $of -> [sheets] แผ่นงานหมวด 1–6 *[other] สิ่งที่เขียนไว้ที่ { $of } ในหมวด 1–6 }เปลี่ยนไปจากที่แสดงให้ดู จึงยังไม่ได้เขียนสิ่งใด",
      en: "{ $of -> [sheets] The sheets of Categories 1 to 6 are *[other] What Categories 1 to 6 say at { $of } is } "
        + "no longer what was shown, so nothing was written.",
    },
    next: lookAgain,
  },
} as const satisfies Wordings;

/** Why a form that comes in is not written. */
export const incomingFailure = failuresOf(wordings);

import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "no-record": {
    what: { th: "{ $file } ไม่มีบันทึกการส่ง จึงไม่ใช่ไฟล์แบบประเมินที่จัดทำไว้ส่ง", en: "{ $file } holds no submission record, so it is not a submission." },
    next: {
      th: "ระบุไฟล์ที่ได้จาก pmqa export หากต้องการตรวจแบบฟอร์ม ใช้ pmqa check",
      en: "Name a file that pmqa export wrote. A form is checked by pmqa check.",
    },
  },
  "record-newer": {
    what: {
      th: "บันทึกการส่งใน { $file } เป็นรุ่น { $version } ซึ่งใหม่กว่าโปรแกรมนี้",
      en: "The submission record in { $file } is of version { $version }, which is newer than this program.",
    },
    next: { th: "ใช้โปรแกรมรุ่นใหม่ แล้วทำอีกครั้ง", en: "Use a newer version of the program." },
  },
  "record-headless": {
    what: {
      th: "หัวคอลัมน์ของแผ่นงาน “{ $sheet }” ใน { $file } ถูกแก้ไข จึงอ่านบันทึกการส่งไม่ได้",
      en: "The headings of the sheet “{ $sheet }” in { $file } were changed, so its submission record cannot be read.",
    },
    next: { th: "ขอไฟล์ต้นฉบับจากหน่วยงานอีกครั้ง", en: "Ask the agency for the file as it was made." },
  },
  "not-as-made": {
    what: { th: "{ $file } ไม่เป็นอย่างเมื่อจัดทำ จึงไม่นำมาประเมิน", en: "{ $file } is not what it was when it was made, so nothing was done with it." },
    next: {
      th: "ดูว่าสิ่งใดถูกแก้ไขด้วย pmqa verify แล้วขอไฟล์ต้นฉบับอีกครั้ง",
      en: "See what was changed by pmqa verify, and ask for the file as it was made.",
    },
  },
  "no-judgements": {
    what: { th: "{ $file } ไม่มีแผ่นงานผลการประเมิน", en: "{ $file } holds no sheet of judgements." },
    next: { th: "ระบุไฟล์ที่ได้จาก pmqa assess", en: "Name a file that pmqa assess wrote." },
  },
  "no-remarks": {
    what: { th: "ผู้ประเมินไม่ได้เขียนสิ่งใดไว้ในหมวด 1–6 ของ { $file }", en: "Assessors wrote nothing in Categories 1 to 6 of { $file }." },
    next: { th: "ระบุไฟล์ที่ผู้ประเมินส่งคืน หรือส่งแบบประเมินโดยไม่ใช้ --from", en: "Name the file that came back from the assessors, or leave --from out." },
  },
  "remarks-of-another": {
    what: {
      th: "{ $file } เป็นแบบประเมินของหน่วยงานอื่นหรือปีอื่น จึงไม่นำข้อเสนอแนะมา",
      en: "{ $file } is another agency's form, or of another year, so nothing was taken from it.",
    },
    next: { th: "ระบุไฟล์ของหน่วยงานและปีเดียวกับแบบฟอร์มนี้", en: "Name the file of this form's agency and year." },
  },
  "not-a-digest": {
    what: { th: "“{ $text }” ไม่ใช่รหัสตรวจสอบ ซึ่งมีเลขฐานสิบหก 64 หลัก", en: "“{ $text }” is no digest: a digest has 64 hexadecimal digits." },
    next: { th: "คัดลอกรหัสทั้งสองบรรทัดจากฉบับพิมพ์ เว้นวรรคหรือไม่ก็ได้", en: "Copy both of its lines from the printed form, with blanks or without." },
  },
} as const satisfies Wordings;

/** What can stand in the way of holding a submission against its record. */
export const recordFailure = failuresOf(wordings);

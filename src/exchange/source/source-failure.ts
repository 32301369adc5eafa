import { failuresOf, type Wordings } from "../../assessment/text/failure";

const rightFile = { th: "ตรวจว่าเป็นไฟล์ที่ต้องการ แล้วทำอีกครั้ง", en: "Make sure that it is the right file, then try again." } as const;

const wordings = {
  "no-source": {
    what: {
      th: "{ $file } ไม่ใช่สิ่งที่นำเข้าได้ (แบบประเมินเป็น PDF หรือข้อความที่คัดลอกมา สมุดงาน .xlsx ตาราง .csv หรือข้อมูล JSON)",
      en: "{ $file } is nothing that can be imported (a form as PDF or as copied text, an .xlsx workbook, a .csv table, or data in JSON).",
    },
    next: rightFile,
  },
  "source-too-large": {
    what: { th: "{ $file } ใหญ่เกินไป (อ่านได้ไม่เกิน { $most } MB)", en: "{ $file } is too large (at most { $most } MB are read)." },
    next: rightFile,
  },
  "unreadable-data": {
    what: { th: "อ่านข้อมูลใน { $file } ไม่ได้: { $detail }", en: "The data in { $file } cannot be read: { $detail }." },
    next: { th: "แก้ข้อมูลตามที่ระบุ แล้วทำอีกครั้ง", en: "Correct what is named, then try again." },
  },
  "reading-stopped": {
    what: { th: "หยุดอ่าน { $file } แล้ว", en: "Reading { $file } was stopped." },
    next: { th: "เริ่มใหม่ได้ทุกเมื่อ ยังไม่มีสิ่งใดเปลี่ยน", en: "Start again whenever you like: nothing was changed." },
  },
  "reading-failed": {
    what: { th: "อ่าน { $file } ไม่สำเร็จ ({ $detail })", en: "{ $file } could not be read ({ $detail })." },
    next: {
      th: "ลองอีกครั้ง หากยังไม่ได้ แจ้งผู้ดูแลพร้อมข้อความนี้",
      en: "Try again; should it fail again, tell whoever looks after the program, with this message.",
    },
  },
} as const satisfies Wordings;

/** What can be wrong with a source, whatever it is. */
export const sourceFailure = failuresOf(wordings);

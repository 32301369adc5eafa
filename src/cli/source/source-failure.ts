import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "no-source": {
    what: {
      th: "{ $file } ไม่ใช่สิ่งที่นำเข้าได้ (แบบประเมินเป็น PDF หรือข้อความที่คัดลอกมา หรือข้อมูล JSON)",
      en: "{ $file } is nothing that can be imported (a form as PDF or as copied text, or data in JSON).",
    },
    next: {
      th: "ตรวจว่าเป็นไฟล์ที่ต้องการ แล้วทำอีกครั้ง",
      en: "Make sure that it is the right file, then try again.",
    },
  },
} as const satisfies Wordings;

/** What can be wrong with a file that is to come in, before anything of it is read. */
export const sourceFailure = failuresOf(wordings);

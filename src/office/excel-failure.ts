import { failuresOf, type Wordings } from "../assessment/text/failure";

const wordings = {
  "cell-editing": {
    what: { th: "กำลังแก้ไขเซลล์ใน Excel อยู่ จึงยังทำต่อไม่ได้", en: "A cell is being edited in Excel, so this has to wait." },
    next: { th: "กด Enter หรือ Esc ในเซลล์นั้น แล้วทำอีกครั้ง", en: "Press Enter or Esc in that cell, then try again." },
  },
} as const satisfies Wordings;

/** What can stand in the way in Excel alone. */
export const excelFailure = failuresOf(wordings);

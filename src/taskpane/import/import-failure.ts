import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "file-gone": {
    what: { th: "เปิดไฟล์ { $file } ไม่ได้", en: "{ $file } could not be opened." },
    next: {
      th: "ตรวจว่าไฟล์ยังอยู่ที่เดิมและเปิดได้ แล้วเลือกอีกครั้ง",
      en: "Make sure that the file is still there and can be opened, then choose it again.",
    },
  },
} as const satisfies Wordings;

/** Why a file that was chosen does not even get to its reader. */
export const importFailure = failuresOf(wordings);

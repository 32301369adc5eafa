import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "not-accepted-as-sent": {
    what: {
      th: "ไฟล์ส่งใช้สูตรของแบบฟอร์มเอง ข้อผิดพลาดที่ยอมรับไว้กับสูตรอื่นจึงยังไม่ถือว่ายอมรับ: { $names }",
      en: "The file has the form's own formulas, so what was accepted of rows with others is not accepted of it: { $names }.",
    },
    next: {
      th: "ใส่สูตรของแบบฟอร์มคืนที่หน้า “ตรวจสอบ” แล้วให้ผู้ทบทวนยอมรับอีกครั้ง หรือทำเป็นฉบับร่าง",
      en: "Put the form's own formulas back on the page “Check” and have the errors accepted again, or make a draft.",
    },
  },
} as const satisfies Wordings;

/** What keeps a submission from being made though the gate is open. */
export const submissionFailure = failuresOf(wordings);

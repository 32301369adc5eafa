import { failuresOf, type Wordings } from "../assessment/text/failure";

const wordings = {
  "beside-changed": {
    what: {
      th: "มีการแก้ไขแผ่นงาน “{ $sheet }” หลังจากสร้างแล้ว จึงไม่ลบ",
      en: "The sheet “{ $sheet }” was changed since it was made, so it was not deleted.",
    },
    next: { th: "หากไม่ต้องการแล้ว ให้ลบแผ่นงานนั้นเองใน Excel", en: "If nobody needs it, delete it in Excel." },
  },
} as const satisfies Wordings;

/** What can stand in the way of taking a sheet away again that was written beside the form. */
export const besideFailure = failuresOf(wordings);

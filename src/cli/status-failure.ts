import { failuresOf } from "../assessment/text/failure";

/** What can stand in the way of writing how a form stands. */
export const statusFailure = failuresOf({
  "nothing-to-tell": {
    what: {
      th: "{ $file } ยังไม่มีแผ่นงานของหมวด 1 ถึง 6 จึงไม่ได้สร้างแผ่นงานความพร้อม",
      en: "{ $file } has no sheets of Categories 1 to 6 yet, so no sheet of readiness was made.",
    },
    next: {
      th: "เพิ่มแผ่นงานหมวด 1 ถึง 6 ในสมุดงานก่อน แล้วทำอีกครั้ง",
      en: "Add the sheets of Categories 1 to 6 to the workbook, then try again.",
    },
  },
});

import type { Rule } from "../rule";

export const anotherCopy: Rule<"sameYear"> = {
  kind: "entry",
  name: "another-copy",
  title: { th: "มีแบบฟอร์มของปีเดียวกันอีกแผ่นงาน", en: "Another sheet is a form of the same year" },
  why: {
    th: "เมื่อมีหลายฉบับ ตัวเลขมักถูกแก้ในฉบับหนึ่งแต่ส่งอีกฉบับหนึ่ง และโปรแกรมตรวจเพียงแผ่นงานเดียว",
    en: "Of two copies one is corrected and the other sent; and only one sheet is checked.",
  },
  says: {
    sameYear: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $other }” ก็เป็นแบบฟอร์มของปีงบประมาณ พ.ศ. { $year } ผลตรวจนี้เป็นของแผ่นงาน “{ $sheet }” เท่านั้น",
        en: "The sheet “{ $other }” is a form of fiscal year { $year } too; what is said here is about “{ $sheet }” alone.",
      },
      next: {
        th: "เก็บไว้เฉพาะแผ่นงานที่จะส่ง ลบแผ่นงานที่ไม่ใช้หรือย้ายไปไว้ในไฟล์อื่น (แผ่นงานอาจถูกซ่อนอยู่)",
        en: "Keep the sheet you will submit; delete the other one, which may be hidden, or move it to another file.",
      },
    },
  },
  about: ({ other }) => ({ of: "sheet", sheet: String(other) }),
  check({ copies, edition, headRow }, report) {
    for (const { sheet, read } of copies) {
      const values = { other: sheet, sheet: read, year: edition.fiscalYear };
      report("sameYear", { row: headRow, field: "fiscalYear" }, values);
    }
  },
};

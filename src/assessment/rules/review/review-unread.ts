import type { Rule } from "../rule";

export const reviewUnread: Rule<"columns" | "unread" | "newer" | "another"> = {
  kind: "review",
  name: "review-unread",
  title: { th: "บันทึกการทบทวนอ่านไม่ได้", en: "The review log cannot be read" },
  why: {
    th: "เมื่ออ่านบันทึกไม่ได้ การทบทวน คำถาม และข้อยกเว้นทั้งหมดในแผ่นงานนั้นจะไม่นับ แต่ไม่มีสิ่งใดหายไป",
    en: "While the log cannot be read, none of its reviews, questions and accepted findings count; nothing of it is lost.",
  },
  says: {
    columns: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $sheet }” ขาดหัวคอลัมน์ { $columns } การทบทวนที่บันทึกไว้จึงไม่นับ",
        en: "Sheet “{ $sheet }” lacks the column headings { $columns }, so nothing noted there counts.",
      },
      next: { th: "คืนหัวคอลัมน์ตามเดิม (ย้ายตำแหน่งได้)", en: "Put the headings back as they were; they may stand in another order." },
    },
    unread: {
      severity: "warning",
      what: {
        th: "อ่านแผ่นงาน “{ $sheet }” ไม่ได้ เพราะส่วนนี้ของไฟล์เสียหายหรือใหญ่เกินไป การทบทวนที่บันทึกไว้จึงไม่นับ",
        en: "Sheet “{ $sheet }” could not be read: its part of the file is damaged or too large, so nothing noted there counts.",
      },
      next: { th: "เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หรือใช้ไฟล์ฉบับก่อน", en: "Open the file in Excel and save it again, or take an earlier copy." },
    },
    newer: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $sheet }” สร้างด้วยโปรแกรมรุ่นใหม่กว่า (บันทึกรุ่นที่ { $version }) จึงยังอ่านไม่ได้",
        en: "Sheet “{ $sheet }” was made by a newer program (log version { $version }) and cannot be read yet.",
      },
      next: { th: "ปรับโปรแกรมเป็นรุ่นล่าสุด", en: "Update the program." },
    },
    another: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $other }” ก็เป็นบันทึกการทบทวน โปรแกรมอ่านเฉพาะแผ่นงาน “{ $sheet }”",
        en: "Sheet “{ $other }” is a review log too; only “{ $sheet }” is read.",
      },
      next: { th: "เก็บไว้แผ่นงานเดียว แผ่นงานที่ซ้ำอาจเกิดจากการคัดลอก", en: "Keep one of them; a second one may have come by copying." },
    },
  },
  about: ({ sheet, other }) => ({ of: "sheet", sheet: String(other ?? sheet) }),
  check({ review, headRow }, report) {
    const { sheet = "", troubles = [] } = review ?? {};
    const at = { row: headRow, field: "fiscalYear" } as const;
    for (const trouble of troubles) {
      if (trouble.is === "columns") report("columns", at, { sheet, columns: trouble.missing.map((heading) => `“${heading}”`).join(", ") });
      if (trouble.is === "unread") report("unread", at, { sheet });
      if (trouble.is === "newer") report("newer", at, { sheet, version: trouble.version });
      if (trouble.is === "another") report("another", at, { sheet, other: trouble.sheet });
    }
  },
};

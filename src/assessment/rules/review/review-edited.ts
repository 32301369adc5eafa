import type { Rule } from "../rule";

/** More rows than these are said to be more. */
const mostNamed = 12;
const named = (rows: readonly number[]): string =>
  [...rows.slice(0, mostNamed).map(String), ...(rows.length > mostNamed ? ["…"] : [])].join(", ");

export const reviewEdited: Rule<"edited" | "unreadable" | "doubled" | "sorted"> = {
  kind: "review",
  name: "review-edited",
  title: { th: "บันทึกการทบทวนถูกแก้ไขด้วยมือ", en: "The review log was edited by hand" },
  why: {
    th: "บันทึกการทบทวนต้องเป็นอย่างที่บันทึกไว้ แถวที่ไม่ตรงกับรหัสของแถวจึงไม่นับ รหัสนี้มีไว้ให้เห็นการแก้ไขโดยไม่ตั้งใจ ไม่ใช่ลายเซ็นที่ปลอมไม่ได้",
    en: "A review log must say what was noted, so a row that no longer fits its code does not count. "
      + "The code shows what was changed by accident; it is no signature that nobody could forge.",
  },
  says: {
    edited: {
      severity: "warning",
      what: {
        th: "แถวที่ { $rows } ของแผ่นงาน “{ $sheet }” ถูกแก้ไขหลังบันทึก จึงไม่นับ",
        en: "Rows of sheet “{ $sheet }” were edited after they were noted and do not count: { $rows }.",
      },
      next: { th: "คืนข้อความเดิม หรือบันทึกการทบทวนใหม่", en: "Put back what they said, or note the review again." },
    },
    unreadable: {
      severity: "warning",
      what: {
        th: "แถวที่ { $rows } ของแผ่นงาน “{ $sheet }” ไม่ใช่รายการทบทวนที่อ่านได้ จึงไม่นับ",
        en: "Rows of sheet “{ $sheet }” cannot be read as a review and do not count: { $rows }.",
      },
      next: { th: "คืนข้อความเดิม หรือย้ายข้อความอื่นไปไว้แผ่นงานอื่น", en: "Put back what they said, or move other texts to another sheet." },
    },
    doubled: {
      severity: "notice",
      what: {
        th: "แถวที่ { $rows } ของแผ่นงาน “{ $sheet }” ซ้ำกับแถวอื่น จึงนับครั้งเดียว",
        en: "Rows of sheet “{ $sheet }” are copies of others, which count once: { $rows }.",
      },
      next: { th: "ลบแถวที่ซ้ำได้", en: "The copies may be deleted." },
    },
    sorted: {
      severity: "notice",
      what: {
        th: "แถวของแผ่นงาน “{ $sheet }” ไม่ได้เรียงตามวันที่ โปรแกรมอ่านตามวันที่ของแต่ละแถว",
        en: "The rows of sheet “{ $sheet }” do not stand in the order of their dates; they are read by their dates.",
      },
      next: { th: "ไม่ต้องทำอะไร หรือเรียงแผ่นงานตามวันที่", en: "Nothing has to be done; the sheet may be put back in that order." },
    },
  },
  about: ({ sheet }) => ({ of: "sheet", sheet: String(sheet) }),
  check({ review, headRow }, report) {
    const { sheet = "", troubles = [] } = review ?? {};
    const at = { row: headRow, field: "fiscalYear" } as const;
    for (const trouble of troubles) {
      if (trouble.is === "edited" || trouble.is === "unreadable" || trouble.is === "doubled") report(trouble.is, at, { sheet, rows: named(trouble.rows) });
      if (trouble.is === "sorted") report("sorted", at, { sheet });
    }
  },
};

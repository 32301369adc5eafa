import type { Rule } from "../rule";

const longest = 80;
const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

export const reviewOfGone: Rule<"gone"> = {
  kind: "review",
  name: "review-of-gone",
  title: { th: "มีการทบทวนของตัวชี้วัดที่ไม่อยู่ในแบบฟอร์มแล้ว", en: "A review speaks of an indicator that is gone" },
  why: {
    th: "ตัวชี้วัดที่ทบทวนแล้วอาจถูกลบหรือเปลี่ยนชื่อ การทบทวนของตัวชี้วัดนั้นจึงไม่นับให้ตัวชี้วัดใด",
    en: "An indicator that was reviewed may have been deleted or renamed; its review counts for no other.",
  },
  says: {
    gone: {
      severity: "notice",
      what: {
        th: "แผ่นงาน “{ $sheet }” มีการทบทวนของ “{ $name }” ซึ่งไม่อยู่ในแบบฟอร์มแล้ว",
        en: "Sheet “{ $sheet }” holds a review of “{ $name }”, which is no longer in the form.",
      },
      next: {
        th: "หากลบหรือเปลี่ยนชื่อโดยไม่ตั้งใจ ให้คืนตามเดิม การทบทวนจะกลับมา หากตั้งใจ ให้ทบทวนตัวชี้วัดใหม่",
        en: "If it was deleted or renamed by mistake, put it back and its review returns; if not, review the new one.",
      },
    },
  },
  about: ({ sheet }) => ({ of: "sheet", sheet: String(sheet) }),
  check({ review, headRow }, report) {
    for (const trouble of review?.troubles ?? []) {
      if (trouble.is !== "gone") continue;
      for (const name of trouble.names) report("gone", { row: headRow, field: "fiscalYear" }, { sheet: review?.sheet ?? "", name: clipped(name) });
    }
  },
};

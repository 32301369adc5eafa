import type { Rule } from "../rule";

export const missingAgency: Rule<"blank"> = {
  kind: "entry",
  name: "missing-agency",
  title: { th: "ไม่มีชื่อหน่วยงาน", en: "The agency is missing" },
  why: {
    th: "แบบประเมินที่ไม่มีชื่อหน่วยงานไม่อาจทราบว่าเป็นของใคร และจะถูกส่งคืน",
    en: "Nobody can tell whose form this is: without the agency's name it will be sent back.",
  },
  says: {
    blank: {
      severity: "error",
      what: { th: "ยังไม่ได้ระบุชื่อหน่วยงาน", en: "The agency is not named." },
      next: { th: "พิมพ์ชื่อเต็มของหน่วยงานที่หัวแบบฟอร์ม", en: "Type the agency's full name at the head of the form." },
    },
  },
  check({ agency, headRow }, report) {
    if (agency === "") report("blank", { row: headRow, field: "agency" });
  },
};

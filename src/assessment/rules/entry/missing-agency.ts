import { readAgencyType } from "../../form/agency-type";
import { saysNothing } from "../../form/empty-words";
import { lettersOf } from "../../text/glyphs";
import type { Rule } from "../rule";

const labels: ReadonlySet<string> = new Set(["หน่วยงาน", "ชื่อหน่วยงาน", "ส่วนราชการ", "agency", "name"]);
const next = { th: "พิมพ์ชื่อเต็มของหน่วยงานที่หัวแบบฟอร์ม", en: "Type the agency's full name at the head of the form." };

/** Whether a text names no agency: it says nothing, is a label or a type, or digits alone. */
function isNoName(agency: string): boolean {
  const letters = lettersOf(agency);
  return saysNothing(agency) || labels.has(letters) || readAgencyType(agency) !== undefined || /^\p{N}*$/u.test(letters);
}

export const missingAgency: Rule<"blank" | "noName"> = {
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
      next,
    },
    noName: {
      severity: "error",
      what: { th: "“{ $text }” ไม่ใช่ชื่อหน่วยงาน", en: "“{ $text }” is no agency's name." },
      next,
    },
  },
  check({ agency, headRow }, report) {
    const at = { row: headRow, field: "agency" } as const;
    if (agency === "") report("blank", at);
    else if (isNoName(agency)) report("noName", at, { text: agency });
  },
};

import { itemsOf } from "../../criteria/editions";
import { agencyTypeLabels } from "../../form/agency-type";
import { saysNothing } from "../../form/empty-words";
import type { Rule } from "../rule";

const { service, policy } = agencyTypeLabels;
const next = {
  th: `เลือก “${service.th}” หรือ “${policy.th}” ที่หัวแบบฟอร์ม`,
  en: `Choose “${service.th}” (${service.en}) or “${policy.th}” (${policy.en}) at the head of the form.`,
};

export const agencyTypeUnsaid: Rule<"missing" | "unreadable"> = {
  kind: "entry",
  name: "agency-type-unsaid",
  title: { th: "ไม่ทราบประเภทหน่วยงาน", en: "The agency's type is not said" },
  why: {
    th: "บางข้อเป็นข้อบังคับเฉพาะของหน่วยงานบริการหรือหน่วยงานนโยบาย หากไม่ทราบประเภทจะตรวจข้อเหล่านั้นไม่ได้ และแบบประเมินอาจไม่ครบโดยไม่มีใครเตือน",
    en: "Some items are required of one type of agency only: without the type they cannot be checked, and the form may be incomplete without a word about it.",
  },
  says: {
    missing: {
      severity: "notice",
      what: {
        th: "ยังไม่ได้ระบุประเภทหน่วยงาน จึงตรวจไม่ได้ว่าข้อ { $items } เป็นข้อบังคับหรือไม่",
        en: "The agency's type is not said, so whether these items are required could not be checked: { $items }.",
      },
      next,
    },
    unreadable: {
      severity: "error",
      what: {
        th: "อ่านประเภทหน่วยงานจากข้อความ “{ $text }” ไม่ได้ จึงตรวจไม่ได้ว่าข้อ { $items } เป็นข้อบังคับหรือไม่",
        en: "The agency's type “{ $text }” cannot be read, so whether these items are required could not be checked: { $items }.",
      },
      next,
    },
  },
  check({ edition, agencyType, agencyTypeTyped: text, headRow }, report) {
    const items = itemsOf(edition).filter(({ required }) => required !== undefined && required !== "always").map(({ id }) => id);
    if (agencyType !== undefined || items.length === 0) return;
    report(saysNothing(text) ? "missing" : "unreadable", { row: headRow, field: "agencyType" }, { text, items: items.join(", ") });
  },
};

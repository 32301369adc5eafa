import type { Severity } from "../../assessment/criteria/edition";
import type { Phrase } from "../../assessment/phrase";

/** Severities as people read them. */
export const severityNames: Readonly<Record<Severity, Phrase>> = {
  error: { th: "ต้องแก้ไข", en: "Error" },
  warning: { th: "ควรทบทวน", en: "Warning" },
  notice: { th: "แจ้งให้ทราบ", en: "Notice" },
};

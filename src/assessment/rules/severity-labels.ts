import type { Severity } from "../criteria/edition";
import type { Phrase } from "../phrase";

/** How the severities are called, gravest first. */
export const severityLabels: Readonly<Record<Severity, Phrase>> = {
  error: { th: "ต้องแก้ไข", en: "error" },
  warning: { th: "ควรตรวจสอบ", en: "warning" },
  notice: { th: "ข้อสังเกต", en: "notice" },
};

import type { Severity } from "../criteria/edition";
import type { Phrase } from "../text/phrase";

/** Gravest first: where a cell is marked twice, the first decides. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** What the severities ask of people, gravest first. */
export const severityLabels: Readonly<Record<Severity, Phrase>> = {
  error: { th: "ต้องแก้ไข", en: "Error" },
  warning: { th: "ควรทบทวน", en: "Warning" },
  notice: { th: "แจ้งให้ทราบ", en: "Notice" },
};

import type { AgencyType } from "../criteria/edition";
import type { Phrase } from "../text/phrase";
import { sameText } from "../text/glyphs";

/** The agency types as the form words them. */
export const agencyTypeLabels: Readonly<Record<AgencyType, Phrase>> = {
  service: { th: "หน่วยงานบริการ", en: "service agency" },
  policy: { th: "หน่วยงานนโยบาย", en: "policy agency" },
};

/** The agency type a text means, in Thai or English; undefined where it means none. */
export function readAgencyType(text: string): AgencyType | undefined {
  const typed = sameText(text);
  return (["service", "policy"] as const).find((type) =>
    [type, sameText(agencyTypeLabels[type].th), sameText(agencyTypeLabels[type].en)].includes(typed));
}

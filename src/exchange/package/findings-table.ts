import type { Checked } from "../../assessment/check/check";
import { titlesOf } from "../../assessment/check/indicator-titles";
import { reviewOf, waiverOf } from "../../assessment/review/review";
import { describe, findingId } from "../../assessment/rules/finding";
import { gradeOf, grades } from "../../assessment/rules/grade";
import type { Language } from "../../assessment/text/phrase";
import { cellName } from "../../sheet/edit/cell-name";
import type { FormReading } from "../../sheet/read/form-reading";
import type { PackageTable } from "./package-table";

const required = { required: true } as const;

/** What the check found, and who accepted what of it, as a table: in the order of the sheet. */
export function findingsTable(reading: Pick<FormReading, "sheet" | "columns" | "head">, checked: Checked, language: Language): PackageTable {
  const review = reviewOf(checked);
  const titles = titlesOf(checked.form.indicators);
  return {
    name: "findings", title: "ข้อสังเกตจากการตรวจ",
    foreignKeys: [{ fields: ["indicator"], reference: { resource: "indicators", fields: ["indicator"] } }],
    fields: [
      { name: "identity", type: "string", title: "ตัวตนของข้อสังเกต", constraints: required },
      { name: "rule", type: "string", title: "กฎ", constraints: required },
      {
        name: "grade", type: "string", title: "ระดับ", description: "doubt: a figure that deserves a question, which is not wrong",
        constraints: { required: true, enum: grades },
      },
      { name: "indicator", type: "string", title: "เลขที่ตัวชี้วัด", description: "Empty where it is about something else" },
      { name: "cell", type: "string", title: "เซลล์", description: "In the submission's workbook" },
      { name: "what", type: "string", title: "สิ่งที่พบ" },
      { name: "why", type: "string", title: "เหตุผล" },
      { name: "accepted_by", type: "string", title: "ผู้ยอมรับ" },
      { name: "accepted_on", type: "string", title: "ยอมรับเมื่อ", description: "By the clock there: 2026-11-28T10:15:03" },
      { name: "accepted_because", type: "string", title: "เหตุที่ยอมรับ" },
    ],
    rows: checked.findings.map((finding) => {
      const { what, why } = describe(finding, language);
      const { event } = waiverOf(review, finding) ?? {};
      const number = finding.about.of === "indicator" ? titles.get(finding.about.indicator)?.number : undefined;
      return [
        findingId(finding), finding.rule.name, gradeOf(finding), number ?? null, cellName(reading, finding.at), what, why,
        event?.by ?? null, event?.date ?? null, event?.comment ?? null,
      ];
    }),
  };
}

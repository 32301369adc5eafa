import { borrowedCriteria } from "../../assessment/criteria/scales";
import type { AgencyType, Edition, Item, Topic } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";

/** The form's sheet. */
export const formSheet = "หมวด 7";

/** The sheet that a review is kept in, where nobody gave it another name. */
export const reviewSheet = "การทบทวน";

/** The sheet of a submission on which stands all that it said when it was made. */
export const recordSheet = "บันทึกการส่ง";

/** The sheet on which assessors write what they say of a submission. */
export const judgementSheet = "ผลการประเมิน";

/** The head's labels; reading finds the values beside them. */
export const headLabels = { agency: "หน่วยงาน", fiscalYear: "ปีงบประมาณ", agencyType: "ประเภทหน่วยงาน" } as const;

export const summaryLabel = "สรุปคะแนนรายหัวข้อ";
export const totalLabel = "คะแนนเฉลี่ยรวม";
export const notesLabel = "ข้อสันนิษฐานของเกณฑ์";
export const signingLabel = "ลงนามรับรอง";

/** Cells that have a name in the workbook. */
export const cellNames = {
  agency: "PMQA_AGENCY",
  fiscalYear: "PMQA_FISCAL_YEAR",
  agencyType: "PMQA_AGENCY_TYPE",
  total: "PMQA_TOTAL",
} as const;

/** `*` as the form prints it after a required item, with the agency type of which it is required. */
function requiredMark({ required }: Item): string {
  if (required === undefined) return "";
  return required === "always" ? " *" : ` * (${agencyTypeLabels[required].th})`;
}

/** An item's line: its title and required mark. */
export const itemLine = (item: Item): string => `${item.title}${requiredMark(item)}`;

/** A line of the summary. */
export const summaryLine = (topic: Topic): string => `${topic.id} ${topic.title}`;

/** Which criteria the form uses; for a later year than theirs, that they are borrowed. */
export const criteriaLine = ({ category, fiscalYear, criteriaOf }: Edition): string =>
  fiscalYear === criteriaOf
    ? `${category} · เกณฑ์ปีงบประมาณ พ.ศ. ${fiscalYear}`
    : `${category} · ${borrowedCriteria(fiscalYear, criteriaOf).text.th}`;

/** The drop-down of the agency type. */
export const agencyTypeChoices: readonly string[] =
  (["service", "policy"] as const satisfies readonly AgencyType[]).map((type) => agencyTypeLabels[type].th);

import { sameText } from "../../assessment/text/glyphs";
import type { Phrase } from "../../assessment/text/phrase";

/** The version of the review's sheet that is written now, and the newest that is known. */
export const reviewVersion = 1;

const mark = "pmqa-review";

/** Says that a sheet holds a review, and of which version it is. */
export const reviewMark = `${mark} ${reviewVersion}`;

/** The version that a cell says; undefined for any other cell. */
export function versionOfMark(value: unknown): number | undefined {
  const [, version] = typeof value === "string" ? new RegExp(`(?:^|\\s)${mark} (\\d{1,6})$`).exec(value.trim()) ?? [] : [];
  return version === undefined ? undefined : Number(version);
}

/** What a row of the review's sheet says. */
export type ReviewField =
  | "date" | "kind" | "item" | "indicator" | "by" | "comment"
  | "finding" | "year" | "ordinal" | "direction" | "target" | "unit" | "results" | "note" | "formulas" | "covered" | "takesBack" | "code";

/** A column of the review's sheet. Its heading says what it is, wherever it stands. */
export interface ReviewColumn {
  readonly field: ReviewField;
  readonly heading: Phrase;
  /** In characters. */
  readonly width: number;
  readonly wrap?: true;
}

/** The columns as they are written: first what people read, then what an event was about, then what tells it from others. */
export const reviewColumns: readonly ReviewColumn[] = [
  { field: "date", heading: { th: "วันที่", en: "Date" }, width: 18 },
  { field: "kind", heading: { th: "เรื่อง", en: "Event" }, width: 15 },
  { field: "item", heading: { th: "ข้อ", en: "Item" }, width: 9 },
  { field: "indicator", heading: { th: "ตัวชี้วัด", en: "Indicator" }, width: 36, wrap: true },
  { field: "by", heading: { th: "ผู้บันทึก", en: "By" }, width: 18, wrap: true },
  { field: "comment", heading: { th: "ความเห็น", en: "Comment" }, width: 44, wrap: true },
  { field: "finding", heading: { th: "ข้อสังเกตที่ยอมรับ", en: "Accepted finding" }, width: 24, wrap: true },
  { field: "direction", heading: { th: "ทิศทางขณะนั้น", en: "Direction then" }, width: 11 },
  { field: "target", heading: { th: "ค่าเป้าหมายขณะนั้น", en: "Target then" }, width: 11 },
  { field: "unit", heading: { th: "หน่วยขณะนั้น", en: "Unit then" }, width: 11 },
  { field: "results", heading: { th: "ผลรายปีขณะนั้น", en: "Results then" }, width: 16, wrap: true },
  { field: "note", heading: { th: "หมายเหตุขณะนั้น (ย่อ)", en: "Note then (digest)" }, width: 18 },
  { field: "formulas", heading: { th: "สูตรอื่นขณะนั้น", en: "Other formulas then" }, width: 18, wrap: true },
  { field: "year", heading: { th: "ปีงบประมาณของแบบฟอร์ม", en: "Form's fiscal year" }, width: 11 },
  { field: "ordinal", heading: { th: "ลำดับในชื่อเดียวกัน", en: "Which of the same" }, width: 11 },
  { field: "covered", heading: { th: "ตัวชี้วัดที่ทบทวนรวม (ย่อ)", en: "Reviewed together (digests)" }, width: 18 },
  { field: "takesBack", heading: { th: "ถอนคืนรายการ", en: "Takes back" }, width: 14 },
  { field: "code", heading: { th: "รหัสรายการ", en: "Code" }, width: 14 },
];

/** A heading as it is written: its Thai, and its English beneath. */
export const columnHeading = ({ heading }: ReviewColumn): string => `${heading.th}\n${heading.en}`;

const byHeading = new Map(reviewColumns.flatMap((column) =>
  [columnHeading(column), column.heading.th, column.heading.en].map((text): [string, ReviewField] => [sameText(text), column.field])));

/** What a cell says as a heading; undefined where it is none. */
export const fieldOfHeading = (value: unknown): ReviewField | undefined =>
  (typeof value === "string" && value !== "" && value.length < 100 ? byHeading.get(sameText(value)) : undefined);

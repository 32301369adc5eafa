import { textFormat } from "../../assessment/form/number-format";
import { sameText } from "../../assessment/text/glyphs";
import type { CellValue } from "../../assessment/form/figure";
import type { Style } from "../sheet-plan";
import type { CategoryColumns, CategoryField } from "../layout/category-field";

/** A column of a category's sheet. Its heading says what it is, wherever it stands. */
export interface CategoryColumn {
  readonly field: CategoryField;
  readonly heading: string;
  /** Other ways in which the heading may be worded. */
  readonly also: readonly string[];
  /** In characters. The answers' is so wide that 3,000 characters show in the tallest row that Excel has. */
  readonly width: number;
  readonly style: Style;
}

/** The size of what is typed: smaller than in Category 7, for answers are long. */
export const answerSize = 12;

const text: Style = { horizontal: "left", wrap: true, indent: 1, locked: false };
const centred: Style = { horizontal: "center", wrap: true };

/** The columns as they are written, from A. The hidden key column follows them. */
export const categoryColumns: readonly CategoryColumn[] = [
  // As text, so that Excel does not take 1.1.1 for a date.
  { field: "item", heading: "ข้อ", also: [], width: 7, style: { ...centred, numberFormat: textFormat } },
  { field: "number", heading: "ที่", also: ["ลำดับ"], width: 5, style: centred },
  { field: "tick", heading: "มี", also: ["มี/ไม่มี"], width: 9, style: { ...centred, locked: false } },
  { field: "text", heading: "ประเด็น และคำตอบ", also: ["ประเด็น", "คำตอบ", "ประเด็นและคำตอบ"], width: 140, style: text },
  { field: "evidence", heading: "หลักฐาน (ชื่อไฟล์หรือลิงก์)", also: ["หลักฐาน", "หลักฐาน - ไฟล์แนบ"], width: 30, style: text },
  { field: "owner", heading: "ผู้รับผิดชอบ", also: [], width: 15, style: text },
  { field: "state", heading: "สถานะหลักฐาน", also: ["สถานะ"], width: 12, style: { ...centred, locked: false } },
  { field: "given", heading: "คะแนนที่ได้รับ", also: ["คะแนน"], width: 9, style: { horizontal: "right", shrink: true, locked: false } },
];

/** The columns of a sheet as it is written. */
export const plannedCategoryColumns: CategoryColumns = new Map(categoryColumns.map(({ field }, index) => [field, index + 1]));

/** Where the keys stand in a sheet as it is written. */
export const plannedKeyColumn = categoryColumns.length + 1;

const byHeading = new Map(categoryColumns.flatMap(({ field, heading, also }) =>
  [heading, ...also].map((words): [string, CategoryField] => [sameText(words), field])));

/** Which columns of a row of headings hold which fields. Of two alike the first counts. */
export function categoryColumnsIn(cells: readonly CellValue[], left: number): CategoryColumns {
  const columns = new Map<CategoryField, number>();
  cells.forEach((value, index) => {
    const field = typeof value === "string" && value !== "" && value.length < 60 ? byHeading.get(sameText(value)) : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, left + index);
  });
  return columns;
}

import { onceFor } from "../../assessment/once";
import { textFormat } from "../../assessment/form/number-format";
import { resultField, type ColumnField } from "../../assessment/form/place";
import type { Edition } from "../../assessment/criteria/edition";
import { directionLabels } from "../../assessment/form/direction";

/** A column of the form, in the form's own order. */
export interface Column {
  readonly field: ColumnField;
  readonly heading: string;
  /** In characters. All to the score are in view beside the pane on a screen of 1366 pixels. */
  readonly width: number;
  /** `fixed` holds the item's number; `formula` is computed; `input` is for people to type in. */
  readonly entry: "fixed" | "input" | "formula";
  readonly numberFormat: string;
  readonly horizontal: "left" | "center" | "right";
  /** What the drop-down offers. */
  readonly choices?: readonly string[];
}

/** The units that forms of past years used most. A drop-down offers them; any other may be typed. */
export const usualUnits: readonly string[] = [
  "ร้อยละ", "คะแนน", "ระดับ", "คน", "ราย", "ครั้ง", "เรื่อง", "โครงการ", "กิจกรรม", "หน่วยงาน", "ชิ้นงาน", "ผลงาน",
  "รางวัล", "ระบบ", "กระบวนงาน", "วัน", "บาท", "ล้านบาท",
];

/** The number format of mean scores; an indicator's own score is a whole number. */
export const meanFormat = "0.00";

const text = { entry: "input", numberFormat: "General", horizontal: "left" } as const;
const figure = { entry: "input", numberFormat: "General", horizontal: "right", width: 8.5 } as const;

const columnsFor = (edition: Edition): readonly Column[] => [
  // As text, so that Excel does not take 7.1.1 for a date.
  { field: "item", heading: "ข้อ", width: 7, entry: "fixed", numberFormat: textFormat, horizontal: "center" },
  { ...text, field: "name", heading: "ตัวชี้วัด", width: 28 },
  {
    ...text, field: "direction", heading: "ทิศทาง", width: 9, horizontal: "center",
    choices: [directionLabels.higher.th, directionLabels.lower.th],
  },
  { ...figure, field: "target", heading: "ค่าเป้าหมายปีล่าสุด (ตัวเลข)", width: 9 },
  { ...text, field: "unit", heading: "หน่วย", width: 8.5, horizontal: "center", choices: usualUnits },
  ...edition.years.map((year): Column => ({
    ...figure, field: resultField(year), heading: `การดำเนินการ พ.ศ.${year}`,
  })),
  { field: "success", heading: "% ความสำเร็จ", width: 8, entry: "formula", numberFormat: "0.00", horizontal: "right" },
  { ...text, field: "note", heading: "หมายเหตุ", width: 27 },
  { field: "score", heading: "คะแนน", width: 7, entry: "formula", numberFormat: "0", horizontal: "right" },
];

/** The form's columns, from A, put together once for an edition. The hidden key column follows them. */
export const columnsOf = onceFor(columnsFor);

/** Where each field stands in a sheet: its column, from 1. */
export type ColumnMap = ReadonlyMap<ColumnField, number>;

/** The columns of a form as it is written. */
export const plannedColumns = (edition: Edition): ColumnMap =>
  new Map(columnsOf(edition).map(({ field }, index) => [field, index + 1]));

/** The column of a field. Every form that was read has all of them, so a missing one is a slip of the programmer's. */
export function columnOf(columns: ColumnMap, field: ColumnField): number {
  const column = columns.get(field);
  if (column === undefined) throw new Error(`The form has no column for ${field}.`);
  return column;
}

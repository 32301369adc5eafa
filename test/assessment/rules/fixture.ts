import type { TypedForm, TypedRow } from "../typed-form";
import { completeRow } from "../typed-form";

/** A form as typed, and every finding it must bring: a missing or an extra one fails. */
export interface Fixture {
  readonly title: string;
  readonly form: TypedForm;
  /** "row field severity rule:saying", with " fix" behind where the finding carries one. */
  readonly expects: readonly string[];
}

/** The required items filled in as they should be: nothing is found in it. The first indicator is row 7111. */
export const completeRows: readonly TypedRow[] = [
  completeRow,
  { ...completeRow, name: "จำนวนหน่วยรับตรวจที่ได้รับการตรวจติดตาม", unit: "หน่วยงาน" },
  { ...completeRow, item: "7.6.3", name: "ระดับความพร้อมรัฐบาลดิจิทัล", unit: "คะแนน" },
  { ...completeRow, item: "7.6.4", name: "ร้อยละของฐานข้อมูลที่ได้รับการพัฒนา" },
];

/** The complete form with its first indicator changed. */
export const withFirst = (changes: Partial<TypedRow>): TypedForm =>
  ({ rows: completeRows.map((row, index) => (index === 0 ? { ...row, ...changes } : row)) });

/** The complete form with more rows. */
export const withMore = (...rows: readonly Partial<TypedRow>[]): TypedForm =>
  ({ rows: [...completeRows, ...rows.map((row) => ({ ...completeRow, ...row }))] });

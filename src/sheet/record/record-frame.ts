import { sameText } from "../../assessment/text/glyphs";
import type { Phrase } from "../../assessment/text/phrase";
import { recordSheet } from "../layout/labels";
import type { SheetTop } from "../workbook";
import { isOfNarrative, type RecordRow } from "./record-row";

/** The newest version of the record that is known. */
export const recordVersion = 2;

/** The version of a record of these rows: the first where Categories 1 to 6 are not there, which every program reads. */
export const versionOfRecord = (rows: readonly RecordRow[]): number => (rows.some(isOfNarrative) ? recordVersion : 1);

const mark = "pmqa-submission";

/** Says that a sheet holds a submission's record, and of which version it is. */
export const recordMark = (version: number): string => `${mark} ${version}`;

/** The version and the headings stand near the top. */
const deepest = 30;

/** A column of the record's sheet. */
export interface RecordColumn {
  readonly field: keyof RecordRow;
  readonly heading: Phrase;
  /** In characters. */
  readonly width: number;
}

/** The columns as they are written. */
export const recordColumns: readonly RecordColumn[] = [
  { field: "part", heading: { th: "ส่วน", en: "Part" }, width: 20 },
  { field: "key", heading: { th: "เลขที่", en: "Number" }, width: 16 },
  { field: "field", heading: { th: "รายการ", en: "Field" }, width: 28 },
  { field: "text", heading: { th: "ค่าขณะส่ง", en: "What it said" }, width: 90 },
];

/** A heading as it is written: its Thai, and its English beneath. */
export const recordHeading = ({ heading }: RecordColumn): string => `${heading.th}\n${heading.en}`;

const markText = new RegExp(`^${mark} (\\d{1,6})$`);

function versionIn(value: unknown): number | undefined {
  const [, version] = typeof value === "string" ? markText.exec(value.trim()) ?? [] : [];
  return version === undefined ? undefined : Number(version);
}

/** What is found of a record in a sheet before a row of it is read. */
export interface RecordFrame {
  readonly version: number;
  /** The row of the headings, from 1; undefined where they are gone. */
  readonly headingRow: number | undefined;
  readonly columns: ReadonlyMap<keyof RecordRow, number>;
}

/** The record's frame in a sheet; undefined where the sheet is none. */
export function recordFrame({ values, top, left }: SheetTop): RecordFrame | undefined {
  const rows = values.slice(0, deepest);
  const version = rows.flat().map(versionIn).find((each) => each !== undefined);
  if (version === undefined) return undefined;
  const columnsIn = (cells: readonly unknown[]): RecordFrame["columns"] => new Map(recordColumns.flatMap((column) => {
    const at = cells.findIndex((value) => sameText(String(value)) === sameText(recordHeading(column)));
    return at < 0 ? [] : [[column.field, left + at] as const];
  }));
  const at = rows.findIndex((cells) => columnsIn(cells).size === recordColumns.length);
  return { version, headingRow: at < 0 ? undefined : top + at, columns: columnsIn(rows[at] ?? []) };
}

/** The sheet that holds a submission's record: the one of its name before others. */
export const recordSheetAmong = <Of extends SheetTop>(sheets: readonly Of[]): Of | undefined =>
  sheets.filter((sheet) => recordFrame(sheet) !== undefined)
    .sort((one, other) => Number(other.sheet === recordSheet) - Number(one.sheet === recordSheet))[0];

import { recordSheet } from "../layout/labels";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { edge, navy, paper } from "../write/form-styles";
import { plainEntry } from "../write/plain-entry";
import { digestGroups } from "./digest-groups";
import { recordColumns, recordHeading, recordMark, versionOfRecord } from "./record-frame";
import { recordFieldName, recordParts, type RecordRow } from "./record-row";

const [titleRow, aboutRow, digestRow, headingsAt] = [1, 2, 3, 4];

const texts = {
  title: "บันทึกการส่งแบบประเมิน · Submission record",
  about: "สิ่งที่แบบประเมินระบุเมื่อจัดทำ ใช้ตรวจว่ามีสิ่งใดถูกแก้ไขภายหลัง (pmqa verify) โปรดอย่าแก้ไข · "
    + "What the submission said when it was made: pmqa verify tells by it what was changed since. Please leave it as it is.",
  digest: "รหัสตรวจสอบ (SHA-256)\nDigest",
} as const;

const styles: Readonly<Record<"title" | "about" | "digest" | "headings" | "row" | "first", Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center", wrap: false },
  about: { font: { size: 12 }, vertical: "center", wrap: false },
  digest: { font: { size: 14, bold: true }, vertical: "center", horizontal: "left", wrap: true },
  headings: { fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, horizontal: "center", vertical: "center", wrap: true, grid: edge },
  row: { ...paper, horizontal: "left", grid: edge, wrap: true },
  first: { font: { bold: true } },
};

const rowEntries = ({ part, key, field, text }: RecordRow): readonly Entry[] =>
  [recordParts[part].th, plainEntry(key), recordFieldName(field, "th"), plainEntry(text)];

/**
 * Plans the sheet that carries what a submission said when it was made, a row each, and its digest.
 *
 * @param digest 64 hexadecimal digits
 */
export function planRecord(rows: readonly RecordRow[], digest: string): SheetPlan {
  const width = recordColumns.length;
  const area = (top: number, bottom = top) => ({ top, left: 1, bottom, right: width });
  const firstRow = headingsAt + 1;
  const subjects = rows.flatMap(({ part, key }, at) => (part === rows[at - 1]?.part && key === rows[at - 1]?.key ? [] : [firstRow + at]));
  return {
    sheet: recordSheet,
    cells: [
      [texts.title, null, null, recordMark(versionOfRecord(rows))],
      [texts.about, null, null, null],
      [texts.digest, null, null, digestGroups(digest)],
      recordColumns.map(recordHeading),
      ...rows.map(rowEntries),
    ],
    styles: [
      { area: area(titleRow, digestRow), style: paper },
      { area: area(titleRow), style: styles.title }, { area: area(aboutRow), style: styles.about },
      { area: area(digestRow), style: styles.digest }, { area: area(headingsAt), style: styles.headings },
      ...(rows.length === 0 ? [] : [{ area: area(firstRow, firstRow + rows.length - 1), style: styles.row }]),
      ...subjects.map((row) => ({ area: area(row), style: styles.first })),
    ],
    columnWidths: recordColumns.map((column) => column.width),
    hiddenColumns: [],
    rowHeights: [{ row: titleRow, height: 32 }, { row: aboutRow, height: 24 }, { row: digestRow, height: 72 }, { row: headingsAt, height: 44 }],
    frozenRows: headingsAt, frozenColumns: 0,
    validations: [], lights: [], names: [],
    print: { titleRow: headingsAt, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: [] },
    firstInput: { row: firstRow, column: 1 },
  };
}

import { judgementSheet } from "../layout/labels";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { edge, navy, paper } from "../write/form-styles";
import { plainEntry } from "../write/plain-entry";
import { judgementColumns, judgementHeading, judgementMark, type JudgementRow } from "./judgement-row";

const [titleRow, aboutRow, headingsAt] = [1, 2, 3];

const texts = {
  title: "ผลการประเมิน · Assessment",
  about: "ผู้ประเมินพิมพ์คะแนนและความเห็น เมื่อหน่วยงานส่งใหม่ pmqa assess นำไปไว้ข้างตัวชี้วัดเดิม ช่องสุดท้ายบอกสิ่งที่เปลี่ยนไป ลบได้เมื่อประเมินใหม่แล้ว · "
    + "Type score and comment; pmqa assess takes them along to a resubmission. Empty the last column once an indicator is judged anew.",
} as const;

/** Where the assessor writes. */
const open = "#FFF8E1";

const styles: Readonly<Record<"title" | "about" | "headings" | "row" | "own", Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center", wrap: false },
  about: { font: { size: 12 }, vertical: "center", wrap: false },
  headings: { fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, horizontal: "center", vertical: "center", wrap: true, grid: edge },
  row: { ...paper, horizontal: "left", grid: edge, wrap: true },
  own: { fill: open, locked: false },
};

/** Plans the sheet on which an assessor writes a score and a comment beside each indicator of a submission. */
export function planJudgements(rows: readonly JudgementRow[]): SheetPlan {
  const width = judgementColumns.length;
  const line = (text: string, last: Entry): readonly Entry[] => [text, ...Array.from({ length: width - 2 }, () => null), last];
  const area = (top: number, bottom = top, left = 1, right = width) => ({ top, left, bottom, right });
  const [first, last] = [headingsAt + 1, headingsAt + rows.length];
  return {
    sheet: judgementSheet,
    cells: [
      line(texts.title, judgementMark), line(texts.about, null), judgementColumns.map(judgementHeading),
      ...rows.map((row) => judgementColumns.map(({ field }) => plainEntry(row[field]))),
    ],
    styles: [
      { area: area(titleRow, aboutRow), style: paper },
      { area: area(titleRow), style: styles.title }, { area: area(aboutRow), style: styles.about }, { area: area(headingsAt), style: styles.headings },
      ...(rows.length === 0 ? [] : [
        { area: area(first, last), style: styles.row },
        ...judgementColumns.flatMap(({ own }, at) => (own ? [{ area: area(first, last, at + 1, at + 1), style: styles.own }] : [])),
      ]),
    ],
    columnWidths: judgementColumns.map((column) => column.width),
    hiddenColumns: [],
    rowHeights: [{ row: titleRow, height: 32 }, { row: aboutRow, height: 24 }, { row: headingsAt, height: 60 }],
    frozenRows: headingsAt, frozenColumns: 2,
    validations: [], lights: [], names: [],
    print: { titleRow: headingsAt, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: [] },
    firstInput: { row: first, column: judgementColumns.findIndex(({ field }) => field === "score") + 1 },
  };
}

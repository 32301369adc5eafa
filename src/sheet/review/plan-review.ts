import type { CellValue } from "../../assessment/form/figure";
import type { NewReviewEvent } from "../../assessment/form/review-event";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import type { SheetTop } from "../workbook";
import { edge, navy, paper } from "../write/form-styles";
import { plainEntry } from "../write/plain-entry";
import { reviewSheet } from "../layout/labels";
import { columnHeading, reviewColumns, reviewMark, reviewVersion } from "./review-columns";
import { reviewFailure } from "./review-failure";
import { reviewFrame } from "./review-frame";
import { recordOf } from "./review-record";

/** Rows to be written below all that a sheet holds, from column A. */
export interface AddedRows {
  readonly top: number;
  readonly cells: readonly (readonly Entry[])[];
  readonly styles: SheetPlan["styles"];
}

/** What it takes to note events: a new sheet, or rows in the one that is there. */
export type ReviewWriting = { readonly make: SheetPlan } | { readonly add: AddedRows };

const titleRow = 1;
const markRow = 2;
const headingsAt = 3;

const texts = {
  title: "บันทึกการทบทวน · Review log",
  about: "แต่ละแถวคือหนึ่งรายการ เพิ่มต่อท้ายเท่านั้น แถวที่แก้ไขด้วยมือจะไม่นับ · One "
    + "row an event, added at the end only; a row edited by hand does not count.",
} as const;

const styles: Readonly<Record<"title" | "about" | "headings" | "row", Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center" },
  about: { font: { size: 12 }, vertical: "center" },
  headings: { fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, horizontal: "center", vertical: "center", wrap: true, grid: edge },
  row: { ...paper, horizontal: "left", grid: edge },
};

/** Longer texts do not fit into a cell of Excel, nor on anybody's page. */
const longestText = 30_000;

function entryOf(text: string): Entry {
  if (text.length > longestText) throw reviewFailure("review-text", { most: longestText });
  return plainEntry(text);
}

type Columns = readonly (readonly [field: keyof ReturnType<typeof recordOf>, column: number])[];

function rowOfEvent(event: NewReviewEvent, columns: Columns, width: number): readonly Entry[] {
  const record = recordOf(event);
  const row = Array.from({ length: width }, (): Entry => null);
  for (const [field, column] of columns) row[column - 1] = entryOf(record[field]);
  return row;
}

const rowStyles = (top: number, count: number, columns: Columns): SheetPlan["styles"] => columns.flatMap(([field, column]) => {
  const wrap = reviewColumns.find((each) => each.field === field)?.wrap === true;
  return [{ area: { top, left: column, bottom: top + count - 1, right: column }, style: { ...styles.row, wrap } }];
});

function planSheet(events: readonly NewReviewEvent[]): SheetPlan {
  const width = reviewColumns.length;
  const columns: Columns = reviewColumns.map(({ field }, index) => [field, index + 1]);
  const line = (text: string, last?: string): readonly Entry[] => [text, ...Array.from({ length: width - 2 }, () => null), last ?? null];
  const area = (row: number) => ({ top: row, left: 1, bottom: row, right: width });
  return {
    sheet: reviewSheet,
    cells: [
      line(texts.title), line(texts.about, reviewMark), reviewColumns.map(columnHeading),
      ...events.map((event) => rowOfEvent(event, columns, width)),
    ],
    styles: [
      ...[titleRow, markRow, headingsAt].map((row) => ({ area: area(row), style: { ...paper, wrap: false } })),
      { area: area(titleRow), style: styles.title }, { area: area(markRow), style: styles.about },
      { area: area(headingsAt), style: styles.headings },
      ...rowStyles(headingsAt + 1, events.length, columns),
    ],
    columnWidths: reviewColumns.map((column) => column.width),
    hiddenColumns: [],
    rowHeights: [{ row: titleRow, height: 32 }, { row: markRow, height: 24 }, { row: headingsAt, height: 84 }],
    frozenRows: headingsAt, frozenColumns: 0,
    validations: [], lights: [], names: [],
    print: { titleRow: headingsAt, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: [] },
    firstInput: { row: headingsAt + 1, column: 1 },
  };
}

/**
 * Plans how events are noted: below all that the review's sheet holds, so that nothing is ever written over, or on a new
 * sheet where there is none.
 *
 * @param there the whole sheet that holds the review, or has its name
 * @throws Failure `review-taken` where that sheet is somebody's own, `review-newer`, `review-columns`, `review-text`
 */
export function planReview(there: SheetTop | undefined, events: readonly NewReviewEvent[]): ReviewWriting {
  if (there === undefined) return { make: planSheet(events) };
  const { sheet, top, left } = there;
  const isBlank = (cells: readonly CellValue[]): boolean => cells.every((value) => value === "");
  const values = there.values.slice(0, there.values.findLastIndex((cells) => !isBlank(cells)) + 1);
  const frame = reviewFrame(there);
  if (frame === undefined) throw reviewFailure("review-taken", { sheet });
  const { version, missing } = frame;
  if (version > reviewVersion) throw reviewFailure("review-newer", { sheet });
  if (missing.length > 0) throw reviewFailure("review-columns", { sheet, columns: missing.join(", ") });
  const columns: Columns = [...frame.columns];
  const width = Math.max(left + Math.max(...values.map((cells) => cells.length)) - 1, ...columns.map(([, column]) => column));
  const first = top + values.length;
  return { add: { top: first, cells: events.map((event) => rowOfEvent(event, columns, width)), styles: rowStyles(first, events.length, columns) } };
}

import type { CellValue } from "../../assessment/form/figure";
import { sameText } from "../../assessment/text/glyphs";
import type { Phrase } from "../../assessment/text/phrase";

/** What an assessor says of an indicator, beside what its agency says. All are texts; "" where nothing is said. */
export interface JudgementRow {
  /** "7.1.1-2" as it is numbered in the submission that was judged; "" where that has it no more. */
  readonly key: string;
  readonly name: string;
  /** The agency's own percentage and score, as the submission states them. */
  readonly success: string;
  readonly ownScore: string;
  readonly score: string;
  readonly comment: string;
  /** What of the indicator is not as it was when it was judged. Stands until the assessor empties it. */
  readonly since: string;
}

/** Says that a sheet holds an assessor's judgements. */
export const judgementMark = "pmqa-judgement 1";

/** A column of the sheet. Its heading says what it is, wherever it stands. */
export interface JudgementColumn {
  readonly field: keyof JudgementRow;
  readonly heading: Phrase;
  /** In characters. */
  readonly width: number;
  /** Whether the assessor writes there. */
  readonly own: boolean;
}

/** The columns as they are written. */
export const judgementColumns: readonly JudgementColumn[] = [
  { field: "key", heading: { th: "เลขที่", en: "Number" }, width: 10, own: false },
  { field: "name", heading: { th: "ตัวชี้วัด", en: "Indicator" }, width: 48, own: false },
  { field: "success", heading: { th: "% ของหน่วยงาน", en: "Agency's percentage" }, width: 12, own: false },
  { field: "ownScore", heading: { th: "คะแนนของหน่วยงาน", en: "Agency's score" }, width: 12, own: false },
  { field: "score", heading: { th: "คะแนนของผู้ประเมิน", en: "Assessor's score" }, width: 12, own: true },
  { field: "comment", heading: { th: "ความเห็นของผู้ประเมิน", en: "Assessor's comment" }, width: 48, own: true },
  { field: "since", heading: { th: "เปลี่ยนไปหลังประเมิน", en: "Changed since" }, width: 48, own: true },
];

/** A heading as it is written: its Thai, and its English beneath. */
export const judgementHeading = ({ heading }: JudgementColumn): string => `${heading.th}\n${heading.en}`;

/** The column of each field in a row of headings; those that are there. */
export const judgementColumnsIn = (cells: readonly CellValue[]): ReadonlyMap<keyof JudgementRow, number> =>
  new Map(judgementColumns.flatMap((column) => {
    const at = cells.findIndex((value) => sameText(String(value)) === sameText(judgementHeading(column)));
    return at < 0 ? [] : [[column.field, at] as const];
  }));

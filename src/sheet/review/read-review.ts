import type { ReviewEvent, ReviewNotes, ReviewTrouble } from "../../assessment/form/review-event";
import type { SheetTop } from "../workbook";
import { reviewColumns, reviewVersion, type ReviewField } from "./review-columns";
import { reviewFrame, type ReviewFrame } from "./review-frame";
import { asPlainText, recordCode, reviewEventOf, type ReviewRecord } from "./review-record";

interface ReadRow {
  readonly row: number;
  readonly record: ReviewRecord;
}

function recordsIn({ values, top, left }: SheetTop, headingRow: number, columns: ReviewFrame["columns"]): readonly ReadRow[] {
  return values.slice(headingRow + 1 - top).flatMap((cells, index) => {
    const text = (field: ReviewField): string => asPlainText(String(cells[(columns.get(field) ?? 0) - left] ?? ""));
    const record = Object.fromEntries(reviewColumns.map(({ field }) => [field, text(field)])) as ReviewRecord;
    return Object.values(record).every((each) => each === "") ? [] : [{ row: headingRow + 1 + index, record }];
  });
}

interface SortedRows {
  readonly events: readonly ReviewEvent[];
  readonly edited: readonly number[];
  readonly unreadable: readonly number[];
  readonly doubled: readonly number[];
}

function sortRows(rows: readonly ReadRow[]): SortedRows {
  const known = new Set<string>();
  const [events, edited, unreadable, doubled]: [ReviewEvent[], number[], number[], number[]] = [[], [], [], []];
  for (const { row, record } of rows) {
    const event = reviewEventOf(record);
    const isIntact = record.code === recordCode(record);
    if (event === undefined) unreadable.push(row);
    else if (!isIntact) {
      edited.push(row);
      events.push({ ...event, id: record.code, row, edited: true });
    } else if (known.has(record.code)) doubled.push(row);
    else {
      known.add(record.code);
      events.push({ ...event, id: record.code, row });
    }
  }
  return { events, edited, unreadable, doubled };
}

const inRows = (is: "edited" | "unreadable" | "doubled", rows: readonly number[]): readonly ReviewTrouble[] =>
  (rows.length === 0 ? [] : [{ is, rows }]);

/**
 * Reads what a review's sheet holds, all of it: which events there are, and what is amiss. Nothing that a sheet may hold
 * makes it throw, and nothing is concluded from what somebody may have changed.
 *
 * @returns undefined where the sheet holds no review
 */
export function readReview(sheet: SheetTop): ReviewNotes | undefined {
  const frame = reviewFrame(sheet);
  if (frame === undefined) return undefined;
  const { headingRow, columns, version, missing } = frame;
  const untold = (trouble: ReviewTrouble): ReviewNotes => ({ sheet: sheet.sheet, events: [], troubles: [trouble] });
  if (version > reviewVersion) return untold({ is: "newer", version });
  if (headingRow === undefined || missing.length > 0) return untold({ is: "columns", missing });
  const { events, edited, unreadable, doubled } = sortRows(recordsIn(sheet, headingRow, columns));
  const inOrder = events.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const isSorted = inOrder.some((event, at) => event !== events[at]);
  return {
    sheet: sheet.sheet, events: inOrder,
    troubles: [
      ...inRows("edited", edited), ...inRows("unreadable", unreadable), ...inRows("doubled", doubled),
      ...(isSorted ? [{ is: "sorted" } as const] : []),
    ],
  };
}

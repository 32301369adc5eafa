import type { ReviewEvent, ReviewNotes, ReviewTrouble } from "../../assessment/form/review-event";
import type { CellValue } from "../../assessment/form/figure";
import type { SheetTop } from "../workbook";
import { fieldOfHeading, reviewColumns, reviewSheet, reviewVersion, versionOfMark, type ReviewField } from "./review-columns";
import { recordCode, reviewEventOf, asPlainText, type ReviewRecord } from "./review-record";

/** Version and headings stand near the top. */
const deepest = 30;
/** Fewer headings in a row are a coincidence. */
const fewest = 4;

/** What is found of a review in a sheet before a row of it is read. */
export interface ReviewFrame {
  /** The row of the headings, from 1; undefined where they are gone. */
  readonly headingRow: number | undefined;
  readonly columns: ReadonlyMap<ReviewField, number>;
  readonly version: number;
  readonly missing: readonly string[];
}

function headingsIn(cells: readonly CellValue[], left: number): ReadonlyMap<ReviewField, number> {
  const columns = new Map<ReviewField, number>();
  cells.forEach((value, index) => {
    const field = fieldOfHeading(value);
    if (field !== undefined && !columns.has(field)) columns.set(field, left + index);
  });
  return columns;
}

/** The review's frame in a sheet; undefined where the sheet is none. */
export function reviewFrame({ values, top, left }: SheetTop): ReviewFrame | undefined {
  const rows = values.slice(0, deepest);
  const version = rows.flat().map(versionOfMark).find((each) => each !== undefined);
  const found = rows.map((cells, index) => ({ row: top + index, columns: headingsIn(cells, left) }))
    .reduce((best, each) => (each.columns.size > best.columns.size ? each : best), { row: 0, columns: new Map<ReviewField, number>() });
  const isThere = found.columns.size >= fewest;
  if (version === undefined && !(isThere && found.columns.has("code"))) return undefined;
  const columns = isThere ? found.columns : new Map<ReviewField, number>();
  const missing = reviewColumns.filter(({ field }) => !columns.has(field)).map(({ heading }) => heading.th);
  return { headingRow: isThere ? found.row : undefined, columns, version: version ?? reviewVersion, missing };
}

/** Those sheets that hold a review: the one that is read first. */
export const reviewSheets = <Of extends SheetTop>(sheets: readonly Of[]): readonly Of[] =>
  sheets.filter((sheet) => reviewFrame(sheet) !== undefined)
    .sort((one, other) => Number(other.sheet === reviewSheet) - Number(one.sheet === reviewSheet));

/** The sheet to which a review is added: the one that holds it, or has its name; undefined where there is none yet. */
export const reviewTarget = (sheets: readonly SheetTop[]): string | undefined =>
  (reviewSheets(sheets)[0] ?? sheets.find(({ sheet }) => sheet.toLowerCase() === reviewSheet))?.sheet;

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

import type { CellValue } from "../../assessment/form/figure";
import type { SheetTop } from "../workbook";
import { reviewSheet } from "../layout/labels";
import { fieldOfHeading, reviewColumns, reviewVersion, versionOfMark, type ReviewField } from "./review-columns";

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

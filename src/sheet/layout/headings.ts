import { plainDigits, type CellValue } from "../../assessment/form/figure";
import type { OtherYear } from "../../assessment/form/form";
import { resultField, type ColumnField } from "../../assessment/form/place";
import type { Edition } from "../../assessment/criteria/edition";
import { newestEdition } from "../../assessment/criteria/editions";
import { sameText } from "../../assessment/text/glyphs";
import { columnsOf, type ColumnMap } from "./columns";
import { isKey, readKey } from "./keys";
import { topSize, type SheetTop } from "../workbook";

/** Headings stand near the top; looking further would take a form's own texts for headings. */
const deepest = topSize.rows;
/** Fewer known headings than this in a row are a coincidence. */
const fewest = 4;

/** Other ways in which forms of past years word a heading. */
const otherwise: readonly (readonly [string, ColumnField])[] = [
  ["ชื่อตัวชี้วัด", "name"], ["ค่าเป้าหมายปีล่าสุด", "target"], ["ค่าเป้าหมาย", "target"], ["หน่วยนับ", "unit"],
  ["หน่วยวัด", "unit"], ["ร้อยละความสำเร็จ", "success"],
];

const known: ReadonlyMap<string, ColumnField> = new Map([
  ...columnsOf(newestEdition)
    .filter(({ field }) => !field.startsWith("result."))
    .map(({ field, heading }) => [sameText(heading), field] as const),
  ...otherwise,
]);

const result = /^(?:ผล)?การดำเนินการ(?:.*?((?:24|25|26)\d\d))?/;

/** What a heading stands for: a field, or a result with the year it names, if it names one. */
export type Heading = { readonly field: ColumnField } | { readonly year: number | undefined };

/** What a cell says as the heading of a column of the form; undefined where it is none. */
export function readHeading(value: CellValue): Heading | undefined {
  if (typeof value !== "string" || value === "" || value.length > 80) return undefined;
  const text = plainDigits(sameText(value));
  const field = known.get(text);
  if (field !== undefined) return { field };
  const match = result.exec(text);
  return match === null ? undefined : { year: match[1] === undefined ? undefined : Number(match[1]) };
}

const countHeadings = (cells: readonly CellValue[]): number =>
  cells.reduce<number>((count, value) => count + (readHeading(value) === undefined ? 0 : 1), 0);

/**
 * The row of the column headings, found by its key or by what it says; undefined where there is none. A key whose
 * row holds no headings any more has been left behind by a sort.
 */
export function findHeadingRow({ values, top }: SheetTop): number | undefined {
  let best = { row: 0, count: 0 };
  for (const [index, cells] of values.slice(0, deepest).entries()) {
    const count = countHeadings(cells);
    if (count > 0 && cells.some((value) => readKey(value)?.is === "columns")) return top + index;
    if (count > best.count) best = { row: top + index, count };
  }
  return best.count >= fewest ? best.row : undefined;
}

/** The column with most keys in some rows; undefined where there is none. */
function columnOfKeys(rows: readonly (readonly CellValue[])[], left: number): number | undefined {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    cells.forEach((value, index) => {
      if (isKey(value)) counts.set(index, (counts.get(index) ?? 0) + 1);
    });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? undefined : best[0] + left;
}

/** The column of the form's keys; undefined where it was deleted. */
export const findKeyColumn = ({ values, left }: SheetTop): number | undefined =>
  columnOfKeys(values.slice(0, deepest), left) ?? columnOfKeys(values.slice(deepest), left);

/** Which columns hold which fields, and the headings that are not there. */
export interface Headings {
  readonly columns: ColumnMap;
  readonly missing: readonly string[];
  /** Headings that name another year than the one whose results stand below, by the head. */
  readonly otherYears: readonly Omit<OtherYear, "at">[];
}

/**
 * The results' columns by the years in their headings. Where the head's fiscal year was changed by hand, the headings
 * still name other years: the columns are then taken in the order of those.
 */
function resultColumns(
  found: readonly { readonly column: number; readonly year: number | undefined }[],
  years: readonly number[],
): ReadonlyMap<number, number> {
  const named = new Map(found.toReversed().flatMap(({ column, year }) =>
    (year === undefined ? [] : [[year, column] as const])));
  if (years.every((year) => named.has(year)) || found.length < years.length) return named;
  const inOrder = named.size === found.length ? found.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)) : found;
  return new Map(years.map((year, index) => [year, inOrder[index]?.column ?? 0]));
}

function otherYears(
  found: readonly { readonly column: number; readonly year: number | undefined }[],
  ofYears: ReadonlyMap<number, number>,
  edition: Edition,
): Headings["otherYears"] {
  const properOf = new Map(columnsOf(edition).map(({ field, heading }) => [field, heading]));
  return edition.years.flatMap((year) => {
    const says = found.find(({ column }) => column === ofYears.get(year))?.year;
    const proper = properOf.get(resultField(year));
    return says === undefined || says === year || proper === undefined ? [] : [{ year, says, proper }];
  });
}

/** Reads the headings of a form of this edition, in whatever order they stand. Of two alike the first counts. */
export function readHeadings(cells: readonly CellValue[], left: number, edition: Edition): Headings {
  const columns = new Map<ColumnField, number>();
  const results: { column: number; year: number | undefined }[] = [];
  cells.forEach((value, index) => {
    const heading = readHeading(value);
    if (heading === undefined) return;
    if (!("field" in heading)) results.push({ column: left + index, year: heading.year });
    else if (!columns.has(heading.field)) columns.set(heading.field, left + index);
  });
  const ofYears = resultColumns(results, edition.years);
  for (const year of edition.years) {
    const column = ofYears.get(year);
    if (column !== undefined) columns.set(resultField(year), column);
  }
  const missing = columnsOf(edition).filter(({ field }) => !columns.has(field)).map(({ heading }) => heading);
  return { columns, missing, otherYears: otherYears(results, ofYears, edition) };
}

import type { Edition } from "../../assessment/criteria/edition";
import { resultField } from "../../assessment/form/place";
import type { ColumnUse } from "./column-use";
import { guessColumns } from "./guess-columns";
import { isBlankText, type TextGrid } from "./grid";
import { headingText, isYear, readSaidColumn, type SaidColumn } from "./heading-words";

/** A column of a pasted table, and what it is taken for. */
export interface TakenColumn {
  readonly use: ColumnUse;
  /** Its heading; "" where it has none. */
  readonly heading: string;
  /** `computed`: a percentage or a score, which the form computes by itself. */
  readonly by: "heading" | "contents" | "computed" | "nothing";
}

/** What the columns of a table are, and which of its rows say so. */
export interface TakenColumns {
  readonly columns: readonly TakenColumn[];
  readonly headingRows: ReadonlySet<number>;
}

/** Rows above the headings: a title, an agency's name. */
const deepestHeading = 15;

/** Fewer headings than this in a row are a coincidence. */
const fewest = 2;

/** Whether a row is one of headings: most of what it says is. */
function isHeadingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlankText(cell));
  const said = filled.filter((cell) => readSaidColumn(cell) !== undefined);
  return new Set(said).size >= fewest && said.length * 2 > filled.length && !said.every(isYear);
}

/** Whether a row below one of headings goes on with it: years below a common heading. */
function goesOn(cells: readonly string[], above: readonly string[]): boolean {
  const own = cells.filter((cell, column) => !isBlankText(cell) && cell !== above[column]);
  return own.length >= fewest && own.every(isYear);
}

/** The rows of headings: all that say headings, as every page of a paper repeats them, and what goes on with them. */
function findHeadingRows(grid: TextGrid): ReadonlySet<number> {
  const found = new Set<number>();
  grid.forEach((cells, row) => {
    const above = found.has(row - 1) ? grid[row - 1] : undefined;
    if (isHeadingRow(cells) || (above !== undefined && goesOn(cells, above))) found.add(row);
  });
  const [first = 0] = found;
  return first < deepestHeading ? found : new Set();
}

/** The headings, each of one or more rows: one that goes over several columns counts in all that are parted below it. */
function headingsOf(grid: TextGrid, headingRows: ReadonlySet<number>): readonly string[] {
  const [first = 0] = headingRows;
  const rows: (readonly string[])[] = [];
  for (let row = first; headingRows.has(row); row += 1) rows.push(grid[row] ?? []);
  return (grid[0] ?? []).map((_, column) => headingText(rows.map((cells, depth) => {
    const isParted = rows.slice(depth + 1).some((below) => !isBlankText(below[column] ?? ""));
    const over = isParted ? cells.slice(0, column + 1).findLast((cell) => !isBlankText(cell)) : cells[column];
    return over ?? "";
  })));
}

/** Results that name no year are those of the newest years, from the oldest to the newest. */
function yearsOf(said: readonly (SaidColumn | undefined)[], { years }: Edition): ReadonlyMap<number, number> {
  const results = said.flatMap((one, column) => (one?.says === "result" ? [{ column, year: one.year }] : []));
  const named = new Map(results.flatMap(({ column, year }) => (year === undefined ? [] : [[column, year] as const])));
  const free = years.filter((year) => ![...named.values()].includes(year));
  const unnamed = results.filter(({ year }) => year === undefined);
  const places = unnamed.slice(-free.length).map(({ column }) => column);
  const last = free.slice(free.length - places.length);
  return new Map([...named, ...places.flatMap((column, at) => (last[at] === undefined ? [] : [[column, last[at]] as const]))]);
}

/** Which column has the target: that of the year assessed, where several years have one. */
function targetColumn(said: readonly (SaidColumn | undefined)[], { fiscalYear }: Edition): number | undefined {
  const targets = said.flatMap((one, column) => (one?.says === "target" ? [{ column, year: one.year }] : []));
  return (targets.find(({ year }) => year === fiscalYear) ?? targets.find(({ year }) => year === undefined) ?? targets.at(-1))?.column;
}

/** What the headings say of each column, as far as the form has a place for it. Of two alike the first counts. */
function usesByHeadings(said: readonly (SaidColumn | undefined)[], edition: Edition): readonly (ColumnUse | undefined)[] {
  const years = yearsOf(said, edition);
  const target = targetColumn(said, edition);
  const taken = new Set<ColumnUse>();
  return said.map((one, column): ColumnUse | undefined => {
    if (one === undefined) return undefined;
    const year = years.get(column);
    const use = one.says === "result" ? (year !== undefined && edition.years.includes(year) ? resultField(year) : "none")
      : one.says === "target" ? (column === target ? "target" : "none")
      : one.says === "success" || one.says === "score" || one.says === "order" ? "none" : one.says;
    if (taken.has(use)) return "none";
    if (use !== "none") taken.add(use);
    return use;
  });
}

/** What each column of a table is taken for: by its heading, where there is one that says it, else by what stands in it. */
export function takeColumns(grid: TextGrid, edition: Edition): TakenColumns {
  const headingRows = findHeadingRows(grid);
  const headings = headingRows.size > 0 ? headingsOf(grid, headingRows) : (grid[0] ?? []).map(() => "");
  const said = headings.map(readSaidColumn);
  const byHeading = usesByHeadings(said, edition);
  const guessed = guessColumns(grid.filter((_, row) => !headingRows.has(row)), edition, {
    taken: byHeading, withFigures: headingRows.size === 0,
    open: said.map((one) => one === undefined || one.says === "order"),
  });
  return {
    headingRows,
    columns: headings.map((heading, column): TakenColumn => {
      const one = said[column];
      const guess = guessed[column];
      if (guess !== undefined) return { use: guess, heading, by: "contents" };
      if (one?.says === "success" || one?.says === "score") return { use: "none", heading, by: "computed" };
      return { use: byHeading[column] ?? "none", heading, by: one === undefined ? "nothing" : "heading" };
    }),
  };
}

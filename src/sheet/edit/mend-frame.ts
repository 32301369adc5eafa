import { editionFor, newestEdition } from "../../assessment/criteria/editions";
import type { Edition } from "../../assessment/criteria/edition";
import { resultField, type ColumnField } from "../../assessment/form/place";
import { Failure } from "../../assessment/text/failure";
import type { Cell } from "../address";
import { columnsOf, type ColumnMap } from "../layout/columns";
import { findHeadingRow, findKeyColumn, readHeadings } from "../layout/headings";
import { readKey } from "../layout/keys";
import { headLabels } from "../layout/labels";
import { findFrame } from "../read/form-frame";
import { readHead, type SheetHead } from "../read/read-head";
import type { CellChange, SheetContent } from "../workbook";
import { changeOf } from "./cell-changes";
import { isCriteriaLine, yearIn } from "./years-in-texts";

/** What makes a form readable again whose headings or year were written over. */
export interface FrameMend {
  readonly changes: readonly CellChange[];
}

/** What is known of a form's frame that cannot be read. */
interface Broken {
  readonly content: SheetContent;
  readonly headingRow: number;
  readonly keyColumn: number | undefined;
  readonly columns: ColumnMap;
  readonly head: SheetHead;
  readonly edition: Edition;
}

const cellsOf = ({ values, top }: SheetContent, row: number) => values[row - top] ?? [];

/** The row of a key of the form's. */
const rowOfKey = ({ values, top }: SheetContent, is: "columns" | "head"): number | undefined => {
  const index = values.findIndex((cells) => cells.some((value) => readKey(value)?.is === is));
  return index < 0 ? undefined : top + index;
};

/** The fiscal year that the headings of the results name, each the next after the one before; undefined where they do not. */
function yearOfHeadings(content: SheetContent, headingRow: number, columns: ColumnMap): number | undefined {
  const cells = cellsOf(content, headingRow);
  const years = newestEdition.years.map((year) => {
    const column = columns.get(resultField(year));
    return column === undefined ? undefined : yearIn(String(cells[column - content.left] ?? ""));
  });
  const [first] = years;
  const inTurn = first !== undefined && years.every((year, index) => year === first + index);
  return inTurn ? years.at(-1) : undefined;
}

function broken(content: SheetContent): Broken | undefined {
  const headingRow = findHeadingRow(content) ?? rowOfKey(content, "columns");
  if (headingRow === undefined) return undefined;
  const keyColumn = findKeyColumn(content);
  const cells = cellsOf(content, headingRow);
  const known = readHeadings(cells, content.left, newestEdition).columns;
  // The year also counts where it stands beside its label: the heading below it may be the one that is gone.
  const beside = 0;
  const head = readHead(content, {
    headingRow, keyColumn,
    valueColumns: { agency: known.get("name") ?? beside, fiscalYear: known.get("target") ?? beside, agencyType: beside },
  });
  const year = head.fiscalYear.value ?? yearOfHeadings(content, headingRow, known);
  const edition = (year === undefined ? undefined : editionFor(year)) ?? newestEdition;
  return { content, headingRow, keyColumn, head, edition, columns: readHeadings(cells, content.left, edition).columns };
}

/**
 * The form's own headings for columns that lack them. A heading's place is told by the headings beside it: between two
 * neighbours as many columns must be without a heading as headings are missing there. Else nobody can tell which is which.
 */
function headings({ content, headingRow, keyColumn, columns, edition }: Broken): readonly CellChange[] {
  const { left } = content;
  const end = keyColumn ?? left + Math.max(0, ...content.values.map((cells) => cells.length));
  const taken = new Set(columns.values());
  const changes: CellChange[] = [];
  let before = left - 1;
  let run: { readonly field: ColumnField; readonly heading: string }[] = [];
  const settle = (next: number): void => {
    const free = Array.from({ length: Math.max(0, next - before - 1) }, (_, index) => before + 1 + index).filter((column) => !taken.has(column));
    if (free.length === run.length) {
      run.forEach(({ heading }, index) => changes.push({ cell: { row: headingRow, column: free[index] ?? 0 }, entry: heading }));
    }
    run = [];
    before = next;
  };
  for (const column of columnsOf(edition)) {
    const at = columns.get(column.field);
    if (at === undefined) run.push(column);
    else settle(at);
  }
  settle(end);
  return changes;
}

/** The year of the form's own subtitle; undefined where somebody rewrote it. */
const yearOfSubtitle = ({ content, headingRow }: Broken): number | undefined =>
  content.values.slice(0, headingRow - content.top).flat()
    .flatMap((value) => (typeof value === "string" && isCriteriaLine(value) ? [yearIn(value)] : []))[0];

/** The fiscal year, where headings and subtitle tell it, and tell the same. */
function year(frame: Broken): readonly CellChange[] {
  const { content, headingRow, head, columns } = frame;
  const known = readHeadings(cellsOf(content, headingRow), content.left, newestEdition).columns;
  const told = [yearOfHeadings(content, headingRow, known), yearOfSubtitle(frame)].filter((each) => each !== undefined);
  const [fiscalYear] = told;
  if (fiscalYear === undefined || told.some((each) => each !== fiscalYear) || editionFor(fiscalYear) === undefined) return [];
  if (head.fiscalYear.cell !== undefined) return [changeOf(frame, head.fiscalYear.cell, fiscalYear)];
  const row = rowOfKey(content, "head");
  const column = columns.get("target");
  if (row === undefined || column === undefined) return [];
  const label: Cell = { row, column: column - 1 };
  if ((cellsOf(content, row)[label.column - content.left] ?? "") !== "") return [];
  return [{ cell: label, entry: headLabels.fiscalYear }, changeOf(frame, { row, column }, fiscalYear)];
}

/** The content once cells are changed. */
function changed(content: SheetContent, changes: readonly CellChange[]): SheetContent {
  const values = content.values.map((cells) => [...cells]);
  for (const { cell: { row, column }, entry } of changes) {
    const cells = values[row - content.top];
    if (cells !== undefined && typeof entry !== "object") cells[column - content.left] = entry;
  }
  return { ...content, values };
}

/** Where the year of a form stands, or should stand, that cannot be read; undefined where nobody can tell. */
export const yearCellOf = (content: SheetContent): Cell | undefined => broken(content)?.head.fiscalYear.cell;

/**
 * What makes a sheet readable as the form again; undefined where nobody can tell, or nothing is there to write on: a column
 * that was deleted does not come back by its heading.
 */
export function planMend(content: SheetContent): FrameMend | undefined {
  let now = content;
  const changes: CellChange[] = [];
  for (let problem = findFrame(now); problem instanceof Failure; problem = findFrame(now)) {
    const frame = broken(now);
    const more = frame === undefined ? [] : problem.code === "columns-missing" ? headings(frame) : problem.code === "year-unknown" ? year(frame) : [];
    // Part of a mend may be no mend, and writing the same once more is none.
    if (more.length === 0 || changes.length > columnsOf(newestEdition).length) return undefined;
    changes.push(...more);
    now = changed(now, more);
  }
  return changes.length === 0 ? undefined : { changes };
}

import type { SaidColumn } from "../../table/heading-words";
import { readColumns, type PageColumn } from "./columns";
import { near } from "./frames";
import type { FilledCell, PageTable } from "./page-layout";
import type { PageLine } from "./page-lines";

/** What a row of a table holds in one of its columns. */
export interface RowCell {
  readonly said: SaidColumn;
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
}

/** What stands in a table below its headings, in reading order. */
export type TablePart =
  | { readonly is: "row"; readonly cells: readonly RowCell[]; readonly page: number }
  /** A line across the columns: a heading within the table. */
  | { readonly is: "line"; readonly line: PageLine }
  /** What stands in no column that has a heading. */
  | { readonly is: "astray"; readonly line: PageLine };

/** What a table comes to, and the columns that a table behind it without headings has too. */
export interface TableReading {
  readonly parts: readonly TablePart[];
  readonly columns: readonly PageColumn[];
}

const middle = ({ left, right }: Pick<PageColumn, "left" | "right">): number => (left + right) / 2;

/** The columns over which a cell goes; the one in which it stands, where that is wider. */
function columnsOver(cell: FilledCell, columns: readonly PageColumn[]): readonly PageColumn[] {
  const over = columns.filter((column) => middle(column) > cell.left && middle(column) < cell.right);
  return over.length > 0 ? over : columns.filter(({ left, right }) => middle(cell) > left && middle(cell) < right);
}

/** A cell goes over so many of a table's columns only where it is a heading for all of them. */
const isBand = (over: readonly PageColumn[], columns: readonly PageColumn[]): boolean =>
  over.length > 1 && over.length * 2 > columns.length;

interface PlacedCell {
  readonly cell: FilledCell;
  readonly over: readonly PageColumn[];
}

/** Rows stand where their names do; what begins within a name's height is in its row. */
function rowsOf(cells: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] {
  const rows: { top: number; bottom: number; cells: PlacedCell[] }[] = [];
  const ofNames = cells.filter(({ over }) => over.length === 1 && over[0]?.said.says === "name");
  for (const { cell: { top, bottom } } of ofNames) rows.push({ top, bottom, cells: [] });
  for (const placed of cells) {
    const { top, bottom } = placed.cell;
    const row = rows.find((each) => top <= each.top + near && top > each.bottom + near);
    if (row === undefined) rows.push({ top, bottom, cells: [placed] });
    else row.cells.push(placed);
  }
  return rows.toSorted((one, other) => other.top - one.top).map((row) => row.cells);
}

function rowParts(row: readonly PlacedCell[]): readonly TablePart[] {
  const lines = row.flatMap(({ cell }) => cell.lines);
  const [first] = lines;
  if (first === undefined) return [];
  const cells = row.flatMap(({ cell: { lines: held, left, right }, over: [column, ...others] }) =>
    (column === undefined || others.length > 0 || held.length === 0 ? [] : [{ said: column.said, lines: held, left, right }]));
  // What spans two columns belongs to either, which is not for a program to say.
  const astray = row.filter(({ over }) => over.length !== 1)
    .flatMap(({ cell }) => cell.lines.map((line): TablePart => ({ is: "astray", line })));
  return [...(cells.length === 0 ? [] : [{ is: "row" as const, cells, page: Math.min(...lines.map(({ page }) => page)) }]), ...astray];
}

/**
 * Reads a table by the headings of its columns: those of its own, or where it has none those of the table before it, if
 * its columns stand in the same places.
 */
export function readTable(table: PageTable, inherited: readonly PageColumn[]): TableReading {
  const parts: TablePart[] = [];
  let columns = inherited;
  let rest: readonly FilledCell[] = table.cells;
  while (rest.length > 0) {
    const head = readColumns(rest);
    const above = head === undefined ? rest : rest.filter((cell) => !head.cells.includes(cell) && cell.bottom >= head.bottom + near);
    const placed = above.map((cell): PlacedCell => ({ cell, over: columnsOver(cell, columns) }));
    const bands = placed.filter(({ over }) => isBand(over, columns));
    const inOrder = [
      ...bands.map(({ cell }) => ({ top: cell.top, parts: cell.lines.map((line): TablePart => ({ is: "line", line })) })),
      ...rowsOf(placed.filter((each) => !bands.includes(each))).map((row) => ({ top: row[0]?.cell.top ?? 0, parts: rowParts(row) })),
    ].toSorted((one, other) => other.top - one.top);
    parts.push(...inOrder.flatMap((each) => each.parts));
    if (head === undefined) break;
    ({ columns } = head);
    rest = rest.filter((cell) => !head.cells.includes(cell) && !above.includes(cell));
  }
  return { parts, columns };
}

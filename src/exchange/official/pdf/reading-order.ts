import { near } from "./frames";
import type { FilledCell, PartedPage, PageTable } from "./page-layout";
import type { PageLine } from "./page-lines";
import { readColumns, type TableHead } from "./columns";
import { isPageEdge } from "./printed-lines";

/** What a form shows, from its first page to its last: lines, and tables that go on overleaf as one. */
export type PrintedPart =
  | { readonly is: "line"; readonly line: PageLine }
  | { readonly is: "table"; readonly table: PageTable; readonly page: number };

const pageNumber = /^[\s\-–—]*(?:(?:หน้า(?:ที่)?|page)\s*)?[\d๐-๙]{1,3}(?:\s*(?:\/|จาก|of)\s*[\d๐-๙]{1,3})[\s\-–—]*$|^[\s\-–—]*(?:หน้า(?:ที่)?|page)\s*[\d๐-๙]{1,3}[\s\-–—]*$/i;

/** Whether a line says which page it is, and nothing else. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

/** Fewer letters than this stand in the same place on two pages by chance. */
const fewestRepeated = 4;
const samePlace = 2;

/** Whether a line was printed on the page before in the same place: the head and foot of every page. */
export const isRepeated = (line: PageLine, before: Pick<PartedPage, "lines"> | undefined): boolean =>
  line.text.replace(/[\d\s.]/g, "").length >= fewestRepeated
  && (before?.lines ?? []).some(({ text, baseline, left }) =>
    text === line.text && Math.abs(baseline - line.baseline) <= samePlace && Math.abs(left - line.left) <= samePlace);

function partsOf(layout: PartedPage, before: PartedPage | undefined): readonly PrintedPart[] {
  const isSeen = ({ baseline, text }: PageLine): boolean => baseline > 0 && baseline < layout.height && !isPageNumber(text) && !isPageEdge(text);
  const lines = layout.lines.filter((line) => isSeen(line) && !isRepeated(line, before))
    .map((line) => ({ part: { is: "line", line } as const, top: line.baseline + line.size }));
  const tables = layout.tables.map((table) => ({ part: { is: "table", table, page: layout.page } as const, top: table.top }));
  return [...lines, ...tables].toSorted((one, other) => other.top - one.top).map(({ part }) => part);
}

const meets = (one: FilledCell, other: FilledCell): boolean =>
  Math.abs(one.left - other.left) <= near && Math.abs(one.right - other.right) <= near;

/** The cells of a table's first row, and of its last. */
const firstRow = ({ cells, top }: PageTable): readonly FilledCell[] => cells.filter((cell) => cell.top >= top - near);
const lastRow = ({ cells, bottom }: PageTable): readonly FilledCell[] => cells.filter((cell) => cell.bottom <= bottom + near);

/** What the headings of a table say; undefined where it has none. */
function headOf({ cells }: PageTable): { readonly head: TableHead; readonly says: string } | undefined {
  const head = readColumns(cells);
  return head && { head, says: head.cells.map(({ lines }) => lines.map(({ text }) => text).join("")).join("|") };
}

/** A table without the headings with which it begins, where it only repeats those that were said last. */
function withoutRepeatedHead(table: PageTable, known: string | undefined): PageTable {
  const own = headOf(table);
  if (own === undefined || own.says !== known || !firstRow(table).some((cell) => own.head.cells.includes(cell))) return table;
  const cells = table.cells.filter((cell) => !own.head.cells.includes(cell));
  return cells.length === 0 ? table : { ...table, top: own.head.bottom, cells };
}

/** Whether a cell was cut apart by the page's end: a rule is missing below the one, or above the other. */
const isCut = (above: FilledCell, below: FilledCell): boolean => meets(above, below) && (above.isOpenBelow || below.isOpenAbove);

/** Whether a row goes on from one table to the next: of its cells, those that are open there do. */
const goesOn = (above: PageTable, below: PageTable): boolean => {
  const [last, first] = [lastRow(above), firstRow(below)];
  return last.some((cell) => first.some((other) => isCut(cell, other)))
    && last.every((cell) => !cell.isOpenBelow || first.some((other) => meets(cell, other)));
};

/** Two tables as one: the second stands right below the first, and cells that were cut apart are whole again. */
function joined(above: PageTable, below: PageTable): PageTable {
  const shift = above.bottom - below.top;
  const moved = below.cells.map((cell) => ({ ...cell, top: cell.top + shift, bottom: cell.bottom + shift }));
  const [last, first] = [lastRow(above), firstRow({ ...below, top: above.bottom, cells: moved })];
  const pairs = new Map(last.flatMap((cell) => {
    const rest = first.find((other) => isCut(cell, other));
    return rest === undefined ? [] : [[cell, rest] as const];
  }));
  const rests = new Set(pairs.values());
  const whole = above.cells.map((cell) => {
    const rest = pairs.get(cell);
    return rest === undefined ? cell : { ...cell, bottom: rest.bottom, isOpenBelow: rest.isOpenBelow, lines: [...cell.lines, ...rest.lines] };
  });
  const cells = [...whole, ...moved.filter((cell) => !rests.has(cell))];
  return { top: above.top, bottom: below.bottom + shift, cells: cells.toSorted((one, other) => other.top - one.top || one.left - other.left) };
}

/** The parts of a form in the order in which people read them. */
export function partsInOrder(layouts: readonly PartedPage[]): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  let known: string | undefined;
  layouts.forEach((layout, at) => {
    for (const part of partsOf(layout, layouts[at - 1])) {
      const before = parts.at(-1);
      if (part.is === "table" && before?.is === "table" && before.page === layout.page - 1) {
        const table = withoutRepeatedHead(part.table, known);
        if (goesOn(before.table, table)) parts[parts.length - 1] = { is: "table", table: joined(before.table, table), page: part.page };
        else parts.push({ ...part, table });
      } else parts.push(part);
      // A table that goes on over several pages says its headings on the first, or on each.
      if (part.is === "table") known = headOf(part.table)?.says ?? known;
    }
  });
  return parts;
}

import { readSaidColumn, isYear, type SaidColumn } from "../../table/heading-words";
import { near } from "./frames";
import type { FilledCell } from "./page-layout";

/** A column of a form's table: what stands in it, and from where to where it goes. */
export interface PageColumn {
  readonly said: SaidColumn;
  readonly left: number;
  readonly right: number;
}

/** The headings of a table's columns. */
export interface TableHead {
  readonly columns: readonly PageColumn[];
  readonly cells: readonly FilledCell[];
  readonly bottom: number;
}

/** The text of a heading, however it is wrapped. */
const headingOf = ({ lines }: FilledCell): string => lines.map(({ text }) => text).join(" ");

/** Fewer kinds of column than this, beside the name's, are a coincidence. */
const fewestOthers = 2;

const isWithin = (cell: FilledCell, { top, bottom }: Pick<FilledCell, "top" | "bottom">): boolean =>
  cell.top <= top + near && cell.bottom >= bottom - near;

const isBelow = (cell: FilledCell, above: FilledCell): boolean =>
  cell.top <= above.bottom + near && cell.left >= above.left - near && cell.right <= above.right + near;

/** What the lowest headings say, each for itself or together with the one above it. */
function columnsOfCells(cells: readonly FilledCell[]): readonly PageColumn[] {
  const lowest = cells.filter((cell) => !cells.some((other) => other !== cell && isBelow(other, cell)));
  return lowest.flatMap((cell) => {
    const above = cells.find((other) => other !== cell && isBelow(cell, other));
    const own = headingOf(cell);
    const over = above === undefined ? "" : headingOf(above);
    const said = readSaidColumn(own) ?? readSaidColumn(`${over} ${own}`) ?? readSaidColumn(over);
    return said === undefined ? [] : [{ said, left: cell.left, right: cell.right }];
  });
}

/** The cells right below a heading that are years and nothing else: their headings stand in a row of their own. */
function yearsBelow(cells: readonly FilledCell[], name: FilledCell): readonly FilledCell[] {
  const [next] = cells.filter(({ top, left }) => Math.abs(top - name.bottom) <= near && Math.abs(left - name.left) <= near);
  const row = next === undefined ? [] : cells.filter((cell) => isWithin(cell, next) && cell.top >= next.top - near);
  const texts = row.map(headingOf).filter((text) => text !== "");
  return texts.length > 0 && texts.every(isYear) ? row : [];
}

/** The first headings among a table's cells; undefined where there are none. */
export function readColumns(cells: readonly FilledCell[]): TableHead | undefined {
  for (const name of cells) {
    if (readSaidColumn(headingOf(name))?.says !== "name") continue;
    const beside = cells.filter((cell) => isWithin(cell, name));
    const band = [...beside, ...yearsBelow(cells, name)];
    const columns = columnsOfCells(band);
    const others = new Set(columns.map(({ said }) => said.says).filter((says) => says !== "name"));
    if (others.size >= fewestOthers) return { columns, cells: band, bottom: Math.min(...band.map(({ bottom }) => bottom)) };
  }
  return undefined;
}

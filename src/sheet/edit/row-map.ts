import type { Arrangement, Lines, RowSource } from "../workbook";

/** Which of the rows from `top` to `bottom` stands where afterwards, from `top` on. */
export type RowMap = Pick<Arrangement, "top" | "bottom" | "rows">;

/** By how many rows everything below moves. */
const growth = ({ top, bottom, rows }: RowMap): number => rows.length - (bottom - top + 1);

/** The row that stood where one stands afterwards; undefined where it is a new one. */
export function rowBefore(map: RowMap, row: number): number | undefined {
  const { top, rows } = map;
  if (row < top) return row;
  if (row >= top + rows.length) return row - growth(map);
  const source = rows[row - top];
  return typeof source === "number" ? source : undefined;
}

/** Where a row stands afterwards; undefined where it goes. */
export function placeAfter(map: RowMap, row: number): number | undefined {
  const { top, bottom, rows } = map;
  if (row < top) return row;
  if (row > bottom) return row + growth(map);
  const index = rows.indexOf(row);
  return index < 0 ? undefined : top + index;
}

const sourceAfter = (source: RowSource, from: number, by: number): RowSource => {
  if (typeof source === "number") return source >= from ? source + by : source;
  return { like: source.like >= from ? source.like + by : source.like };
};

/** The same map once rows came or went, and where they came or went among the rows as they stand afterwards. */
export interface ShiftedMap {
  readonly map: RowMap;
  /** Undefined where none of the rows afterwards was touched. */
  readonly beyond: Lines | undefined;
}

/** New rows among those that are mapped stay behind the one above them, or before the one below where that is on its way. */
function mapAfterInserting({ top, bottom, rows }: RowMap, { at, count }: Lines, moving: number | undefined): ShiftedMap | undefined {
  const above = at - 1 === moving ? -1 : rows.indexOf(at - 1);
  const index = above >= 0 ? above + 1 : rows.indexOf(at);
  if (index < 0) return undefined;
  const now = rows.map((source) => sourceAfter(source, at, count));
  const come = Array.from({ length: count }, (_, number) => at + number);
  return {
    map: { top, bottom: bottom + count, rows: now.toSpliced(index, 0, ...come) },
    beyond: { axis: "row", at: top + index, count },
  };
}

/** One row that is deleted, mapped or not. */
function mapAfterDeleting({ top, bottom, rows }: RowMap, at: number): ShiftedMap | undefined {
  if (rows.some((source) => typeof source !== "number" && source.like === at)) return undefined;
  const index = rows.indexOf(at);
  const left = rows.filter((source) => source !== at).map((source) => sourceAfter(source, at, -1));
  return {
    map: { top, bottom: bottom - 1, rows: left },
    beyond: index < 0 ? undefined : { axis: "row", at: top + index, count: -1 },
  };
}

/**
 * A map of rows once rows came, or one row went, before it is carried out.
 *
 * @param moving the row that moves past the others, where it is only one: new rows beside it do not go with it
 * @returns undefined where nobody can say what becomes of it
 */
export function mapAfter(map: RowMap, lines: Lines, moving?: number): ShiftedMap | undefined {
  const { top, bottom, rows } = map;
  const { at, count } = lines;
  if (at > bottom) return { map, beyond: { ...lines, at: at + growth(map) } };
  const isAbove = count > 0 ? at <= top : at < top;
  if (!isAbove) return count > 0 ? mapAfterInserting(map, lines, moving) : mapAfterDeleting(map, at);
  return {
    map: { top: top + count, bottom: bottom + count, rows: rows.map((source) => sourceAfter(source, at, count)) },
    beyond: lines,
  };
}

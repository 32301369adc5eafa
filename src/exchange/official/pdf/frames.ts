import type { PageRule } from "./page-content";

/** A cell of a table as its rules close it; open where a rule is missing: at a page's end, its row goes on overleaf. */
export interface ClosedCell {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Rules that hang together, as the cells between them. */
export interface Frame {
  /** Where its columns and rows may begin and end: cells stand between any two of each. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly ClosedCell[];
  /** The place in `cells` by column and row, from the left and from below. */
  readonly cellAt: (column: number, row: number) => number;
}

/** Rules nearer than this are one: the two borders of cells beside each other, a rule and its neighbour's end. */
export const near = 2.5;
/** More than any table's columns times its rows on one page. */
const mostPieces = 100_000;

/** Nearly equal numbers as one, from the least. */
function distinct(numbers: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const each of numbers.toSorted((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group !== undefined && each - (group[0] ?? 0) <= near) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => group.reduce((sum, each) => sum + each, 0) / group.length);
}

/** The place of the number that is nearest. */
export function nearest(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low > 0 && wanted - (numbers[low - 1] ?? 0) <= (numbers[low] ?? 0) - wanted ? low - 1 : low;
}

/** Finds out what belongs together: each thing's leader. */
function joining(count: number): { readonly find: (at: number) => number; readonly join: (one: number, other: number) => void } {
  const leaders = Array.from({ length: count }, (_, at) => at);
  const find = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) {
      leaders[leader] = leaders[leaders[leader] ?? leader] ?? leader;
      leader = leaders[leader] ?? leader;
    }
    return leader;
  };
  return { find, join: (one, other) => void (leaders[find(one)] = find(other)) };
}

const within = (at: number, { from, to }: PageRule): boolean => at >= from - near && at <= to + near;

const touch = (one: PageRule, other: PageRule): boolean => (one.along === other.along
  ? Math.abs(one.at - other.at) <= near && one.from <= other.to + near && other.from <= one.to + near
  : within(one.at, other) && within(other.at, one));

/** Rules that hang together, directly or through others. */
function groupsOf(rules: readonly PageRule[]): readonly (readonly PageRule[])[] {
  const { find, join } = joining(rules.length);
  rules.forEach((rule, at) => {
    for (let other = 0; other < at; other += 1) if (touch(rule, rules[other] ?? rule)) join(at, other);
  });
  const groups = new Map<number, PageRule[]>();
  rules.forEach((rule, at) => groups.set(find(at), [...groups.get(find(at)) ?? [], rule]));
  return [...groups.values()];
}

function frameOf(rules: readonly PageRule[]): Frame | undefined {
  const along = (direction: PageRule["along"]): readonly PageRule[] => rules.filter((rule) => rule.along === direction);
  const [flat, upright] = [along("x"), along("y")];
  const ends = (of: readonly PageRule[]): readonly number[] => of.flatMap(({ from, to }) => [from, to]);
  const xs = distinct([...upright.map(({ at }) => at), ...ends(flat)]);
  const ys = distinct([...flat.map(({ at }) => at), ...ends(upright)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (upright.length < 2 || columns < 2 || rows < 1 || columns * rows > mostPieces) return undefined;
  // Whether a rule stands below a piece, and to its left: one more than there are pieces, for the last ones' far sides.
  const below = new Uint8Array(columns * (rows + 1));
  const left = new Uint8Array((columns + 1) * rows);
  for (const { at, from, to } of flat) {
    const row = nearest(ys, at);
    for (let column = nearest(xs, from); column < nearest(xs, to); column += 1) below[row * columns + column] = 1;
  }
  for (const { at, from, to } of upright) {
    const column = nearest(xs, at);
    for (let row = nearest(ys, from); row < nearest(ys, to); row += 1) left[row * (columns + 1) + column] = 1;
  }
  return closed(xs, ys, below, left);
}

/** The pieces between rules, put together where no rule parts them. */
function closed(xs: readonly number[], ys: readonly number[], below: Uint8Array, left: Uint8Array): Frame {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const { find, join } = joining(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const piece = row * columns + column;
      if (column > 0 && left[row * (columns + 1) + column] === 0) join(piece, piece - 1);
      if (row > 0 && below[piece] === 0) join(piece, piece - columns);
    }
  }
  const places = new Map<number, number>();
  const cells: ClosedCell[] = [];
  for (let piece = 0; piece < columns * rows; piece += 1) {
    const [column, row] = [piece % columns, Math.floor(piece / columns)];
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    const place = places.get(find(piece)) ?? cells.length;
    places.set(find(piece), place);
    const before = cells[place];
    cells[place] = {
      left: Math.min(before?.left ?? x1, x1), right: Math.max(before?.right ?? x2, x2),
      bottom: Math.min(before?.bottom ?? y1, y1), top: Math.max(before?.top ?? y2, y2),
      isOpenBelow: (before?.isOpenBelow ?? false) || (row === 0 && below[piece] === 0),
      isOpenAbove: (before?.isOpenAbove ?? false) || (row === rows - 1 && below[piece + columns] === 0),
    };
  }
  return { xs, ys, cells, cellAt: (column, row) => places.get(find(row * columns + column)) ?? -1 };
}

/** The tables of a page, as their rules frame them; a rule that crosses no other frames nothing. */
export const framesOf = (rules: readonly PageRule[]): readonly Frame[] =>
  groupsOf(rules).flatMap((group) => frameOf(group) ?? []);

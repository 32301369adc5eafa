import { framesOf, type ClosedCell, type Frame } from "./frames";
import type { Glyph, PageContent } from "./page-content";
import { lettersWithMarks, linesOfLetters, type PageLine } from "./page-lines";

/** A cell with what stands in it. */
export interface FilledCell extends ClosedCell {
  readonly lines: readonly PageLine[];
}

/** A table of a page: its cells from above, and beside each other from the left. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly FilledCell[];
}

/** What a page shows, parted into tables and the lines outside them. */
export interface PartedPage {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly tables: readonly PageTable[];
  readonly slanted: readonly string[];
}

/** The piece of a row of numbers in which one stands; -1 outside. */
function pieceOf(edges: readonly number[], at: number): number {
  if (at < (edges[0] ?? 0) || at > (edges.at(-1) ?? 0)) return -1;
  return Math.max(0, edges.findLastIndex((edge) => edge <= at));
}

/** The middle of a letter's body. */
const middleOf = ({ x, y, width, size }: Glyph): readonly [x: number, y: number] => [x + width / 2, y + 0.25 * size];

function cellOfGlyph({ xs, ys, cellAt }: Frame, glyph: Glyph): number {
  const [x, y] = middleOf(glyph);
  const column = Math.min(pieceOf(xs, x), xs.length - 2);
  const row = Math.min(pieceOf(ys, y), ys.length - 2);
  return column < 0 || row < 0 ? -1 : cellAt(column, row);
}

const fromAbove = (one: ClosedCell, other: ClosedCell): number => other.top - one.top || one.left - other.left;

/** Parts a page into its tables, each cell with its lines, and the lines outside them. */
export function layOut({ number, height, glyphs, rules, slanted }: PageContent): PartedPage {
  const frames = framesOf(rules).map((frame) => ({ frame, inside: frame.cells.map((): Glyph[] => []) }));
  const outside: Glyph[] = [];
  for (const letter of lettersWithMarks(glyphs)) {
    const home = frames.map(({ frame, inside }) => inside[cellOfGlyph(frame, letter)]).find((cell) => cell !== undefined);
    (home ?? outside).push(letter);
  }
  const tables = frames
    .map(({ frame: { cells, ys }, inside }): PageTable => ({
      top: ys.at(-1) ?? 0, bottom: ys[0] ?? 0,
      cells: cells.map((cell, at) => ({ ...cell, lines: linesOfLetters(inside[at] ?? [], number) })).toSorted(fromAbove),
    }))
    // A frame around a page or a paragraph is no table: nothing in it stands beside anything else.
    .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return { page: number, height, lines: linesOfLetters(outside, number), tables: tables.toSorted((one, other) => other.top - one.top), slanted };
}

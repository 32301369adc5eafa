import { compose, place, unmoved, type Matrix } from "./matrix";
import type { Glyph } from "./page-content";

/** What of a page's state decides where its next letter stands. Saved and restored as a whole. */
export interface TextState {
  readonly page: Matrix;
  readonly text: Matrix;
  /** Where the line begins, and how far it has come. */
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly size: number;
  /** Of a glyph's width to the size of the font: a thousandth but in fonts that are drawings. */
  readonly unit: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
  readonly mode: number;
}

export const textStateAt = (page: Matrix): TextState => ({
  page, text: unmoved, lineX: 0, lineY: 0, x: 0, size: 0, unit: 0.001,
  characterSpacing: 0, wordSpacing: 0, stretch: 1, rise: 0, leading: 0, mode: 0,
});

/** The state at the beginning of the line below, or wherever a line is moved to. */
export const lineMoved = (state: TextState, x: number, y: number): TextState =>
  ({ ...state, lineX: state.lineX + x, x: state.lineX + x, lineY: state.lineY + y });

/** What a run of text holds: letters, and numbers by which the next letter is moved back. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const isGlyph = (each: unknown): each is ShownGlyph =>
  typeof each === "object" && each !== null && "unicode" in each && "width" in each
  && typeof each.unicode === "string" && typeof each.width === "number";

/** Letters that are not painted, only clipped to or laid over a picture for searching. */
const unseenModes = new Set([3, 7]);

/** Text that leans more than this is none of a line's. */
const mostLean = 0.05;

/** What a run of text shows, and the state behind it. Slanted text has no place among lines. */
export interface ShownRun {
  readonly state: TextState;
  readonly glyphs: readonly Glyph[];
  readonly slanted: string;
}

/** Follows a run of text letter by letter, as a program that shows the page does. */
export function showRun(state: TextState, run: readonly unknown[]): ShownRun {
  const { size, unit, stretch, rise, characterSpacing, wordSpacing, mode } = state;
  const matrix = compose(state.page, state.text);
  const [a, b, c, d] = matrix;
  const isSlanted = a <= 0 || Math.abs(b) > mostLean * Math.abs(a);
  const glyphs: Glyph[] = [];
  let slanted = "";
  let { x } = state;
  for (const each of run) {
    if (typeof each === "number") x -= each / 1_000 * size * stretch;
    if (!isGlyph(each)) continue;
    const advance = (each.width * unit * size + characterSpacing + (each.isSpace ? wordSpacing : 0)) * stretch;
    if (!unseenModes.has(mode)) {
      const [left, baseline] = place(matrix, x, state.lineY + rise);
      const width = each.width * unit * size * stretch * Math.hypot(a, b);
      if (isSlanted) slanted += each.unicode;
      else glyphs.push({ text: each.unicode, x: left, y: baseline, width, size: Math.abs(size) * Math.hypot(c, d) });
    }
    x += advance;
  }
  return { state: { ...state, x }, glyphs, slanted };
}

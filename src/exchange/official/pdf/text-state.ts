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
  /** Where what is drawn is seen: all over the page where nothing is said. */
  readonly clip?: Box;
}

/** A part of a page, upright. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The state in which only what is in a box, and was seen before, is seen. */
export function clippedTo(state: TextState, minMax: unknown): TextState {
  if (typeof minMax !== "object" || minMax === null) return state;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(minMax as ArrayLike<number>);
  const corners = [[x1, y1], [x2, y1], [x1, y2], [x2, y2]].map(([x = 0, y = 0]) => place(state.page, x, y));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const { left, right, bottom, top } = state.clip ?? { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
  return {
    ...state,
    clip: {
      left: Math.max(left, Math.min(...xs)), right: Math.min(right, Math.max(...xs)),
      bottom: Math.max(bottom, Math.min(...ys)), top: Math.min(top, Math.max(...ys)),
    },
  };
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

/** A browser draws a letter on two pages where its marks reach over the edge of one. */
const isSeen = (x: number, y: number, clip: Box | undefined): boolean =>
  clip === undefined || (x >= clip.left - 1 && x <= clip.right + 1 && y >= clip.bottom - 1 && y <= clip.top + 1);

/** What a run of text shows, and the state behind it. Slanted text has no place among lines. */
export interface ShownRun {
  readonly state: TextState;
  readonly glyphs: readonly Glyph[];
  readonly slanted: string;
}

/** Follows a run of text letter by letter, as a program that shows the page does. */
export function showRun(state: TextState, run: readonly unknown[]): ShownRun {
  const { size, unit, stretch, rise, characterSpacing, wordSpacing, mode, clip } = state;
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
      else if (isSeen(left + width / 2, baseline, clip)) {
        glyphs.push({ text: each.unicode, x: left, y: baseline, width, size: Math.abs(size) * Math.hypot(c, d) });
      }
    }
    x += advance;
  }
  return { state: { ...state, x }, glyphs, slanted };
}

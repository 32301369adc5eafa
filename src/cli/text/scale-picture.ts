import { groupedFigure } from "../../assessment/form/unit";
import type { ScaleShape } from "../../assessment/scoring/scale-shape";
import { padLeft, padRight } from "./width";

/** Columns to a band, its left edge among them. */
const wide = 8;

const centred = (text: string, width: number): string => padRight(padLeft(text, Math.ceil((width + text.length) / 2)), width);

/**
 * A scale in characters: the score of each band, the bands with a mark where the percentage stands, and the edges.
 *
 *     0     100     200     300     400     500
 * ├───────┼───────┼───────┼──▲────┼───────┼───────┤
 *         50      80      100     105     110
 */
export function scalePicture({ bands, at }: ScaleShape): readonly string[] {
  const scores = bands.map(({ score, isHit }) => ` ${centred(isHit ? `[${score}]` : String(score), wide - 1)}`).join("");
  const line = `${bands.map((_, index) => (index === 0 ? "├" : "┼") + "─".repeat(wide - 1)).join("")}┤`;
  // Behind the edge of its own band, never on it nor on the next: which band is hit must be plain.
  const band = at === undefined ? 0 : Math.floor(at * bands.length);
  const inBand = at === undefined ? 0 : 1 + Math.floor((at * bands.length - band) * (wide - 1));
  const mark = band * wide + Math.min(inBand, wide - 1);
  const edges = bands.map(({ from }) => padRight(from === undefined ? "" : groupedFigure(from), wide)).join("");
  return [scores, at === undefined ? line : `${line.slice(0, mark)}▲${line.slice(mark + 1)}`, edges].map((text) => `  ${text.trimEnd()}`);
}

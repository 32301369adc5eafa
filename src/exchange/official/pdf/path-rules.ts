import { place, type Matrix } from "./matrix";
import type { PageRule } from "./page-content";

/** How a path is written, a number before its points. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const pointsOf: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 };

/** What leans no more than this is straight. */
const straight = 0.5;
/** What is filled and no thicker than this was meant as a rule: HTML's borders are drawn so. */
const thick = 4;

type Point = readonly [x: number, y: number];

const ruleBetween = ([x1, y1]: Point, [x2, y2]: Point): readonly PageRule[] => {
  if (Math.abs(y1 - y2) <= straight && Math.abs(x1 - x2) > straight) {
    return [{ along: "x", at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  }
  return Math.abs(x1 - x2) <= straight && Math.abs(y1 - y2) > straight
    ? [{ along: "y", at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
    : [];
};

/** The straight pieces of a path, each from point to point; what is curved has none. */
function piecesOf(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? -1;
    const points = pointsOf[code];
    if (points === undefined) break;
    const last = at + points * 2;
    const point = place(matrix, path[last - 1] ?? 0, path[last] ?? 0);
    const line = lines.at(-1);
    if (code === closePath) {
      if (line?.[0] !== undefined) line.push(line[0]);
    } else if (code === lineTo && line !== undefined) line.push(point);
    // Behind a curve a new line begins: what is between its ends is no rule.
    else if (code === moveTo || line !== undefined) lines.push([point]);
    at = last + 1;
  }
  return lines;
}

/** The rules that a stroked path draws. */
export const strokedRules = (path: ArrayLike<number>, matrix: Matrix): readonly PageRule[] =>
  piecesOf(path, matrix).flatMap((points) => points.slice(1).flatMap((point, at) => ruleBetween(points[at] ?? point, point)));

/** The rules that a filled path draws: rectangles so thin that they are lines. */
export const filledRules = (path: ArrayLike<number>, matrix: Matrix): readonly PageRule[] =>
  piecesOf(path, matrix).flatMap((points) => {
    if (points.length < 4 || points.length > 5) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, top - bottom];
    if (Math.min(width, height) > thick || Math.max(width, height) <= thick) return [];
    const [x, y] = [(left + right) / 2, (bottom + top) / 2];
    return height <= width ? ruleBetween([left, y], [right, y]) : ruleBetween([x, bottom], [x, top]);
  });

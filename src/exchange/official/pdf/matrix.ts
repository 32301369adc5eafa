/** A transformation of the plane, as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] =>
  [a * x + c * y + e, b * x + d * y + f];

/** Six numbers in whatever list a PDF's reader gives them; undefined where they are none. */
export function matrixOf(numbers: unknown): Matrix | undefined {
  if (typeof numbers !== "object" || numbers === null) return undefined;
  const given = Array.from(numbers as ArrayLike<unknown>);
  return given.length === 6 && given.every((each) => typeof each === "number" && Number.isFinite(each))
    ? given as unknown as Matrix
    : undefined;
}

/** Turns a page as it is shown: its view's corner becomes the origin, and text that was written sideways stands upright. */
export function uprightView([left, bottom, right, top]: readonly number[], rotate: number): { matrix: Matrix; width: number; height: number } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [left, bottom, right, top];
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  switch (((rotate % 360) + 360) % 360) {
    case 90: return { matrix: [0, -1, 1, 0, -y1, x2], width: height, height: width };
    case 180: return { matrix: [-1, 0, 0, -1, x2, y2], width, height };
    case 270: return { matrix: [0, 1, -1, 0, y2, -x1], width: height, height: width };
    default: return { matrix: [1, 0, 0, 1, -x1, -y1], width, height };
  }
}

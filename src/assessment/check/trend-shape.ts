/** Where a point of the trend is drawn; years without a figure have none. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** The trend as it is drawn, in the units of its box. */
export interface TrendShape {
  readonly dots: readonly (Dot | undefined)[];
  /** Runs of neighbouring years, as SVG point lists. */
  readonly lines: readonly string[];
  /** The height of the target, where there is one. */
  readonly targetY: number | undefined;
}

const width = 104;
const height = 44;
const margin = 7;
export const trendBox = { width, height } as const;

const neat = (value: number): number => Math.round(value * 10) / 10;

/** Lays figures of successive years, and the target, out in the box; equal figures lie in the middle. */
export function trendShape(figures: readonly (number | undefined)[], target: number | undefined): TrendShape {
  const all = [...figures, target].filter((figure) => figure !== undefined);
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const yOf = (figure: number): number =>
    neat(span === 0 ? height / 2 : height - margin - ((figure - low) / span) * (height - 2 * margin));
  const step = (width - 2 * margin) / Math.max(figures.length - 1, 1);
  const dots = figures.map((value, index) =>
    value === undefined ? undefined : { x: neat(margin + index * step), y: yOf(value), value });
  const runs: Dot[][] = [[]];
  for (const dot of dots) {
    if (dot === undefined) runs.push([]);
    else runs.at(-1)?.push(dot);
  }
  return {
    dots,
    lines: runs.filter((run) => run.length > 1).map((run) => run.map(({ x, y }) => `${x},${y}`).join(" ")),
    targetY: target === undefined ? undefined : yOf(target),
  };
}

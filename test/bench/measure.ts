/** One line of the benchmark: a figure, what it should be, and whether it is. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly ok: boolean;
}

/** How many times as much, and how many times it may be at most. */
export const ratioOf = (ratio: number, most: number): Measure =>
  ({ value: Number(ratio.toFixed(2)), unit: "×", goal: `≤ ${most}`, ok: ratio <= most });

/** A figure to know, without a goal. */
export const figureOf = (value: number, unit: string): Measure => ({ value: Math.round(value), unit, goal: "", ok: true });

/** How many times as much, to know: without a goal. */
export const shareOf = (ratio: number): Measure => ({ value: Number(ratio.toFixed(2)), unit: "×", goal: "", ok: true });

/** A peak of memory in megabytes, and what it should be below. */
export const peakOf = (megabytes: number, limit: number): Measure =>
  ({ value: Math.round(megabytes), unit: "MB", goal: `< ${limit}`, ok: megabytes < limit });

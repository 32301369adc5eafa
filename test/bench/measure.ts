/** One line of the benchmark: a figure, what it should be, and whether it is. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly ok: boolean;
}

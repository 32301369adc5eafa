import type { Direction, DirectionEntry } from "../form/direction";
import type { Figure } from "../form/figure";
import { percentBelow, percentOf } from "./quotient";

/** A target of zero has no percentage, and one below zero turns "more" and "less" about. */
export const hasPercentage = (target: number): boolean => target > 0;

/**
 * The percentage of success, two decimals, half up; null where the target has no percentage, and where it would be
 * more than any number can say.
 *
 * @example successOf(0.05, 0.1, "lower") // 150
 * @example successOf(97.4, 95.8, "higher") // 101.67
 */
export function successOf(actual: number, target: number, direction: Direction): number | null {
  if (!hasPercentage(target)) return null;
  const percent = direction === "higher" ? percentOf(actual, target) : percentBelow(actual, target);
  return Number.isFinite(percent) ? percent : null;
}

/** The percentage of success of cells as they were read; null where one of them is no number or no direction. */
export function successOfEntries(
  actual: Figure | undefined,
  target: Figure,
  direction: DirectionEntry,
): number | null {
  if (actual?.state !== "number" || target.state !== "number" || direction.state !== "direction") return null;
  return successOf(actual.value, target.value, direction.value);
}

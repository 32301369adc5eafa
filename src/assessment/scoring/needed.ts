import Big from "big.js";
import type { Direction } from "../form/direction";
import type { Scale } from "../criteria/scale";
import { capOf } from "./score";
import { hasPercentage } from "./success";

/** Results are asked for to this many decimals where nothing is said. */
const usual = 4;

/**
 * The result that reaches a score, rounded to the safe side: the least one where more is better, the greatest one where
 * less is better.
 * Null where the target has no percentage, where no result that a number can say reaches the score, or where any does.
 *
 * @example neededResult(scale2567, 300, 80, "higher") // 80
 * @example neededResult(scale2567, 500, 80, "lower") // 72
 */
export function neededResult(
  scale: Scale, score: number, target: number, direction: Direction, decimals = usual,
): number | null {
  const band = scale.bands.findLast((candidate) => candidate.score >= score);
  if (band === undefined || !Number.isFinite(band.atLeast) || !hasPercentage(target)) return null;
  const percent = direction === "higher" ? new Big(band.atLeast) : new Big(200).minus(band.atLeast);
  const result = percent.times(target).div(100);
  const rounded = result.round(decimals, direction === "higher" ? 3 : 0).toNumber();
  return Number.isFinite(rounded) ? rounded : null;
}

/** The next score above one, as far as the item's cap allows; null at the top. */
export function nextScore(scale: Scale, score: number, item?: string): number | null {
  const cap = capOf(scale, item);
  const above = scale.bands.findLast((band) => band.score > score);
  if (above === undefined || score >= cap) return null;
  return Math.min(above.score, cap);
}

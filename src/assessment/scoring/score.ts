import type { Scale } from "../criteria/scale";
import { rounded } from "./quotient";

/** The most an item can score: its own cap, or the edition's. */
export const capOf = (scale: Scale, item?: string): number =>
  Math.min(scale.maxScore, (item === undefined ? undefined : scale.caps[item]) ?? scale.maxScore);

/**
 * The score of a percentage of success: read from the percentage as it is printed (two decimals), so that what is
 * printed never contradicts its score, and capped at the item's cap.
 *
 * @example scoreOf(scale2567, 111.11, "7.4.3") // 100
 */
export const scoreOf = (scale: Scale, success: number, item?: string): number =>
  scoreOfPrinted(scale, rounded(success), item);

/** The score of a percentage that has two decimals already. */
export function scoreOfPrinted(scale: Scale, printed: number, item?: string): number {
  for (const band of scale.bands) {
    if (printed >= band.atLeast) return Math.min(band.score, capOf(scale, item));
  }
  return 0;
}

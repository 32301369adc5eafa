import Big from "big.js";
import type { Scale } from "../criteria/scale";
import type { Direction } from "../form/direction";
import type { Indicator } from "../form/form";
import { decimalsOf, isCountingUnit } from "../form/unit";
import { neededResult, nextScore } from "./needed";
import { scoreOf } from "./score";
import { scoredOf } from "./scored";
import { successOf } from "./success";

/** A score above the present one, and the result that reaches it. */
export interface NextNeed {
  readonly score: number;
  /** The least result where more is better, the greatest where less is. */
  readonly result: number;
  readonly direction: Direction;
}

const usualDecimals = 2;
/** More decimals than this are not asked for. */
const mostDecimals = 6;
/** So many decimals nobody types: they are what a machine left of a division, and say nothing of how a figure is reported. */
const machineDecimals = 12;

/** With how many decimals a result of this indicator is reported: none where things are counted, else as its own figures have, two at least. */
export function decimalsOfResults({ unit, target, results }: Indicator): number {
  const own = [target, ...results].flatMap((figure) => (figure.state === "number" ? [decimalsOf(figure.value)] : []));
  if (own.every((decimals) => decimals === 0) && isCountingUnit(unit)) return 0;
  const most = Math.max(0, ...own.filter((decimals) => decimals < machineDecimals));
  return Math.min(Math.max(most, usualDecimals), mostDecimals);
}

/**
 * The scale by percentages that are not rounded yet: 104.995 is printed as 105.00, so that is where its band begins. An edge at
 * 0 or below stays, as below 0 halves are rounded down.
 */
const unrounded = (scale: Scale): Scale => ({
  ...scale,
  bands: scale.bands.map((band) => (band.atLeast > 0
    ? { ...band, atLeast: new Big(band.atLeast).minus(new Big(5).div(new Big(10).pow(scale.decimals + 1))).toNumber() }
    : band)),
});

/**
 * What the next score needs, as a result that can be reported: whole where things are counted; one step less does not reach
 * it. Where that reaches an even higher score (4 activities of 3), it is that score which is named. "top" where there is none
 * above; undefined while there is no score, or where no result reaches a higher one.
 */
export function nextNeed(indicator: Indicator, scale: Scale): NextNeed | "top" | undefined {
  const { target, direction, item } = indicator;
  const { score: present } = scoredOf(indicator, scale);
  if (present === null || target.state !== "number" || direction.state !== "direction") return undefined;
  const aim = nextScore(scale, present, item);
  if (aim === null) return "top";
  const result = neededResult(unrounded(scale), aim, target.value, direction.value, decimalsOfResults(indicator));
  const success = result === null ? null : successOf(result, target.value, direction.value);
  if (result === null || success === null) return undefined;
  return { score: scoreOf(scale, success, item), result, direction: direction.value };
}

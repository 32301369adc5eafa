import Big from "big.js";

/**
 * Whether a result is more than half above or below the one before it, reckoned on the numbers as they are typed
 * (0.45 is exactly half above 0.3). From 0, any change is.
 *
 * @example isLeap(12375, 9898) // false
 * @example isLeap(39, 21) // true
 */
export const isLeap = (latest: number, before: number): boolean =>
  new Big(latest).minus(before).abs().gt(new Big(before).abs().div(2));

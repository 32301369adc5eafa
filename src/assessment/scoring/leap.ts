import Big from "big.js";

/** Far above the error of one binary subtraction and one comparison. */
const doubt = 1e-9;

/**
 * Whether a result is more than half above or below the one before it, reckoned on the numbers as they are typed
 * (0.45 is exactly half above 0.3). From 0, any change is.
 *
 * @example isLeap(12375, 9898) // false
 * @example isLeap(39, 21) // true
 */
export function isLeap(latest: number, before: number): boolean {
  const beyond = Math.abs(latest - before) - Math.abs(before) / 2;
  if (Math.abs(beyond) > doubt * Math.max(Math.abs(latest), Math.abs(before))) return beyond > 0;
  return new Big(latest).minus(before).abs().gt(new Big(before).abs().div(2));
}

import Big from "big.js";

/** Two decimals, half up. */
const Decimal = Big();
Decimal.DP = 2;
Decimal.RM = 1;

/** The mean of so many scores that are added up already, two decimals, half up. */
export const meanOfSum = (sum: Big, count: number): Big => new Decimal(sum.toString()).div(count);

/**
 * The mean of scores, two decimals, half up; null where there are none. A topic's mean is that of all its indicators
 * (not of item means), the category's that of the topics that have one.
 *
 * @example meanScore([500, 300, 300, 300, 500]) // 380
 */
export function meanScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return meanOfSum(scores.reduce((sum, score) => sum.plus(score), new Big(0)), scores.length).toNumber();
}

import Big from "big.js";
import { percentOf } from "./quotient";

const Decimal = Big();
Decimal.DP = 2;
Decimal.RM = 1;

/** The sum in hundredths where none has more than two decimals, which binary adds exactly; undefined otherwise. */
function hundredthsOf(scores: readonly number[]): number | undefined {
  let sum = 0;
  for (const score of scores) {
    const hundredths = Math.round(score * 100);
    if (hundredths / 100 !== score) return undefined;
    sum += hundredths;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/**
 * The mean of scores, two decimals, half up; null where there are none. A topic's mean is that of all its indicators
 * (not of item means), the category's that of the topics that have one.
 *
 * @example meanScore([500, 300, 300, 300, 500]) // 380
 */
export function meanScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const sum = hundredthsOf(scores);
  if (sum !== undefined) return percentOf(sum, scores.length * 10_000);
  return scores.reduce((sum, score) => sum.plus(score), new Decimal(0)).div(scores.length).toNumber();
}

import Big from "big.js";

const decimals = 2;
const Decimal = Big();
Decimal.DP = decimals;
Decimal.RM = 1; // half up, away from zero: what Excel's ROUND does

/** Far above the error of the few binary operations below, for quotients under a thousand million. */
const doubt = 1e-6;
const surelyExact = 1e9;

/**
 * a ÷ b to two decimals, half up, as decimal arithmetic has it, where `binary` is the same hundredths worked out in
 * binary. A binary answer is taken where it cannot be on the wrong side of a half; near a half, big.js decides on the
 * numbers as they were typed.
 */
function settle(binary: number, exactly: () => Big): number {
  const fraction = Math.abs(binary % 1);
  if (Math.abs(binary) < surelyExact && Math.abs(fraction - 0.5) > doubt) return Math.round(binary) / 100 + 0;
  return exactly().toNumber() + 0;
}

/** actual ÷ target × 100, to two decimals. */
export const percentOf = (actual: number, target: number): number =>
  settle((actual / target) * 10_000, () => new Decimal(actual).times(100).div(target));

/** 100 + (target − actual) ÷ target × 100, to two decimals: one division, so that it is rounded once. */
export const percentBelow = (actual: number, target: number): number =>
  settle((2 - actual / target) * 10_000, () =>
    new Decimal(target).times(2).minus(actual).times(100).div(target));

/** The number to two decimals. */
export const rounded = (value: number): number => settle(value * 100, () => new Decimal(value).round(decimals, 1));

import Big from "big.js";

const decimals = 2;
const Decimal = Big();
Decimal.DP = decimals;
Decimal.RM = 1; // half up, away from zero: what Excel's ROUND does

/** Far above the error of the few binary operations below, for quotients under a thousand million. */
const doubt = 1e-6;
const surelyExact = 1e9;

/**
 * Hundredths worked out in binary, as the number to two decimals: half up, where that is sure. Undefined near a half,
 * where the binary answer may be on its wrong side and big.js must decide on the numbers as they were typed.
 */
function settled(hundredths: number): number | undefined {
  const whole = Math.floor(hundredths);
  const fraction = hundredths - whole;
  if (Math.abs(fraction - 0.5) < doubt || !(Math.abs(hundredths) < surelyExact)) return undefined;
  return (fraction < 0.5 ? whole : whole + 1) / 100 + 0;
}

/** actual ÷ target × 100, to two decimals. */
export const percentOf = (actual: number, target: number): number =>
  settled((actual / target) * 10_000) ?? new Decimal(actual).times(100).div(target).toNumber() + 0;

/** 100 + (target − actual) ÷ target × 100, to two decimals: one division, so that it is rounded once. */
export const percentBelow = (actual: number, target: number): number =>
  settled((2 - actual / target) * 10_000)
  ?? new Decimal(target).times(2).minus(actual).times(100).div(target).toNumber() + 0;

/** The number to two decimals; infinity stays what it is. */
export const rounded = (value: number): number =>
  settled(value * 100) ?? (Number.isFinite(value) ? new Decimal(value).round(decimals, 1).toNumber() + 0 : value);

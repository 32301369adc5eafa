import Big from "big.js";

/** Two decimals, half up, away from zero: what Excel's ROUND does. */
const Decimal = Big();
Decimal.DP = 2;
Decimal.RM = 1;

/** −0 is no score, and no percentage either. */
const plain = (value: Big): number => value.toNumber() + 0;

/** actual ÷ target × 100, to two decimals. */
export const percentOf = (actual: number, target: number): number =>
  plain(new Decimal(actual).times(100).div(target));

/** 100 + (target − actual) ÷ target × 100, to two decimals: one division, so that it is rounded once. */
export const percentBelow = (actual: number, target: number): number =>
  plain(new Decimal(target).times(2).minus(actual).times(100).div(target));

/** The number to two decimals; infinity stays what it is. */
export const rounded = (value: number): number =>
  (Number.isFinite(value) ? plain(new Decimal(value).round(2, 1)) : value);

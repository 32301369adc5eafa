import Big from "big.js";
import { groupedFigure } from "../form/unit";

/** As many decimals as tell why a figure is rounded the way it is; the rest is cut off, never rounded. */
const shownDecimals = 6;

const Cut = Big();
Cut.DP = shownDecimals;
Cut.RM = 0;

/** A division before it is rounded: its figure as far as it is shown, and whether that is all of it. */
export interface Quotient {
  /** "101.670146…", "380" */
  readonly digits: string;
  /** It has more decimals than a figure of the form has: it is to be rounded. */
  readonly isLonger: boolean;
}

/** Divides, to show how a figure comes about: what is cut off is announced by "…". */
export function quotientOf(dividend: Big, divisor: Big, decimals: number): Quotient {
  const cut = new Cut(dividend.toString()).div(divisor.toString());
  const isAll = new Big(cut.toString()).times(divisor).eq(dividend);
  const written = isAll ? cut.toFixed() : cut.toFixed(shownDecimals);
  return {
    digits: isAll ? groupedFigure(written) : `${groupedFigure(written)}…`,
    isLonger: !isAll || (written.split(".")[1] ?? "").length > decimals,
  };
}

/** What percentage of success comes of it, before it is rounded: the definition, as one division. */
export function successQuotient(actual: number, target: number, isHigherBetter: boolean, decimals: number): Quotient {
  const [a, t] = [new Big(actual), new Big(target)];
  return quotientOf((isHigherBetter ? a : t.times(2).minus(a)).times(100), t, decimals);
}

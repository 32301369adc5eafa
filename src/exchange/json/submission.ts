import type { StatedFigures } from "../../assessment/check/compare-stated";
import type { FormContent } from "../../assessment/form/form";

/** A submission as it comes in: what its form says, and what it states that this comes to. */
export interface Submission {
  readonly content: FormContent;
  readonly stated: StatedFigures;
}

/** The newest version of the data that is read. Data that say nothing are of version 1. */
export const dataVersion = 2;
/** The version of data without Categories 1 to 6: programs that do not know these read them whole. */
export const resultsVersion = 1;

/** More than any form holds: indicators, and values of any kind in all. A real submission is some 10 kB. */
export const mostIndicators = 5_000;
export const mostValues = 200_000;
/** The longest data that are read. */
export const mostDataMegabytes = 10;

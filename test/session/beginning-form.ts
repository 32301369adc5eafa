import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import type { Dialect } from "../../src/sheet/layout/formulas";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sheet/sample-indicators";

/** A form to begin with, written so that it can be read: the numbers are those of the sample's indicators, from 0. */
export interface BeginningForm {
  readonly year: number;
  readonly agency: string;
  readonly dialect: Dialect;
  readonly indicators: readonly number[];
}

/** The form as a sheet. */
export const sheetFor = ({ year, indicators, ...rest }: BeginningForm): SheetPlan => planForm({
  ...rest,
  edition: editionFor(year) ?? newestEdition,
  indicators: sampleIndicators.filter((_, index) => indicators.includes(index)),
});

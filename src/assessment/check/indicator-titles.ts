import type { IndicatorRow } from "../form/form";
import { identitiesOf, indicatorNumbers, type IndicatorId } from "../form/identity";

/** What people call an indicator: its number and its name, and where it stands. */
export interface IndicatorTitle {
  /** "7.1.3-1" */
  readonly number: string;
  readonly name: string;
  readonly row: number;
}

/** The titles of a form's indicators. */
export function titlesOf(indicators: readonly IndicatorRow[]): ReadonlyMap<IndicatorId, IndicatorTitle> {
  const ids = identitiesOf(indicators);
  const numbers = indicatorNumbers(indicators);
  return new Map(indicators.map(({ name, row }, at) => [ids[at] ?? "", { number: numbers[at] ?? "", name, row }]));
}

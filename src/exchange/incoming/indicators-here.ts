import { identitiesOf, indicatorNumbers } from "../../assessment/form/identity";
import type { Form } from "../../assessment/form/form";
import type { IndicatorHere } from "./import-plan";

/** What an incoming indicator may be: the form's indicators, and those that it prescribes, in sheet order. */
export function indicatorsHere({ edition, indicators, placeholders }: Form): readonly IndicatorHere[] {
  const numbers = indicatorNumbers(indicators);
  const begun = indicators.map((indicator, at) => ({ ...indicator, number: numbers[at] ?? "", isBlank: false }));
  const blank = placeholders.map(({ row, item, name }) => ({
    row, item, name, direction: { state: "missing" } as const, target: { state: "missing" } as const, unit: "",
    results: edition.years.map(() => ({ state: "missing" }) as const), note: "", number: item, isBlank: true,
  }));
  const all = [...begun, ...blank].sort((one, other) => one.row - other.row);
  const ids = identitiesOf(all);
  return all.map(({ item, name, direction, target, unit, results, note, number, row, isBlank }, at) =>
    ({ id: ids[at] ?? "", item, name, direction, target, unit, results, note, number, row, isBlank }));
}

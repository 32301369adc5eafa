import { resultField } from "../../assessment/form/place";
import type { RecordField } from "../../sheet/record/record-row";
import type { FactGroup, Facts } from "./fact-group";

const yearsIn = (groups: readonly FactGroup[]): readonly string[] =>
  (groups.find(({ part }) => part === "form")?.facts.get("years") ?? "").split(", ");

/**
 * What a form says, its columns of results called by the years that they had before: where somebody changed the head's
 * year, that is the one thing that was changed.
 */
export function inYearsOf(before: readonly FactGroup[], now: readonly FactGroup[]): readonly FactGroup[] {
  const [were, are] = [yearsIn(before), yearsIn(now)];
  if (were.join() === are.join() || were.length !== are.length) return now;
  const fieldOf = new Map(are.map((year, at): [RecordField, RecordField] => [resultField(Number(year)), resultField(Number(were[at]))]));
  const renamed = (facts: Facts): Facts => new Map([...facts].map(([field, text]) =>
    (field === "years" ? [field, were.join(", ")] : [fieldOf.get(field) ?? field, text])));
  return now.map((group) => ({ ...group, facts: renamed(group.facts) }));
}

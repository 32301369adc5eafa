import type { Field } from "../form/form";
import { rules } from "../rules/index";
import type { Finding, Rule } from "../rules/rule";

/** The form's columns from left to right; results stand between the unit and the percentage, by their years. */
const columns = new Map<Field, number>(
  (["item", "name", "direction", "target", "unit"] as const).map((field, index) => [field, index]),
);
const afterResults = new Map<Field, number>([["success", 10_000], ["note", 10_001], ["score", 10_002]]);

const columnOf = (field: Field): number =>
  columns.get(field) ?? afterResults.get(field) ?? Number(field.slice("result.".length));

const places = new Map<Rule, number>(rules.map((rule, index) => [rule, index]));
const placeOf = (rule: Rule): number => places.get(rule) ?? rules.length;

/** What tells apart two findings of one rule in one cell: the items whose headings are gone share one. */
const itemOf = ({ values }: Finding): string => String(values["item"] ?? "");

/** Compares by row, then by the form's column order, then by the order of the rules. */
export const inSheetOrder = (a: Finding, b: Finding): number =>
  a.at.row - b.at.row
  || columnOf(a.at.field) - columnOf(b.at.field)
  || placeOf(a.rule) - placeOf(b.rule)
  || itemOf(a).localeCompare(itemOf(b), "en");

import type { Finding } from "../../assessment/rules/finding";
import type { Field } from "../../assessment/form/place";
import { severities } from "../../assessment/rules/severity";

/** What was found in each cell of a row, worst first. */
export function findingsByField(findings: readonly Finding[], row: number): (field: Field) => readonly Finding[] {
  const ofRow = findings
    .filter(({ at }) => at.row === row)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return (field) => ofRow.filter(({ at }) => at.field === field);
}

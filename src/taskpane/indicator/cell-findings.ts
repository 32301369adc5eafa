import type { Finding } from "../../assessment/rules/finding";
import { isOnForm, type Field } from "../../assessment/form/place";
import { gradeOf, grades, type Grade } from "../../assessment/rules/grade";

/** What was found in each cell of a row, worst first. */
export function findingsByField(findings: readonly Finding[], row: number): (field: Field) => readonly Finding[] {
  const ofRow = findings
    .filter(({ at }) => isOnForm(at) && at.row === row)
    .sort((a, b) => grades.indexOf(gradeOf(a)) - grades.indexOf(gradeOf(b)));
  return (field) => ofRow.filter(({ at }) => at.field === field);
}

/** How grave the first of what is said of a cell is; undefined where nothing is said. */
export const gradeOfFirst = ([first]: readonly Finding[]): Grade | undefined => (first === undefined ? undefined : gradeOf(first));

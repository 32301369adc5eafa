import type { Severity } from "../../assessment/criteria/edition";
import type { Finding } from "../../assessment/rules/rule";
import { columnOf, type ColumnMap } from "../layout/columns";
import { severities } from "../../assessment/rules/severity";
import type { Cell, Marks } from "../workbook";

/** More columns than a sheet has, so that row and column make one number. */
const perRow = 20_000;

const rank = new Map<Severity, number>(severities.map((severity, index) => [severity, index]));
const isGraver = (severity: Severity, than: Severity): boolean => (rank.get(severity) ?? 0) < (rank.get(than) ?? 0);

/** The cell a finding points at in a sheet with these columns. */
export const cellOfFinding = ({ at }: Pick<Finding, "at">, columns: ColumnMap): Cell =>
  ({ row: at.row, column: columnOf(columns, at.field) });

/** The cells to highlight: each one once, by the gravest of its findings, in reading order. */
export function marksOf(findings: readonly Pick<Finding, "at" | "severity">[], columns: ColumnMap): Marks {
  const gravest = new Map<number, Severity>();
  for (const finding of findings) {
    const { row, column } = cellOfFinding(finding, columns);
    const place = row * perRow + column;
    const there = gravest.get(place);
    if (there === undefined || isGraver(finding.severity, there)) gravest.set(place, finding.severity);
  }
  const marks: Record<Severity, Cell[]> = { error: [], warning: [], notice: [] };
  for (const place of [...gravest.keys()].sort((a, b) => a - b)) {
    const severity = gravest.get(place);
    if (severity !== undefined) marks[severity].push({ row: Math.floor(place / perRow), column: place % perRow });
  }
  return marks;
}

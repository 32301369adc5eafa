import type { Place } from "../../assessment/form/place";
import type { Finding } from "../../assessment/rules/finding";
import { severities } from "../../assessment/rules/severity";
import { addressOf, type Cell } from "../address";
import type { Marks } from "../workbook";

/** The cells to highlight: each one once, by the gravest of its findings, in reading order. */
export function marksOf(findings: readonly Pick<Finding, "at" | "severity">[], cellOf: (at: Place) => Cell | undefined): Marks {
  const taken = new Set<string>();
  const marks = { error: [], warning: [], notice: [] } as Record<keyof Marks, Cell[]>;
  for (const severity of severities) {
    for (const { at } of findings.filter((finding) => finding.severity === severity)) {
      const cell = cellOf(at);
      if (cell === undefined || taken.has(addressOf(cell))) continue;
      taken.add(addressOf(cell));
      marks[severity].push(cell);
    }
    marks[severity].sort((a, b) => a.row - b.row || a.column - b.column);
  }
  return marks;
}

import type { Severity } from "../../src/assessment/criteria/edition";
import type { Cell } from "../../src/sheet/address";
import { highlightColors, highlightFormula, type Highlight } from "../../src/sheet/highlight";

/** A mark on one cell that no change of it puts out. */
export const oneMark = ({ row, column }: Cell, severity: Severity = "error"): Highlight => ({
  areas: [{ top: row, left: column, bottom: row, right: column }],
  formula: highlightFormula("mark"),
  fill: highlightColors[severity],
});

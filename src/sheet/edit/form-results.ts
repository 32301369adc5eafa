import type { Checked } from "../../assessment/check/check";
import type { CellValue } from "../../assessment/form/figure";
import { computedPlaces } from "../../assessment/rules/computed-cells";
import { addressOf, type Cell } from "../address";
import type { FormReading } from "../read/form-reading";
import type { SheetPlan } from "../sheet-plan";
import type { SheetContent } from "../workbook";
import { cellAt } from "./places";

/** What a formula's cell shows until some program computes it, or for good in one that does not: a previewer. */
export interface ShownResult {
  readonly cell: Cell;
  readonly value: CellValue;
}

/** What each formula cell of a new form shows before a program computes it: the same figures, or nothing. */
export function formResults(
  plan: SheetPlan, { reading, checked }: { readonly reading: Pick<FormReading, "columns" | "head">; readonly checked: Checked },
): readonly ShownResult[] {
  const known = new Map(computedPlaces(checked.form).flatMap(({ at, computed }) => {
    const cell = cellAt(reading, at);
    return cell === undefined ? [] : [[addressOf(cell), computed ?? ""] as const];
  }));
  return plan.cells.flatMap((cells, row) => cells.flatMap((entry, column) => {
    const cell = { row: row + 1, column: column + 1 };
    return typeof entry !== "object" || entry === null ? [] : [{ cell, value: known.get(addressOf(cell)) ?? "" }];
  }));
}

/** What a file keeps of a sheet whose formulas' cells show these results. */
export function withResults(content: SheetContent, results: readonly ShownResult[]): SheetContent {
  const values = content.values.map((row) => [...row]);
  for (const { cell, value } of results) {
    const row: CellValue[] | undefined = values[cell.row - content.top];
    if (row !== undefined) row[cell.column - content.left] = value;
  }
  return { ...content, values, calculation: "kept" };
}

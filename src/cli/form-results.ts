import type { CellValue } from "../assessment/form/figure";
import { computedPlaces } from "../assessment/rules/computed-cells";
import type { Result } from "../files/file-workbook";
import { addressOf } from "../sheet/address";
import { cellAt } from "../sheet/edit/places";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetContent } from "../sheet/workbook";
import type { CheckedForm } from "./read-checked";

/** What each formula cell of a new form shows before a program computes it: the same figures, or nothing. */
export function formResults(plan: SheetPlan, { reading, checked }: CheckedForm): readonly Result[] {
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
export function withResults(content: SheetContent, results: readonly Result[]): SheetContent {
  const values = content.values.map((row) => [...row]);
  for (const { cell, value } of results) {
    const row: CellValue[] | undefined = values[cell.row - content.top];
    if (row !== undefined) row[cell.column - content.left] = value;
  }
  return { ...content, values, calculation: "kept" };
}

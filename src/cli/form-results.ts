import { computedPlaces } from "../assessment/rules/computed-cells";
import type { Result } from "../files/file-workbook";
import { addressOf } from "../sheet/address";
import { cellAt } from "../sheet/edit/places";
import type { SheetPlan } from "../sheet/sheet-plan";
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

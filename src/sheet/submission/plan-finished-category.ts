import { categoryColumns, plannedCategoryColumns } from "../narrative/category-columns";
import { readCategoryKey } from "../narrative/category-keys";
import type { SheetPlan } from "../sheet-plan";
import { titledAsDraft } from "./draft-title";

/**
 * A category's sheet as it is sent: nothing that asks or lights up, and every cell locked but those in which assessors
 * write.
 */
export function planFinishedCategory(plan: SheetPlan, { isDraft }: { readonly isDraft: boolean }): SheetPlan {
  const text = plannedCategoryColumns.get("text") ?? 1;
  const remarks = plan.cells.flatMap((cells, index) => {
    const { is } = readCategoryKey(cells.at(-1)) ?? {};
    return is === "toDevelop" || is === "toFocus" ? [index + 1] : [];
  });
  return {
    ...plan,
    cells: plan.cells.map((cells, index) => (isDraft && index === 0 ? titledAsDraft(cells) : cells)),
    styles: [
      ...plan.styles,
      { area: { top: 1, left: 1, bottom: plan.cells.length, right: categoryColumns.length + 1 }, style: { locked: true } },
      ...remarks.map((row) => ({ area: { top: row, left: text, bottom: row, right: text }, style: { locked: false } })),
    ],
    validations: [], lights: [],
    firstInput: { row: 1, column: 1 },
  };
}

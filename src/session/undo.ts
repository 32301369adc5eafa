import type { Area } from "../sheet/address";
import type { CellChange, LiveWorkbook } from "../sheet/workbook";

/** How one change made through the session is taken back. */
export type BackStep =
  | { readonly kind: "cells"; readonly changes: readonly CellChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly CellChange[] }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly CellChange[] };

/** Carries a step out, in the workbook. */
export async function takeBack(workbook: LiveWorkbook, step: BackStep): Promise<void> {
  switch (step.kind) {
    case "cells": await workbook.change(step.changes); return;
    case "delete-row": await workbook.deleteRow(step.row); return;
    case "insert-row": await workbook.insertRow(step.row, step.like, step.changes); return;
    case "move-row":
      await workbook.moveRow(step.row, step.above);
      await workbook.change(step.changes);
  }
}

/** Steps that speak of cells somebody has typed in since are forgotten: taking them back would undo that too. */
export const withoutTouched = (steps: readonly BackStep[], { top, left, bottom, right }: Area): readonly BackStep[] =>
  steps.filter((step) => step.kind !== "cells" || !step.changes.some(({ cell: { row, column } }) =>
    row >= top && row <= bottom && column >= left && column <= right));

import { isWithin, type Area } from "../sheet/address";
import type { CellChange, LiveWorkbook } from "../sheet/workbook";

/** How one change made through the session is taken back. */
export type BackStep =
  | { readonly kind: "cells"; readonly changes: readonly CellChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly CellChange[] }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly CellChange[] };

/** Carries a step out, in the workbook; answers what of it is left to do, where it takes more than one call. */
export async function takeBack(workbook: LiveWorkbook, step: BackStep): Promise<BackStep | undefined> {
  switch (step.kind) {
    case "cells": await workbook.change(step.changes); return undefined;
    case "delete-row": await workbook.deleteRow(step.row); return undefined;
    case "insert-row": await workbook.insertRow(step.row, step.like, step.changes); return undefined;
    case "move-row": await workbook.moveRow(step.row, step.above); return { kind: "cells", changes: step.changes };
  }
}

/** Steps that speak of cells somebody has typed in since are forgotten: taking them back would undo that too. */
export const withoutTouched = (steps: readonly BackStep[], touched: Area): readonly BackStep[] =>
  steps.filter((step) => {
    if (step.kind === "delete-row") return step.row < touched.top || step.row > touched.bottom;
    return step.kind !== "cells" || !step.changes.some(({ cell }) => isWithin(cell, touched));
  });

import { isWithin, type Area } from "../sheet/address";
import type { Arrangement, CellChange, LiveWorkbook } from "../sheet/workbook";

/** How one change made through the session is taken back. */
export type BackStep =
  | { readonly kind: "cells"; readonly changes: readonly CellChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly CellChange[] }
  | { readonly kind: "arrange"; readonly arrangement: Arrangement }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly CellChange[] };

/** Carries a step out, in the workbook; answers what of it is left to do, where it takes more than one call. */
export async function takeBack(workbook: LiveWorkbook, step: BackStep): Promise<BackStep | undefined> {
  switch (step.kind) {
    case "cells": await workbook.change(step.changes); return undefined;
    case "delete-row": await workbook.deleteRow(step.row); return undefined;
    case "insert-row": await workbook.insertRow(step.row, step.like, step.changes); return undefined;
    case "arrange": await workbook.arrange(step.arrangement); return undefined;
    case "move-row": await workbook.moveRow(step.row, step.above); return { kind: "cells", changes: step.changes };
  }
}

/** Whether taking an arrangement back would write over a touched cell, or delete its row. */
function writesOver({ top, bottom, rows, changes }: Arrangement, touched: Area): boolean {
  const stays = new Set(rows);
  const isTouched = (row: number): boolean => row >= touched.top && row <= touched.bottom;
  for (let row = top; row <= bottom; row += 1) if (isTouched(row) && !stays.has(row)) return true;
  return changes.some(({ cell }) => {
    const now = cell.row < top ? cell.row : rows[cell.row - top] ?? cell.row - rows.length + bottom - top + 1;
    return typeof now === "number" && isWithin({ ...cell, row: now }, touched);
  });
}

/** Steps that speak of cells somebody has typed in since are forgotten: taking them back would undo that too. */
export const withoutTouched = (steps: readonly BackStep[], touched: Area): readonly BackStep[] =>
  steps.filter((step) => {
    if (step.kind === "delete-row") return step.row < touched.top || step.row > touched.bottom;
    if (step.kind === "arrange") return !writesOver(step.arrangement, touched);
    return step.kind !== "cells" || !step.changes.some(({ cell }) => isWithin(cell, touched));
  });

import { isWithin, type Area } from "../sheet/address";
import type { Arrangement, CellChange, Edit, LiveWorkbook } from "../sheet/workbook";

/** How one change made through the session is taken back. */
export type BackStep =
  | { readonly kind: "cells"; readonly changes: readonly CellChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly CellChange[] }
  | { readonly kind: "arrange"; readonly arrangement: Arrangement }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly CellChange[] };

/** Carries a step out, in the workbook; answers what of it is left to do, where it takes more than one call. */
async function carryOut(workbook: LiveWorkbook, step: BackStep): Promise<BackStep | undefined> {
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
const withoutTouched = (steps: readonly BackStep[], touched: Area): readonly BackStep[] =>
  steps.filter((step) => {
    if (step.kind === "delete-row") return step.row < touched.top || step.row > touched.bottom;
    if (step.kind === "arrange") return !writesOver(step.arrangement, touched);
    return step.kind !== "cells" || !step.changes.some(({ cell }) => isWithin(cell, touched));
  });

/** The changes made through a session that can be taken back, the newest last. */
export class WayBack {
  #steps: readonly BackStep[] = [];

  /** `changed` is told how many steps there are, whenever something was done to the sheet. */
  constructor(private readonly changed: (steps: number) => void) {}

  remember(step: BackStep): void {
    this.#keep([...this.#steps, step]);
  }

  forget(): void {
    this.#keep([]);
  }

  /** An edit by hand: steps that it overtook are forgotten; where rows moved, nobody knows where a step would write. */
  overtakenBy(edit: Edit): void {
    this.#keep(edit.kind === "structure" ? [] : withoutTouched(this.#steps, edit.area));
  }

  /** The newest step, which `takeBack` would take back. */
  get newest(): BackStep | undefined {
    return this.#steps.at(-1);
  }

  /** Takes the newest step back. Each call by itself: where the second fails, only what is left of it waits to be taken back. */
  async takeBack(workbook: LiveWorkbook): Promise<void> {
    for (let left = this.newest; left !== undefined;) {
      left = await carryOut(workbook, left);
      this.#keep([...this.#steps.slice(0, -1), ...(left === undefined ? [] : [left])]);
    }
  }

  #keep(steps: readonly BackStep[]): void {
    this.#steps = steps;
    this.changed(steps.length);
  }
}

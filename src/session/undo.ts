import type { CellValue } from "../assessment/form/figure";
import { isWithin, type Area } from "../sheet/address";
import type { Arrangement, CellChange, Edit, LiveWorkbook, SheetContent } from "../sheet/workbook";
import type { StepName } from "./step-names";

/** How one change made through the session is taken back. */
export type BackStep =
  /** `wrote` is what the change put there that this takes back; nothing where it is the rest of another step. */
  | { readonly kind: "cells"; readonly changes: readonly CellChange[]; readonly wrote: readonly CellChange[] }
  | { readonly kind: "delete-row"; readonly row: number }
  | { readonly kind: "insert-row"; readonly row: number; readonly like: number; readonly changes: readonly CellChange[] }
  | { readonly kind: "arrange"; readonly arrangement: Arrangement }
  | { readonly kind: "move-row"; readonly row: number; readonly above: number; readonly changes: readonly CellChange[] };

/** A step that can be taken back, and what people call it. */
interface Remembered {
  readonly step: BackStep;
  readonly name: StepName;
}

/** Carries a step out, in the workbook; answers what of it is left to do, where it takes more than one call. */
async function carryOut(workbook: LiveWorkbook, step: BackStep): Promise<BackStep | undefined> {
  switch (step.kind) {
    case "cells": await workbook.change(step.changes); return undefined;
    case "delete-row": await workbook.deleteRow(step.row); return undefined;
    case "insert-row": await workbook.insertRow(step.row, step.like, step.changes); return undefined;
    case "arrange": await workbook.arrange(step.arrangement); return undefined;
    case "move-row": await workbook.moveRow(step.row, step.above); return { kind: "cells", changes: step.changes, wrote: [] };
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

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Whether a cell holds just what was written into it. An edit of such cells and no others is that very writing, told of. */
function stillHolds({ values, formulas, top, left }: SheetContent, { cell: { row, column }, entry }: CellChange): boolean {
  const at = (grid: SheetContent["values"]): CellValue => grid[row - top]?.[column - left] ?? "";
  return entry !== null && typeof entry === "object" ? at(formulas) === entry.formula : at(values) === (entry ?? "");
}

/** Steps that speak of cells somebody has typed in since are forgotten: taking them back would undo that too. */
const withoutTouched = (steps: readonly Remembered[], touched: Area, now: SheetContent): readonly Remembered[] =>
  steps.filter(({ step }) => {
    if (step.kind === "delete-row") return step.row < touched.top || step.row > touched.bottom;
    if (step.kind === "arrange") return !writesOver(step.arrangement, touched);
    if (step.kind !== "cells" || !step.changes.some(({ cell }) => isWithin(cell, touched))) return true;
    const wrote = step.wrote.filter(({ cell }) => isWithin(cell, touched));
    return wrote.length === cellsIn(touched) && wrote.every((change) => stillHolds(now, change));
  });

/** The changes made through a session that can be taken back, the newest last. */
export class WayBack {
  #steps: readonly Remembered[] = [];

  /** `changed` is told how many steps there are, and what the newest is called, whenever something was done to the sheet. */
  constructor(private readonly changed: (steps: number, newest: StepName | undefined) => void) {}

  /** Remembers how something that was just done is taken back, under a name that people read: see `stepNames`. */
  remember(step: BackStep, name: StepName): void {
    this.#keep([...this.#steps, { step, name }]);
  }

  forget(): void {
    this.#keep([]);
  }

  /**
   * An edit, with what the sheet holds since: steps that it overtook are forgotten. Where rows moved, nobody knows where
   * a step would write.
   */
  overtakenBy(edit: Edit, now: SheetContent): void {
    this.#keep(edit.kind === "structure" ? [] : withoutTouched(this.#steps, edit.area, now));
  }

  /** The newest step, which `takeBack` would take back. */
  get newest(): Remembered | undefined {
    return this.#steps.at(-1);
  }

  /** Takes the newest step back. Each call by itself: where the second fails, only what is left of it waits to be taken back. */
  async takeBack(workbook: LiveWorkbook): Promise<void> {
    const { step, name } = this.newest ?? {};
    for (let left = step; left !== undefined && name !== undefined;) {
      left = await carryOut(workbook, left);
      this.#keep([...this.#steps.slice(0, -1), ...(left === undefined ? [] : [{ step: left, name }])]);
    }
  }

  #keep(steps: readonly Remembered[]): void {
    this.#steps = steps;
    this.changed(steps.length, this.newest?.name);
  }
}

import { rowBefore, placeAfter, type RowMap } from "../../sheet/edit/row-map";
import type { Cell } from "../../sheet/address";
import type { BackChange } from "../../sheet/workbook";
import type { BackStep } from "./back-step";

/** How rows come to stand when a step is taken back; undefined where none moves. */
export function rowsWhenTakenBack(step: BackStep): RowMap | undefined {
  switch (step.kind) {
    case "delete-row": return { top: step.row, bottom: step.row, rows: [] };
    case "insert-row": return { top: step.row, bottom: step.row - 1, rows: [{ like: step.like }] };
    case "arrange": return step.arrangement;
    case "move-row": {
      const { row, above } = step;
      const [top, bottom] = row < above ? [row, above - 1] : [above, row];
      const others = Array.from({ length: bottom - top }, (_, index) => (row < above ? top + 1 + index : top + index));
      return { top, bottom, rows: row < above ? [...others, row] : [row, ...others] };
    }
    default: return undefined;
  }
}

/** What taking a step back writes, by the cells as they are numbered then. */
export function changesOf(step: BackStep): readonly BackChange[] {
  switch (step.kind) {
    case "cells": case "insert-row": case "move-row": return step.changes;
    case "arrange": return step.arrangement.changes;
    default: return [];
  }
}

/** The row, as a step left it, that becomes one when the step is taken back; undefined where that is a new one. */
export function rowNow(step: BackStep, row: number): number | undefined {
  const map = rowsWhenTakenBack(step);
  return map === undefined ? row : rowBefore(map, row);
}

/** The row that one becomes when a step is taken back; undefined where it goes. */
export function rowThen(step: BackStep, row: number): number | undefined {
  const map = rowsWhenTakenBack(step);
  return map === undefined ? row : placeAfter(map, row);
}

/** What taking a step back would write over, as the step left it: cells, and rows that go with all they hold. */
export interface Touched {
  readonly cells: readonly { readonly cell: Cell; /** Its number format as well. */ readonly format: boolean }[];
  readonly rows: readonly number[];
}

/** What taking a step back would write over. */
export function touchedBy(step: BackStep): Touched {
  const cells = changesOf(step).flatMap(({ cell, format }) => {
    const row = rowNow(step, cell.row);
    return row === undefined ? [] : [{ cell: { ...cell, row }, format: format !== undefined }];
  });
  const map = rowsWhenTakenBack(step);
  if (map === undefined) return { cells, rows: [] };
  const stay = new Set(map.rows);
  const span = Array.from({ length: Math.max(0, map.bottom - map.top + 1) }, (_, index) => map.top + index);
  return { cells, rows: span.filter((row) => !stay.has(row)) };
}

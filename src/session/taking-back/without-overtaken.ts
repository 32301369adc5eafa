import type { Cell } from "../../sheet/address";
import type { Lines } from "../../sheet/workbook";
import type { Remembered } from "./remembered";
import { leftAfter } from "./left";
import { stepAfter } from "./step-after";
import { rowThen, touchedBy } from "./touched";

/** What happened to a sheet after a step, as far as it concerns that step: rows or columns that came or went, cells written, or anything. */
type Happening = Lines | { readonly cells: readonly Cell[] } | "anything";

/** What an overtaken step did to the sheet, which stays: whatever lies before it sees that as anybody's doing. */
function effectsOf({ step }: Remembered): readonly Happening[] {
  switch (step.kind) {
    case "cells": return [{ cells: touchedBy(step).cells.map(({ cell }) => cell) }];
    case "delete-row": return [{ axis: "row", at: step.row, count: 1 }];
    case "insert-row":
      return [{ cells: step.changes.map(({ cell }) => cell) }, { axis: "row", at: step.row, count: -1 }];
    case "remove-beside": case "withdraw": case "protect": case "highlight": return [];
    default: return ["anything"];
  }
}

/** A step after something that happened, and how that looks from before the step; undefined where the step cannot be taken back then. */
function after(remembered: Remembered, happening: Happening, ownSheet: string): readonly [Remembered, Happening | undefined] | undefined {
  const { step, left } = remembered;
  if (happening === "anything") return undefined;
  if ("cells" in happening) {
    const { cells, rows } = touchedBy(step);
    const isHit = happening.cells.some(({ row, column }) =>
      rows.includes(row) || cells.some(({ cell }) => cell.row === row && cell.column === column));
    if (isHit) return undefined;
    const then = happening.cells.flatMap((cell) => {
      const row = rowThen(step, cell.row);
      return row === undefined ? [] : [{ ...cell, row }];
    });
    return [remembered, { cells: then }];
  }
  const shifted = stepAfter(step, happening, ownSheet);
  if (shifted === undefined) return undefined;
  const there = left === undefined ? undefined : leftAfter(left, happening, ownSheet);
  if (left !== undefined && there === undefined) return undefined;
  return [{ ...remembered, step: shifted.step, ...(there === undefined ? {} : { left: there }) }, shifted.beyond];
}

/** Steps that are left, in their order, and those that are not, the newest first. */
export interface Sorted {
  readonly kept: readonly Remembered[];
  readonly lost: readonly Remembered[];
}

/**
 * The steps that can still be taken back, once some were overtaken and rows or columns came or went. One that goes from
 * among others leaves what it did in the sheet; those before it see that as anybody's doing.
 */
export function withoutOvertaken(
  steps: readonly Remembered[], overtaken: ReadonlySet<Remembered>, came: readonly Lines[], ownSheet: string,
): Sorted {
  let happened: readonly Happening[] = came;
  const [kept, lost]: [Remembered[], Remembered[]] = [[], []];
  for (const remembered of steps.toReversed()) {
    let now: Remembered | undefined = overtaken.has(remembered) ? undefined : remembered;
    const before: Happening[] = [];
    for (const happening of happened) {
      const outcome = now && after(now, happening, ownSheet);
      now = outcome?.[0];
      if (outcome?.[1] !== undefined) before.push(outcome[1]);
    }
    if (now === undefined) lost.push(remembered);
    else kept.push(now);
    happened = now === undefined ? [...effectsOf(remembered), ...happened] : before;
  }
  return { kept: kept.reverse(), lost };
}

import { changesAfter, lineAfter } from "../../sheet/edit/line-shifts";
import { mapAfter } from "../../sheet/edit/row-map";
import type { BackChange, Lines } from "../../sheet/workbook";
import type { BackStep } from "./back-step";
import { rowsWhenTakenBack } from "./touched";

/** A step once rows or columns came or went after it, and where they came or went as the sheet was before the step. */
export interface StepAfter {
  readonly step: BackStep;
  readonly beyond: Lines | undefined;
}

type Rewriting = (changes: readonly BackChange[]) => readonly BackChange[] | undefined;

/** The same step with its changes rewritten; undefined where one of them has nowhere to go. */
function rewritten(step: BackStep, rewrite: Rewriting): BackStep | undefined {
  switch (step.kind) {
    case "cells": {
      const [changes, wrote] = [rewrite(step.changes), rewrite(step.wrote)];
      return changes === undefined || wrote === undefined ? undefined : { ...step, changes, wrote };
    }
    case "insert-row": case "move-row": {
      const changes = rewrite(step.changes);
      return changes && { ...step, changes };
    }
    case "arrange": {
      const changes = rewrite(step.arrangement.changes);
      return changes && { ...step, arrangement: { ...step.arrangement, changes } };
    }
    case "delete-row": case "remove-beside": case "withdraw": case "protect": return step;
    // Where the marked cells stand now, nobody knows: the form is marked anew.
    case "highlight": return { ...step, highlights: step.highlights === "none" ? "none" : "anew" };
    // A sheet in which somebody made room is theirs as well.
    case "remove-sheet": return undefined;
  }
}

/** The place above a row, once others came or went. Rows that come just there come below it, unless `isAbove`. */
function gapAfter(above: number, { at, count }: Lines, isAbove: boolean): number {
  if (count > 0) return at < above || (isAbove && at === above) ? above + count : above;
  return at < above ? above + count : above;
}

/** A step that moves rows, by its changes as they are to be written then. */
function moved(step: BackStep, lines: Lines): BackStep | undefined {
  switch (step.kind) {
    case "delete-row": {
      const row = lineAfter(step.row, lines);
      return row === undefined ? undefined : { ...step, row };
    }
    case "insert-row": {
      const like = lineAfter(step.like, lines);
      return like === undefined ? undefined : { ...step, row: gapAfter(step.row, lines, false), like };
    }
    case "move-row": {
      const row = lineAfter(step.row, lines);
      return row === undefined ? undefined : { ...step, row, above: gapAfter(step.above, lines, step.above < step.row) };
    }
    default: return undefined;
  }
}

/**
 * A step once rows came, or one row went, or columns came or went, after it.
 *
 * @returns undefined where it can no longer be taken back
 */
export function stepAfter(step: BackStep, lines: Lines, ownSheet: string): StepAfter | undefined {
  const map = lines.axis === "row" ? rowsWhenTakenBack(step) : undefined;
  if (map === undefined) {
    const after = rewritten(step, (changes) => changesAfter(changes, lines, ownSheet));
    return after && { step: after, beyond: lines };
  }
  const shifted = mapAfter(map, lines, step.kind === "move-row" ? step.row : undefined);
  if (shifted === undefined) return undefined;
  const { beyond, map: now } = shifted;
  const placed = step.kind === "arrange" ? { ...step, arrangement: { ...step.arrangement, ...now } } : moved(step, lines);
  const after = placed && rewritten(placed, (changes) => (beyond === undefined ? changes : changesAfter(changes, beyond, ownSheet)));
  return after && { step: after, beyond };
}

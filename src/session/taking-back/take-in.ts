import type { Area } from "../../sheet/address";
import { areaAfter } from "../../sheet/edit/line-shifts";
import type { Edit, Lines, SheetContent } from "../../sheet/workbook";
import type { LossReason } from "../step-name";
import type { Loss, Remembered } from "./remembered";
import { heldIn, isLeft, leftBy } from "./left";
import { overtakenBy } from "./overtaken";
import { withoutOvertaken } from "./without-overtaken";

/** An edit, and what was going on when it was told. */
export interface ToldEdit {
  readonly edit: Edit;
  /**
   * Work was under way that changed what can be taken back, so that nobody knows which of the two came first; or that may
   * have been the edit itself.
   */
  readonly meanwhile: boolean;
}

/** What came about since the steps were looked at last. */
export interface SinceThen {
  readonly told: readonly ToldEdit[];
  /** The sheet as it is now, and as it was when the steps were looked at last. */
  readonly content: SheetContent;
  readonly before: SheetContent | undefined;
  /** Nobody told of edits meanwhile: another sheet was open. */
  readonly unwatched: boolean;
  /** More was told of by now: what differs may be that. */
  readonly mayDiffer: boolean;
}

/** The steps that can still be taken back, and those that no longer can, where there are any. */
export interface TakenIn {
  readonly kept: readonly Remembered[];
  readonly loss?: Loss;
}

const without = (steps: readonly Remembered[], lost: readonly Remembered[], why: LossReason): TakenIn =>
  ({ kept: steps, ...(lost.length === 0 ? {} : { loss: { lost, why } }) });

/** Rows that are deleted together go one by one: those that were apart before a step need not be next to each other. */
const oneByOne = (lines: Lines): readonly Lines[] =>
  (lines.count > 0 ? [lines] : Array.from({ length: -lines.count }, () => ({ ...lines, count: -1 })));
const mostDeleted = 500;

const sameGrid = (one: SheetContent["formulas"], other: SheetContent["formulas"]): boolean =>
  one.length === other.length && one.every((cells, row) => cells.length === other[row]?.length && cells.every((held, column) => held === other[row]?.[column]));

const sameContent = (one: SheetContent, other: SheetContent | undefined): boolean =>
  other !== undefined && one.top === other.top && one.left === other.left && sameGrid(one.formulas, other.formulas);

/** Whether a sheet holds what a step left in it, whoever may have told of an edit or not. */
function isStillThere({ step, left }: Remembered, content: SheetContent): boolean {
  if (step.kind === "protect") return content.isProtected === step.left;
  if (step.kind !== "remove-sheet") return left === undefined || isLeft(left, content);
  const isFormula = (held: unknown): boolean => typeof held === "string" && held.startsWith("=");
  const holds = (one: SheetContent, other: SheetContent): boolean => one.formulas.every((cells, down) => cells.every((held, across) => {
    const there = heldIn(other, { row: one.top + down, column: one.left + across });
    return held === there || (isFormula(held) && isFormula(there));
  }));
  return holds(content, step.content) && holds(step.content, content);
}

/**
 * Takes in what people did to a sheet since its steps were looked at last: steps move with their rows and columns, and go
 * where they would write over what somebody else wrote. What the newest step left is remembered, and looked at again by
 * every reading: Excel does not tell of all that people do.
 */
export function takeIn(steps: readonly Remembered[], { told, content, before, unwatched, mayDiffer }: SinceThen): TakenIn {
  const isAsBefore = sameContent(content, before);
  if (unwatched && !isAsBefore) return without([], steps.toReversed(), "unwatched");
  const came: Lines[] = [];
  let areas: readonly Area[] = [];
  for (const { edit, meanwhile } of told) {
    if (edit.perhapsOwn === true && (meanwhile || isAsBefore)) continue;
    if (edit.kind === "cells") areas = [...areas, edit.area];
    else if (edit.kind === "structure" || meanwhile || edit.count < -mostDeleted) return without([], steps.toReversed(), "rows");
    else {
      const { axis, at, count } = edit;
      came.push(...oneByOne({ axis, at, count }));
      areas = areas.flatMap((area) => areaAfter(area, edit) ?? []);
    }
  }
  const shifted = withoutOvertaken(steps, new Set(), came, content.sheet);
  const edited = withoutOvertaken(shifted.kept, overtakenBy(areas, content, shifted.kept), [], content.sheet);
  const newest = edited.kept.at(-1);
  let kept = newest === undefined || newest.left !== undefined ? edited.kept
    : edited.kept.with(-1, { ...newest, left: leftBy(newest.step, content) });
  const lost = [...shifted.lost, ...edited.lost];
  // What was done in one go, on this sheet and beside it, is there as a whole or not at all.
  const isGone = (one: Remembered): boolean => one.name === kept.at(-1)?.name && !isStillThere(one, content);
  for (let gone = kept.findLast(isGone); !mayDiffer && gone !== undefined; gone = kept.findLast(isGone)) {
    const seen = withoutOvertaken(kept, new Set([gone]), [], content.sheet);
    ({ kept } = seen);
    lost.push(...seen.lost);
  }
  return without(kept, lost, lost.length === shifted.lost.length ? "rows" : "cells");
}

import type { LossReason } from "../step-name";
import type { BackStep } from "./back-step";
import type { Loss, Remembered } from "./remembered";
import { takeIn, type SinceThen, type TakenIn } from "./take-in";
import { withoutOvertaken } from "./without-overtaken";

/** The sheet of Categories 1 to 6 that a step acts on; undefined where that is the form's own. */
export function categoryOfStep(step: BackStep): string | undefined {
  switch (step.kind) {
    case "cells": return step.changes[0]?.sheet;
    case "arrange": return step.arrangement.sheet;
    default: return undefined;
  }
}

/** What came about on one of a form's sheets; undefined where that is gone. */
export type SinceThenOn = (category: string | undefined) => SinceThen | undefined;

/** Where marked cells of a category's sheet stand once rows moved there, or that it is gone, nobody knows: the form is marked anew. */
function withMarks(remembered: Remembered, since: SinceThenOn): Remembered {
  const { step } = remembered;
  if (step.kind !== "highlight" || typeof step.highlights === "string") return remembered;
  const isAsMarked = step.highlights.every(({ sheet }) =>
    sheet === undefined || since(sheet)?.told.every(({ edit }) => edit.kind === "cells") === true);
  return isAsMarked ? remembered : { ...remembered, step: { ...step, highlights: "anew" } };
}

interface Part {
  readonly category: string | undefined;
  readonly taken: TakenIn;
}

/** Steps of which one part went go with all their parts: what is left of them is anybody's doing from then on. */
function withoutHalves(parts: readonly Part[], nameOf: (category: string | undefined) => string): readonly Part[] {
  const lost = new Set(parts.flatMap(({ taken: { loss } }) => (loss?.lost ?? []).map(({ name }) => name)));
  const isHalf = ({ name }: Remembered): boolean => lost.has(name);
  if (!parts.some(({ taken: { kept } }) => kept.some(isHalf))) return parts;
  const now = parts.map(({ category, taken }): Part => {
    const { kept, lost: gone } = withoutOvertaken(taken.kept, new Set(taken.kept.filter(isHalf)), [], nameOf(category));
    const before = taken.loss?.lost ?? [];
    const why: LossReason = taken.loss?.why ?? "cells";
    return { category, taken: { kept, ...(gone.length + before.length === 0 ? {} : { loss: { lost: [...gone, ...before], why } }) } };
  });
  return withoutHalves(now, nameOf);
}

/**
 * As `takeIn`, of steps on several sheets: what happens on one says nothing of the others. A step that acts on several is
 * several steps of one name, which can be taken back together or not at all.
 */
export function takeInBySheet(all: readonly Remembered[], since: SinceThenOn): TakenIn {
  const steps = all.map((each) => withMarks(each, since));
  const categories = [...new Set(steps.map(({ step }) => categoryOfStep(step)))];
  const parts = categories.map((category): Part => {
    const own = steps.filter(({ step }) => categoryOfStep(step) === category);
    const there = since(category);
    return { category, taken: there === undefined ? { kept: [], loss: { lost: own.toReversed(), why: "rows" } } : takeIn(own, there) };
  });
  const whole = withoutHalves(parts, (category) => since(category)?.content.sheet ?? "");
  const kept = whole.flatMap(({ taken }) => taken.kept);
  const losses = whole.flatMap(({ taken }) => taken.loss ?? []);
  const lostNames = new Set(losses.flatMap(({ lost }) => lost.map(({ name }) => name)));
  const lost = steps.toReversed().filter(({ name }, at, each) => lostNames.has(name) && each.findIndex((one) => one.name === name) === at);
  const [first] = losses;
  const loss: Loss | undefined = first === undefined ? undefined : { lost, why: first.why };
  return {
    kept: steps.flatMap(({ name, step }) =>
      kept.find((one) => one.name === name && one.step.kind === step.kind && categoryOfStep(one.step) === categoryOfStep(step)) ?? []),
    ...(loss === undefined ? {} : { loss }),
  };
}

/** A step as one for each sheet that it acts on. */
export function stepsBySheet(step: BackStep): readonly BackStep[] {
  if (step.kind !== "cells") return [step];
  const categories = [...new Set(step.changes.map(({ sheet }) => sheet))];
  return categories.length < 2 ? [step] : categories.map((category): BackStep => ({
    ...step, changes: step.changes.filter(({ sheet }) => sheet === category), wrote: step.wrote.filter(({ sheet }) => sheet === category),
  }));
}

import { newWithdrawal } from "../../assessment/review/new-event";
import { clockTime } from "../../assessment/text/buddhist-date";
import { lightsOfForm } from "../../sheet/highlights/form-lights";
import { marksOf } from "../../sheet/highlights/marks";
import type { Highlight } from "../../sheet/highlight";
import { putMarks } from "../acts/highlights";
import type { SessionCore } from "../session-core";
import type { BackStep } from "./back-step";

type Highlighting = Extract<BackStep, { kind: "highlight" }>;

function highlightsOf(core: SessionCore, { of, highlights }: Highlighting): readonly Highlight[] {
  if (highlights === "none") return [];
  if (highlights !== "anew") return highlights;
  const { reading, checked, highlights: there } = core.form;
  return of === "light" ? lightsOfForm(reading) : marksOf(checked.findings, reading, there.has("light"));
}

async function highlight(core: SessionCore, step: Highlighting): Promise<void> {
  const highlights = highlightsOf(core, step);
  await (step.of === "mark" ? putMarks(core, highlights) : core.workbook.highlight(step.of, highlights));
  core.keepHighlights(step.of, step.highlights !== "none");
}

const withdraw = ({ workbook }: SessionCore, event: Extract<BackStep, { kind: "withdraw" }>["event"]): Promise<void> =>
  workbook.appendReview([newWithdrawal(event.id, event, { by: event.by, date: clockTime(new Date()), comment: "" })]);

/** Carries a step out, in the workbook; answers what of it is left to do, where it takes more than one call. */
export async function carryOut(core: SessionCore, step: BackStep): Promise<BackStep | undefined> {
  const { workbook } = core;
  switch (step.kind) {
    case "cells": await workbook.change(step.changes); return undefined;
    case "delete-row": await workbook.deleteRow(step.row); return undefined;
    case "insert-row": await workbook.insertRow(step.row, step.like, step.changes); return undefined;
    case "arrange": await workbook.arrange(step.arrangement); return undefined;
    case "move-row": await workbook.moveRow(step.row, step.above); return { kind: "cells", changes: step.changes, wrote: [] };
    case "remove-sheet": await workbook.unwrite(); return undefined;
    case "remove-beside": await workbook.unwriteBeside(step.sheets); return undefined;
    case "withdraw": await withdraw(core, step.event); return undefined;
    case "protect": await workbook.protect(step.as); return undefined;
    case "highlight": await highlight(core, step); return undefined;
  }
}

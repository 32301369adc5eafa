import { isExcelError, readFigure, type Figure, type CellValue } from "../assessment/form/figure";
import { readDirectionEntry, type DirectionEntry } from "../assessment/form/direction";
import { scaleFor, firstKnownYear, newestScale } from "../assessment/criteria/scales";
import type { Scale } from "../assessment/criteria/scale";
import type { Part, NoAnswer, NoAnswerReason } from "./no-answer";

/** One thing a function was given, as it was read. */
export type Argument = readonly [part: Part, entry: Figure | DirectionEntry];

const higher: DirectionEntry = { state: "direction", value: "higher" };

/** The direction given; where none was asked for, more is better. */
export const directionArgument = (cell: CellValue | undefined): DirectionEntry =>
  cell === undefined ? higher : readDirectionEntry(cell);

/** The error in a cell as a problem of the function that reads it: #N/A stays #N/A, another error must be corrected. */
export const noAnswerForError = (part: Part, text: string): NoAnswer => ({
  problem: text === "#N/A" ? "input-not-available" : "input-error",
  parts: [part],
  values: { text },
});

function unreadableProblem(part: Part, text: string): NoAnswer {
  if (isExcelError(text)) return noAnswerForError(part, text);
  const problem: NoAnswerReason = part === "direction" ? "not-a-direction" : "not-a-number";
  return { problem, parts: [part], values: { text } };
}

/**
 * Why these inputs give no answer: what cannot be read first, since it must be corrected, then all that is missing,
 * then what does not apply.
 */
export function noAnswerTo(inputs: readonly Argument[]): NoAnswer {
  for (const [part, entry] of inputs) {
    if (entry.state === "unreadable") return unreadableProblem(part, entry.text);
  }
  const missing = inputs.filter(([, entry]) => entry.state === "missing").map(([part]) => part);
  if (missing.length > 0) return { problem: "missing", parts: missing, values: {} };
  const notApplicable = inputs.filter(([, entry]) => entry.state === "not-applicable");
  const texts = notApplicable.map(([, entry]) => (entry.state === "not-applicable" ? entry.text : ""));
  return {
    problem: "not-applicable",
    parts: notApplicable.map(([part]) => part),
    values: { text: [...new Set(texts)].join(", ") },
  };
}

/** The scale of the fiscal year given, the newest where none was asked for; or why there is none. */
export function scaleArgument(cell: CellValue | undefined): Scale | NoAnswer {
  if (cell === undefined) return newestScale;
  const year = readFigure(cell);
  if (year.state !== "number") return noAnswerTo([["fiscalYear", year]]);
  return scaleFor(year.value) ?? {
    problem: "unknown-year",
    parts: ["fiscalYear"],
    values: { text: year.value, first: firstKnownYear },
  };
}

/** Whether a reading came to a problem. */
export const isNoAnswer = (reading: object | string | number | undefined): reading is NoAnswer =>
  typeof reading === "object" && "problem" in reading;

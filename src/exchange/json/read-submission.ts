import { editionFor, findItem } from "../../assessment/criteria/editions";
import type { Edition } from "../../assessment/criteria/edition";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { Input } from "../../assessment/rules/rule";
import { directionLabels, readDirection } from "../../assessment/form/direction";
import { readNumber } from "../../assessment/form/figure";
import { pathOf, type DataFault, type DataProblem } from "./data-problem";
import type { SubmittedIndicator, Submission } from "./submission";
import { submissionShape, type IndicatorShape, type SubmissionShape } from "./submission-shape";

/** What reading a submission came to: all that is wrong with it, or the submission. */
export type SubmissionReading =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** "0.10" is the number 0.1; "N/A" stays a text; blank is missing. */
function figureOf(typed: number | string | null): Input {
  if (typeof typed !== "string") return typed;
  const text = typed.trim();
  return text === "" ? null : readNumber(text) ?? text;
}

function directionOf(typed: string): Input {
  const direction = readDirection(typed);
  return direction === undefined ? typed.trim() || null : directionLabels[direction].th;
}

const indicatorOf = (shape: IndicatorShape): SubmittedIndicator => ({
  id: shape.id,
  item: shape.item,
  name: shape.name,
  direction: directionOf(shape.direction),
  target: figureOf(shape.target),
  unit: shape.unit,
  results: shape.results.map(figureOf),
  note: shape.note,
  stated: {
    ...(typeof shape.statedSuccess === "number" ? { success: shape.statedSuccess } : {}),
    ...(typeof shape.statedScore === "number" ? { score: shape.statedScore } : {}),
  },
});

function indicatorProblems(edition: Edition, indicators: readonly IndicatorShape[]): readonly DataProblem[] {
  const ids = new Set<string>();
  return indicators.flatMap(({ id, item, results }, at) => {
    const path = (key: string): string => pathOf(["indicators", at, key]);
    const wanted = edition.years.length;
    const problems: DataProblem[] = [];
    if (findItem(edition, item) === undefined) {
      problems.push({ path: path("item"), fault: "item-unknown", values: { item, year: edition.fiscalYear } });
    }
    if (results.length !== wanted) {
      problems.push({ path: path("results"), fault: "result-count", values: { count: results.length, wanted } });
    }
    if (ids.has(id)) problems.push({ path: path("id"), fault: "id-twice", values: { id } });
    ids.add(id);
    return problems;
  });
}

function formProblems({ fiscalYear, years, indicators }: SubmissionShape): readonly DataProblem[] {
  const edition = editionFor(fiscalYear);
  if (edition === undefined) {
    return [{ path: "fiscalYear", fault: "year-unknown", values: { year: fiscalYear, first: firstKnownYear } }];
  }
  const inOrder = years === undefined || years === null || years.join() === edition.years.join();
  return [
    ...(inOrder ? [] : [{ path: "years", fault: "years-differ" as const, values: { years: edition.years.join(", ") } }]),
    ...indicatorProblems(edition, indicators),
  ];
}

/**
 * Reads a submission from JSON that was parsed already. All that is wrong is told at once, each with its path.
 * Stated percentages and scores are kept apart: they are compared with what is computed, and never written.
 */
export function readSubmission(json: unknown): SubmissionReading {
  const parsed = submissionShape.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), fault: message as DataFault }));
    return { ok: false, problems };
  }
  const problems = formProblems(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  const { agency, agencyType, fiscalYear, indicators, statedTopicScores } = parsed.data;
  return {
    ok: true,
    submission: {
      agency, fiscalYear,
      ...(agencyType === undefined || agencyType === null ? {} : { agencyType }),
      indicators: indicators.map(indicatorOf),
      statedTopicScores: new Map(Object.entries(statedTopicScores ?? {})),
    },
  };
}

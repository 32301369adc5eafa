import type { StatedFigures } from "../../assessment/check/compare-stated";
import type { Edition } from "../../assessment/criteria/edition";
import { editionFor, findItem } from "../../assessment/criteria/editions";
import { firstKnownYear } from "../../assessment/criteria/scales";
import { readDirectionEntry } from "../../assessment/form/direction";
import type { Indicator } from "../../assessment/form/form";
import { readParagraph, readText } from "../../assessment/text/glyphs";
import { pathOf, type DataFault, type DataProblem } from "./data-problem";
import { figureOf } from "./figure-data";
import { narrativeProblems, readNarrativeData } from "./read-narrative-data";
import { dataVersion, mostIndicators, type Submission } from "./submission";
import { submissionShape, type IndicatorShape, type SubmissionShape } from "./submission-shape";

/** What reading a submission came to: all that is wrong with it, or the submission. */
export type SubmissionReading =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

const indicatorOf = ({ item, name, direction, target, unit, results, note }: IndicatorShape): Indicator => ({
  item,
  name: readText(name),
  direction: readDirectionEntry(direction),
  target: figureOf(target),
  unit: readText(unit),
  results: results.map(figureOf),
  note: readParagraph(note),
});

const statedOf = ({ id, item, name, statedSuccess, statedScore }: IndicatorShape): StatedFigures["indicators"][number] => ({
  id, item, name,
  ...(typeof statedSuccess === "number" ? { success: statedSuccess } : {}),
  ...(typeof statedScore === "number" ? { score: statedScore } : {}),
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

function formProblems(edition: Edition, { years, indicators, version, narrative }: SubmissionShape): readonly DataProblem[] {
  const inOrder = years === undefined || years === null || years.join() === edition.years.join();
  const isNewer = typeof version === "number" && version > dataVersion;
  return [
    ...(isNewer ? [{ path: "version", fault: "newer-version" as const, values: { version, known: dataVersion } }] : []),
    ...(inOrder ? [] : [{ path: "years", fault: "years-differ" as const, values: { years: edition.years.join(", ") } }]),
    ...indicatorProblems(edition, indicators),
    ...(narrative === undefined || narrative === null ? [] : narrativeProblems(edition, narrative)),
  ];
}

const indicatorCount = (json: unknown): number =>
  typeof json === "object" && json !== null && "indicators" in json && Array.isArray(json.indicators) ? json.indicators.length : 0;

const refused = (...problems: readonly DataProblem[]): SubmissionReading => ({ ok: false, problems });

/**
 * Reads a submission from JSON that `parseData` parsed. All that is wrong is told at once, each with its path.
 * Stated percentages and scores are kept apart: they are compared with what is computed, and never written.
 */
export function readSubmission(json: unknown): SubmissionReading {
  const count = indicatorCount(json);
  if (count > mostIndicators) return refused({ path: "indicators", fault: "too-many", values: { count, most: mostIndicators } });
  const parsed = submissionShape.safeParse(json);
  if (!parsed.success) {
    return refused(...parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), fault: message as DataFault })));
  }
  const { agency, agencyType, fiscalYear, indicators, statedTopicScores, narrative } = parsed.data;
  const edition = editionFor(fiscalYear);
  if (edition === undefined) {
    return refused({ path: "fiscalYear", fault: "year-unknown", values: { year: fiscalYear, first: firstKnownYear } });
  }
  const problems = formProblems(edition, parsed.data);
  if (problems.length > 0) return refused(...problems);
  return {
    ok: true,
    submission: {
      content: {
        edition, agency: readText(agency),
        ...(agencyType === undefined || agencyType === null ? {} : { agencyType }),
        indicators: indicators.map(indicatorOf),
        ...(narrative === undefined || narrative === null ? {} : { narrative: readNarrativeData(narrative) }),
      },
      stated: { indicators: indicators.map(statedOf), topicScores: new Map(Object.entries(statedTopicScores ?? {})) },
    },
  };
}

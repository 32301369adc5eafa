import type { Figure } from "../../assessment/form/figure";
import { indicatorNumbers } from "../../assessment/form/identity";
import type { DirectionEntry } from "../../assessment/form/direction";
import type { ScoredForm, ScoredIndicator } from "../../assessment/scoring/scored";
import { dataVersion } from "./submission";
import type { SubmissionState } from "../submission/submission-record";
import type { SubmissionData } from "./submission-shape";

/** A number as a number, words as words, nothing as null: none of the three is taken for another. */
function figureData(figure: Figure): number | string | null {
  if (figure.state === "missing") return null;
  return figure.state === "number" ? figure.value : figure.text;
}

function directionData(entry: DirectionEntry): string {
  if (entry.state === "missing") return "";
  return entry.state === "direction" ? entry.value : entry.text;
}

const indicatorData = ({ item, name, direction, target, unit, results, note, scored }: ScoredIndicator, id: string): SubmissionData["indicators"][number] => ({
  id, item, name, direction: directionData(direction), target: figureData(target), unit, results: results.map(figureData), note,
  statedSuccess: scored.success, statedScore: scored.score,
});

/** A form as data, in the shape that `readSubmission` takes: what it says, what that comes to, and whether it is a draft. */
export function submissionData({ edition, agency, agencyType, indicators, topicScores }: ScoredForm, state: SubmissionState): SubmissionData {
  const numbers = indicatorNumbers(indicators);
  return {
    version: dataVersion,
    state,
    agency,
    ...(agencyType === undefined ? {} : { agencyType }),
    fiscalYear: edition.fiscalYear,
    years: [...edition.years],
    indicators: indicators.map((indicator, at) => indicatorData(indicator, numbers[at] ?? "")),
    statedTopicScores: Object.fromEntries(Object.entries(topicScores).flatMap(([topic, score]) => (score === null ? [] : [[topic, score]]))),
  };
}

/** The same as a file's text. */
export const submissionText = (form: ScoredForm, state: SubmissionState): string => `${JSON.stringify(submissionData(form, state), null, 2)}\n`;

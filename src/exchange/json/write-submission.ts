import { indicatorNumbers } from "../../assessment/form/identity";
import type { DirectionEntry } from "../../assessment/form/direction";
import type { ScoredForm, ScoredIndicator } from "../../assessment/scoring/scored";
import type { SubmissionState } from "../submission/submission-record";
import { figureData } from "./figure-data";
import { narrativeData } from "./narrative-data";
import { dataVersion, resultsVersion } from "./submission";
import type { SubmissionData } from "./submission-shape";

function directionData(entry: DirectionEntry): string {
  if (entry.state === "missing") return "";
  return entry.state === "direction" ? entry.value : entry.text;
}

const indicatorData = ({ item, name, direction, target, unit, results, note, scored }: ScoredIndicator, id: string): SubmissionData["indicators"][number] => ({
  id, item, name, direction: directionData(direction), target: figureData(target), unit, results: results.map(figureData), note,
  statedSuccess: scored.success, statedScore: scored.score,
});

/** A form as data, in the shape that `readSubmission` takes: what it says, what that comes to, and whether it is a draft. */
export function submissionData(form: ScoredForm, state: SubmissionState): SubmissionData {
  const { edition, agency, agencyType, indicators, topicScores, narrative } = form;
  const numbers = indicatorNumbers(indicators);
  return {
    version: narrative === undefined ? resultsVersion : dataVersion,
    state,
    agency,
    ...(agencyType === undefined ? {} : { agencyType }),
    fiscalYear: edition.fiscalYear,
    years: [...edition.years],
    indicators: indicators.map((indicator, at) => indicatorData(indicator, numbers[at] ?? "")),
    statedTopicScores: Object.fromEntries(Object.entries(topicScores).flatMap(([topic, score]) => (score === null ? [] : [[topic, score]]))),
    ...(narrative === undefined ? {} : { narrative: narrativeData(narrative) }),
  };
}

/** The same as a file's text. */
export const submissionText = (form: ScoredForm, state: SubmissionState): string => `${JSON.stringify(submissionData(form, state), null, 2)}\n`;

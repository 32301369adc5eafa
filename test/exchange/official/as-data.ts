import sample from "../../../assets/sample-2567.json";
import type { Submission } from "../../../src/exchange/json/submission";
import { readSubmission } from "../../../src/exchange/json/read-submission";

/** The real submission of 2567 as its data give it: what reading its PDF or its text must come to. */
export function sampleSubmission(): Submission {
  const reading = readSubmission(sample);
  if (!reading.ok) throw new Error("The sample is no submission.");
  return reading.submission;
}

const closed = (text: string): string => text.replace(/\s+/g, "");

/** All that a submission says, blanks apart: those that a line's end may have eaten. */
export function blanksApart({ content, stated }: Submission): unknown {
  return {
    year: content.edition.fiscalYear,
    agency: closed(content.agency),
    indicators: content.indicators.map(({ name, unit, note, ...figures }) => ({ ...figures, name: closed(name), unit: closed(unit), note: closed(note) })),
    stated: stated.indicators.map((each) => ({ ...each, name: closed(each.name) })),
    topicScores: Object.fromEntries(stated.topicScores),
  };
}

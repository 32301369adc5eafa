import sample from "../../assets/sample-2567.json";
import { readSubmission } from "../../src/exchange/json/read-submission";
import type { FormContent, Indicator } from "../../src/assessment/form/form";

/** An indicator of a real submission of 2567, with the percentage and score that the assessment body printed. */
export interface SampleIndicator extends Indicator {
  readonly stated: { readonly success: number; readonly score: number };
}

function contentOfSample(): FormContent {
  const reading = readSubmission(sample);
  if (!reading.ok) throw new Error("The sample cannot be read.");
  return reading.submission.content;
}

/** The form of a real submission of 2567: topics 7.1 to 7.4. */
export const sampleContent = contentOfSample();

/** The same form with so many indicators: its own over and over, each under its item and by a name of its own. */
export function sampleOf(count: number): FormContent {
  const { indicators } = sampleContent;
  const many = Array.from({ length: Math.ceil(count / indicators.length) }, (_, turn) =>
    indicators.map((indicator) => ({ ...indicator, name: `${indicator.name} ${turn + 1}` }))).flat();
  return { ...sampleContent, indicators: many.slice(0, count) };
}

/** Its 20 indicators. */
export const sampleIndicators: readonly SampleIndicator[] = sampleContent.indicators.map((indicator, at) => ({
  ...indicator,
  stated: { success: sample.indicators[at]?.statedSuccess ?? Number.NaN, score: sample.indicators[at]?.statedScore ?? Number.NaN },
}));

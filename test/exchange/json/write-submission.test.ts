import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import fc from "fast-check";
import sample from "../../../assets/sample-2567.json";
import schema from "../../../docs/submission.schema.json";
import { check } from "../../../src/assessment/check/check";
import type { FormContent } from "../../../src/assessment/form/form";
import type { ScoredForm } from "../../../src/assessment/scoring/scored";
import { parseData } from "../../../src/exchange/json/parse-data";
import { readSubmission } from "../../../src/exchange/json/read-submission";
import type { Submission } from "../../../src/exchange/json/submission";
import { submissionData } from "../../../src/exchange/json/write-submission";
import { readForm } from "../../../src/sheet/read/read-form";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyForm, saidBy } from "../any-form";

/** A form as it is on a sheet, worked out. */
function onSheet(content: FormContent): ScoredForm {
  const outcome = readForm(contentOfPlan(planForm({ ...content, dialect: "native" })));
  if ("problem" in outcome) throw outcome.problem;
  return check(outcome.ok.form).form;
}

const written = (content: FormContent): string => JSON.stringify(submissionData(onSheet(content), "final"));

function readAgain(text: string): Submission {
  const parsed = parseData(text);
  const reading = parsed.ok ? readSubmission(parsed.json) : parsed;
  if ("problem" in reading || !reading.ok) throw new Error(text);
  return reading.submission;
}

const isValid = new Ajv().compile(schema);

describe("a form as data", () => {
  it("is what was read, for forms of 0 to 200 indicators, and valid by the published schema", () => {
    fc.assert(fc.property(fc.oneof(anyForm(6), anyForm(200)), (content) => {
      const text = written(content);
      expect(isValid(JSON.parse(text))).toBe(true);
      const { content: again } = readAgain(text);
      expect(saidBy(again)).toEqual(saidBy(content));
      expect(written(again)).toBe(text);
    }), { numRuns: 40 });
  });

  it("holds the real submission, and the figures that it states itself", () => {
    const data = submissionData(onSheet(sampleContent), "final");
    const figures = sample.indicators.map(({ statedSuccess, statedScore, id }) => [id, statedSuccess, statedScore]);
    expect(data.indicators.map(({ statedSuccess, statedScore, id }) => [id, statedSuccess, statedScore])).toEqual(figures);
    expect(data.statedTopicScores).toEqual(sample.statedTopicScores);
    expect(data).toMatchObject({ version: 1, agency: sample.agency, fiscalYear: 2567, years: sample.years });
  });

  it("keeps what is missing, what is not applicable, and zero apart", () => {
    const [first] = sampleContent.indicators;
    if (first === undefined) throw new Error("The sample has no indicators.");
    const results = [{ state: "missing" }, { state: "not-applicable", text: "N/A" }, { state: "number", value: 0 }] as const;
    const data = submissionData(onSheet({ ...sampleContent, indicators: [{ ...first, results }] }), "final");
    expect(data.indicators[0]?.results).toEqual([null, "N/A", 0]);
  });
});

it("the sample is valid by the published schema, and what lacks a name is not", () => {
  expect(isValid(sample)).toBe(true);
  expect(isValid({ ...sample, indicators: sample.indicators.map(({ name: _, ...others }) => others) })).toBe(false);
});

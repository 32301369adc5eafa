import { describe, expect, test } from "@jest/globals";
import { check, type Checked } from "../../../src/assessment/check/check";
import { countByGrade, findingsByTopic, type TopicFindings } from "../../../src/assessment/check/findings-by-topic";
import { progressOf } from "../../../src/assessment/check/topic-progress";
import { topicScores } from "../../../src/assessment/check/topic-scores";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { gradeOf, grades } from "../../../src/assessment/rules/grade";
import { readForm } from "../../../src/sheet/read/read-form";
import { planForm, type FormRequest } from "../../../src/sheet/write/plan-form";
import { sampleIndicators } from "../../sheet/sample-indicators";
import { sheetOfPlan } from "../../sheet/sheet-of-plan";

function checked(given: Partial<FormRequest>): Checked {
  const outcome = readForm(sheetOfPlan(planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: [], ...given })));
  if (!("ok" in outcome)) throw outcome.problem;
  return check(outcome.ok.form);
}

const sample = checked({ agencyType: "policy", indicators: sampleIndicators });
const blank = checked({ agencyType: "service" });

describe("findings by topic", () => {
  const groups = findingsByTopic(sample);
  const findingsIn = ({ subjects }: TopicFindings) => subjects.flatMap(({ said }) => said.flatMap(({ findings }) => findings));

  test("name every topic in the form's order, and lose nothing", () => {
    expect(groups.map(({ topic }) => topic?.id)).toEqual(["7.1", "7.2", "7.3", "7.4", "7.5", "7.6"]);
    expect(new Set(groups.flatMap(findingsIn))).toEqual(new Set(sample.findings));
    expect(groups.map(({ count }) => count)).toEqual(groups.map((group) => findingsIn(group).length));
  });

  test("put the errors of an indicator before its warnings, and its doubts last", () => {
    for (const { said } of groups.flatMap(({ subjects }) => subjects)) {
      const gravity = said.map(({ findings: [first] }) => grades.indexOf(gradeOf(first)));
      expect(gravity).toEqual([...gravity].sort());
    }
  });

  test("of one severity are as many as were counted", () => {
    const only = findingsByTopic(sample, "warning").flatMap(findingsIn);
    expect(only).toHaveLength(countByGrade(sample.findings).warning);
  });
});

describe("progress", () => {
  const ready = (form: Checked) => new Map([...progressOf(form)].map(([{ id }, progress]) => [id, progress]));

  test("counts what is scored and right", () =>
    expect(ready(sample).get("7.4")).toEqual({ ready: 5, total: 5 }));

  test("of a blank form counts required items and prescribed indicators still to be filled in", () => {
    // 7.1.1 is asked of everybody, 7.2.3 of service agencies; 7.2.4 prescribes an indicator.
    expect(ready(blank).get("7.1")).toEqual({ ready: 0, total: 1 });
    for (const [, progress] of ready(blank)) expect(progress).toMatchObject({ ready: 0 });
  });
});

test("the topics' scores are the sample's stated ones, and null where there are none", () => {
  expect(topicScores(sample.form).map(({ score }) => score)).toEqual([380, 380, 460, 360, null, null]);
  expect(topicScores(sample.form).map(({ indicators }) => indicators)).toEqual([5, 5, 5, 5, 0, 0]);
});

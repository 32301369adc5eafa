import { expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { listForm, linesOf } from "../../../src/assessment/check/form-listing";
import { findingsByTopic } from "../../../src/assessment/check/findings-by-topic";
import { standingOf } from "../../../src/assessment/check/standing";
import { completeRows, formOf } from "../../../src/assessment/rules/case";

test("an error on a sheet of Categories 1 to 6 is none of the indicator's that has the same row in Category 7", () => {
  const form = formOf({ rows: completeRows, narrative: { answers: [{ item: "1.1.1", answer: "" }] } });
  const [item] = form.narrative?.items ?? [];
  const row = item?.answerRow ?? 0;
  const checked = check({ ...form, indicators: form.indicators.map((indicator, at) => (at === 0 ? { ...indicator, row } : indicator)) });
  expect(checked.findings.map(({ rule, about, at }) => [rule.name, about, at.row])).toEqual([["answer-missing", { of: "item", item: "1.1.1" }, row]]);
  expect(standingOf(checked)).toMatchObject({ lacks: [{ of: "topics" }], next: { do: "finish" }, progress: { ready: 5, total: 5 } });
  expect(linesOf(listForm(checked)).flatMap((line) => (line.is === "indicator" ? line.worst ?? [] : []))).toEqual([]);
  expect(findingsByTopic(checked).filter(({ count }) => count > 0).map(({ topic, sheet }) => [topic, sheet])).toEqual([[undefined, item?.sheet]]);
});

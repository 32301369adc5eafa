import { expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { progressOf } from "../../../src/assessment/check/topic-progress";
import { completeRows, formOf, withFirst, type TypedForm } from "../../../src/assessment/rules/case";

const progress = (form: TypedForm, topic: string) =>
  [...progressOf(check(formOf(form)))].find(([{ id }]) => id === topic)?.[1];

test("an indicator is ready once it has a score and nothing is wrong with it", () => {
  expect(progress({ rows: completeRows }, "7.1")).toEqual({ ready: 2, total: 2 });
  // It has a score, but an error too.
  expect(progress(withFirst({ unit: "" }), "7.1")).toEqual({ ready: 1, total: 2 });
  // A warning does not hold it back; without its result there is no score.
  expect(progress(withFirst({ note: "" }), "7.1")).toEqual({ ready: 2, total: 2 });
  expect(progress(withFirst({ results: [78, 79, "N/A"] }), "7.1")).toEqual({ ready: 1, total: 2 });
});

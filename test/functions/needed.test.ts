import { expect, test } from "@jest/globals";
import { neededCell } from "../../src/functions/needed";

test.each([
  [300, 80, "higher", 80],
  [500, 80, "higher", 88],
  [500, 80, "lower", 72],
  [100, 80, "ค่าน้อยดี", 120],
  [250, "๘๐", undefined, 80],
])("score %s against target %s, %s: %s", (score, target, direction, result) => {
  expect(neededCell(score, target, direction, undefined)).toBe(result);
});

test("a blank row is blank", () => {
  expect(neededCell("", "", "", undefined)).toBe("");
});

test.each([
  ["no score", "", 80, undefined, "missing"],
  ["no target", 300, "", undefined, "missing"],
  ["a target of 0", 300, 0, undefined, "zero-target"],
  ["a score above the highest", 501, 80, undefined, "score-too-high"],
  ["a score that any result has", 0, 80, undefined, "score-too-low"],
  ["a year before the first known", 300, 80, 2560, "unknown-year"],
])("%s has a problem of its own", (_, score, target, year, problem) => {
  expect(neededCell(score, target, undefined, year)).toMatchObject({ problem });
});

import { describe, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { explainNoAnswer } from "../../src/functions/no-answer";
import { successCell } from "../../src/functions/success";

describe("the twenty indicators of the real sample", () => {
  test.each(sample.indicators)("$id succeeds by its stated percentage", (indicator) => {
    const latest = indicator.results.at(-1) ?? "";
    expect(successCell(latest, indicator.target, indicator.direction)).toBe(indicator.statedSuccess);
  });
});

test("figures are read as people type them", () => {
  expect(successCell("๙๕%", " 100 ", "ค่ามากดี")).toBe(95);
  expect(successCell("1,250", "ร้อยละ 1,000", "HIGHER")).toBe(125);
});

test("a result of 0 is a result", () => {
  expect(successCell(0, 80, undefined)).toBe(0);
  expect(successCell(0, 80, "lower")).toBe(200);
});

test("a direction left out means that more is better", () => {
  expect(successCell(50, 100, undefined)).toBe(50);
});

test("a blank row is blank", () => {
  expect(successCell("", "", "")).toBe("");
  expect(successCell("", "", undefined)).toBe("");
});

test.each([
  ["a target", 5, "", "lower", ["target"]],
  ["a result", "", 5, "lower", ["actual"]],
  ["a direction in a cell that was named", 5, 5, "", ["direction"]],
  ["all but the direction", "", "", "lower", ["actual", "target"]],
])("an incomplete row names what is missing: %s", (_, actual, target, direction, parts) => {
  expect(successCell(actual, target, direction)).toEqual({ problem: "missing", parts, values: {} });
});

test("what is missing is said in both languages", () => {
  const problem = { problem: "missing", parts: ["actual", "target"], values: {} } as const;
  expect(explainNoAnswer(problem, "th")).toBe("ยังขาด: ผลการดำเนินการ, ค่าเป้าหมาย กรอกให้ครบแล้วเซลล์นี้จะคำนวณเอง");
  expect(explainNoAnswer(problem, "en")).toMatch(/^Missing: the actual result, the target\./);
});

test.each([
  ["a target of 0", 5, 0, "zero-target"],
  ["a target below 0", 5, -3, "zero-target"],
  ["words", "ดีมาก", 5, "not-a-number"],
  ["a truth value", true, 5, "not-a-number"],
  ["N/A", "N/A", 5, "not-applicable"],
  ["ไม่มี", "ไม่มี", 5, "not-applicable"],
  ["a missing value as an error", "#N/A", 5, "input-not-available"],
  ["another error", 5, "#DIV/0!", "input-error"],
])("%s has a problem of its own", (_, actual, target, problem) => {
  expect(successCell(actual, target, undefined)).toMatchObject({ problem });
});

test("what must be corrected is said before what is missing", () => {
  expect(successCell("ดีมาก", "", "sideways")).toMatchObject({ problem: "not-a-number", parts: ["actual"] });
  expect(successCell(5, "", "sideways")).toMatchObject({ problem: "not-a-direction" });
});

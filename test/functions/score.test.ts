import { describe, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { scoreCell } from "../../src/functions/score";

describe("the twenty indicators of the real sample", () => {
  test.each(sample.indicators)("$id has its stated score", ({ statedSuccess, statedScore, item }) => {
    expect(scoreCell(statedSuccess, item, sample.fiscalYear)).toBe(statedScore);
  });
});

test("a blank percentage has no score", () => {
  expect(scoreCell("", "7.1.1", 2567)).toBe("");
});

test("without an item no item's cap applies", () => {
  expect(scoreCell(111.11, undefined, undefined)).toBe(500);
  expect(scoreCell(111.11, "7.4.3", undefined)).toBe(100);
});

test.each(["ข้อ ๗.๔.๓", "7.4.3 รางวัลที่ได้รับ", " 7.4.3 ", "item 7.4.3"])("an item is read as typed: %s", (item) => {
  expect(scoreCell(111.11, item, 2567)).toBe(100);
});

test("a later year is scored by the newest known criteria", () => {
  expect(scoreCell(111.11, "7.4.3", "๒๕๗๐")).toBe(100);
});

test.each([
  ["an item the form does not have", 100, "7.9.1", 2567, "unknown-item"],
  ["an item that Excel took for a date", 100, 37718, 2567, "unknown-item"],
  ["a longer number", 100, "7.4.3.1", 2567, "unknown-item"],
  ["a blank item cell", 100, "", 2567, "missing"],
  ["a blank year cell", 100, "7.1.1", "", "missing"],
  ["a year before the first known", 100, "7.1.1", 2566, "unknown-year"],
  ["a year of the common era", 100, "7.1.1", 2024, "unknown-year"],
  ["a fraction of a year", 100, "7.1.1", 2567.5, "unknown-year"],
  ["words for a percentage", "ดี", "7.1.1", 2567, "not-a-number"],
  ["a percentage that is not there yet", "#N/A", "7.1.1", 2567, "input-not-available"],
  ["an error for an item", 100, "#REF!", 2567, "input-error"],
])("%s has a problem of its own", (_, success, item, year, problem) => {
  expect(scoreCell(success, item, year)).toMatchObject({ problem });
});

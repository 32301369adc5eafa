import { expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { formOf } from "../../../src/assessment/rules/case";
import { sample2567 } from "../sample-2567";

const long = 40_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(long / piece.length)).slice(0, long);

/** Texts that are hard on patterns: lists without an end, links, years, names over and over, brackets, blanks. */
const hostile = [
  "1,", "(1,2", "1)", "https://", "http://a ", "ปี 2567 ", "ปี 2565-", "ร้อยละ 12.5 ", "369 เรื่อง ", "การจัดการเรื่องราวร้องทุกข์", "MOF Open Data ",
  "(", " ", "\n", "ก", "A-", "ข้อ 1)", "😀", "\u200f", "\uF70B", "1.000,", ".pdf",
];

test.each(hostile)("an answer of 40,000 characters of %j is told to be too long, or holds nothing, at once", (piece) => {
  const form = formOf({ rows: sample2567, narrative: { answers: [{ item: "3.3.2", answer: filled(piece) }, { item: "3.3.1", answer: filled(piece) }] } });
  const began = performance.now();
  const rules = new Set(check(form).findings.filter(({ at }) => at.sheet !== undefined).map(({ rule }) => rule.name));
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(rules.has("answer-too-long") || rules.has("answer-missing")).toBe(true);
});

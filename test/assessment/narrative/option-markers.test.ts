import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { narrative2567 } from "../../../src/assessment/criteria/narrative-fy2567";
import { answeredItems } from "../../../src/assessment/criteria/narratives";
import { optionsMarked, readMarkers } from "../../../src/assessment/narrative/option-markers";
import { sampleAnswers } from "./sample-narrative";

const countOf = new Map(answeredItems(narrative2567).map(({ id, options }) => [id, options.length]));

test.each(sampleAnswers.map(({ id, answer, optionMarkersRead }) => ({ id, answer, optionMarkersRead })))(
  "$id: the options are those that people read", ({ id, answer, optionMarkersRead }) => {
    expect(optionsMarked(answer, countOf.get(id) ?? 0)).toEqual(optionMarkersRead);
  },
);

test("ranges, Thai digits, and numbers joined by words", () => {
  expect(optionsMarked("1-3)ทำแล้ว ๔)ทำต่อ", 5)).toEqual([1, 2, 3, 4]);
  expect(optionsMarked("ทำแล้ว (๑ และ 2) และ (4)", 5)).toEqual([1, 2, 4]);
});

test("a list that begins anew within an option is none of options", () => {
  const [first, second] = readMarkers("1)มีดังนี้ 1) ก 2)ทำต่อ", 2);
  expect([first?.options, second?.options]).toEqual([[1], [2]]);
  expect(optionsMarked("ขั้นตอนคือ 1) รับ 2) ส่ง", 3)).toEqual([]);
});

test("a marker is where it says it is, in any text", () => {
  const piece = fc.constantFrom("1)", "2)", "(1)", "(2)", "3,4)", "(1)(2)", " ", "\n", "ก", "ข้อ ", "มาตรา 5 ", ".pdf", "๑)", ",");
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (pieces, count) => {
    const answer = pieces.join("");
    for (const { options, start, end } of readMarkers(answer, count)) {
      expect(answer.slice(start, end)).toMatch(/^\(?[\d๑,]+\)$/);
      expect(options.length).toBeGreaterThan(0);
    }
  }));
});

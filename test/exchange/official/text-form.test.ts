import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { directionInput } from "../../../src/assessment/form/direction";
import { figureInput } from "../../../src/assessment/form/figure";
import { readOfficialText } from "../../../src/exchange/official/text-form";
import { blanksApart, sampleSubmission } from "./as-data";
import { printedForms, printedText } from "./generated-text";
import { officialText } from "./official-text";
import { otherCopies } from "./rewrapped";

const expected = blanksApart(sampleSubmission());

describe("the real form as text", () => {
  const form = readOfficialText(officialText);

  it("gives the data, blanks at line ends apart", () => {
    expect(blanksApart(form.submission)).toEqual(expected);
  });

  it("leaves nothing over", () => expect(form.unplaced).toEqual([]));

  it("joins lines right but for two of those it marks as not sure", () => {
    const { indicators } = sampleSubmission().content;
    const wrong = form.joins.filter(({ indicator, field, before, after, blank }) => {
      const said = indicators[indicator ?? -1]?.[field as "name" | "unit" | "note"];
      return !said?.includes(`${before}${blank ? " " : ""}${after}`);
    });
    expect(form.joins).toHaveLength(51);
    expect(wrong.map(({ before, after, sure }) => [before.slice(-6), after.slice(0, 6), sure]))
      .toEqual([["เข้าใจ", "และสนั", false], ["ียบัตร", "มอบให้", false]]);
  });
});

it("gives the same data, however its lines are wrapped, repaired, repeated and ordered", () => {
  fc.assert(fc.property(otherCopies, (text) => {
    expect(blanksApart(readOfficialText(text).submission)).toEqual(expected);
  }), { numRuns: 300 });
});

it("reads every figure and text of generated forms, with numbers and brackets in names and notes", () => {
  const closed = (text: string): string => text.replace(/\s+/g, "");
  fc.assert(fc.property(printedForms, ({ indicators, width }) => {
    const { submission } = readOfficialText(printedText(indicators, width));
    const read = submission.content.indicators.map((each, at) => ({
      item: each.item, name: closed(each.name), direction: directionInput(each.direction), target: figureInput(each.target), unit: closed(each.unit),
      results: each.results.map(figureInput), note: closed(each.note), success: submission.stated.indicators[at]?.success, score: submission.stated.indicators[at]?.score,
    }));
    expect(read).toEqual(indicators.map((each) => ({
      ...each, name: closed(each.name), unit: closed(each.unit), note: closed(each.note), target: Number(each.target), results: each.results.map(Number),
    })));
  }), { numRuns: 200 });
});

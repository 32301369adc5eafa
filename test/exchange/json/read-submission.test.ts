import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import sample from "../../../assets/sample-2567.json";
import { directionInput } from "../../../src/assessment/form/direction";
import { figureInput } from "../../../src/assessment/form/figure";
import { languages } from "../../../src/assessment/text/phrase";
import { explainData } from "../../../src/exchange/json/data-problem";
import { readSubmission } from "../../../src/exchange/json/read-submission";

const one = { id: "7.1.1-1", item: "7.1.1", name: "ก", direction: "higher", target: "1", unit: "คน", results: ["1", "2", "3"], note: "" };
const withIndicators = (...indicators: readonly unknown[]): object =>
  ({ agency: "กรม", fiscalYear: 2567, years: [2565, 2566, 2567], indicators });

/** What is wrong with data, in English, one a line. */
function complaints(data: unknown): readonly string[] {
  const reading = readSubmission(data);
  return reading.ok ? [] : reading.problems.map((problem) => explainData(problem, "en"));
}

const firstOf = (data: unknown) => {
  const reading = readSubmission(data);
  if (!reading.ok) throw new Error(complaints(data).join());
  return reading.submission.content.indicators[0];
};

describe("readSubmission", () => {
  it("reads the real submission, stated figures apart", () => {
    const reading = readSubmission(sample);
    if (!reading.ok) throw new Error(complaints(sample).join());
    const { submission } = reading;
    const { content, stated } = submission;
    expect(content.indicators).toHaveLength(20);
    expect(content.indicators[0]).toMatchObject({
      item: "7.1.1", direction: { state: "direction", value: "lower" }, target: { state: "number", value: 0.1 }, unit: "ร้อยละ",
    });
    expect(content.indicators[0]?.results.map(figureInput)).toEqual([0.1, 0.1, 0.05]);
    expect(stated.indicators[0]).toMatchObject({ id: "7.1.1-1", success: 150, score: 500 });
    expect(Object.fromEntries(stated.topicScores)).toEqual({ "7.1": 380, "7.2": 380, "7.3": 460, "7.4": 360 });
  });

  it("reads data of versions 1 and 2, said or unsaid, and refuses those of a version it does not know", () => {
    expect(readSubmission({ ...withIndicators(one), version: 1 }).ok).toBe(true);
    expect(readSubmission({ ...withIndicators(one), version: 2 }).ok).toBe(true);
    expect(complaints({ ...withIndicators(one), version: 3 }))
      .toEqual(["version: the data are of version 3, and versions up to 2 are known: use the newest program"]);
  });

  it("keeps the lines of a note", () => {
    expect(firstOf(withIndicators({ ...one, note: "ปี 65\n  ปี 66 " }))?.note).toBe("ปี 65\nปี 66");
  });

  it.each([
    ["0.10", 0.1], ["1,250", 1250], ["๙๕", 95], ["0", 0], [0, 0], [12.5, 12.5],
    ["", null], ["  ", null], [null, null], ["N/A", "N/A"], ["ไม่มี", "ไม่มี"], ["=1+1", "=1+1"],
  ])("a figure typed as %p is %p", (typed, read) => {
    expect(figureInput(firstOf(withIndicators({ ...one, target: typed }))?.target)).toBe(read);
  });

  it.each([["lower", "ค่าน้อยดี"], ["มากดี", "ค่ามากดี"], ["", null], ["แล้วแต่", "แล้วแต่"]])(
    "the direction %p is %p",
    (typed, read) => expect(directionInput(firstOf(withIndicators({ ...one, direction: typed }))?.direction ?? { state: "missing" })).toBe(read),
  );

  it.each<[string, unknown, readonly string[]]>([
    ["no object", "text", ["must be an object"]],
    ["nothing in it", {}, ["agency: is missing", "fiscalYear: is missing", "indicators: is missing"]],
    ["an agency that is no text", { ...withIndicators(), agency: 7 }, ["agency: must be a text"]],
    ["a year in words", { ...withIndicators(), fiscalYear: "สองพัน" }, ["fiscalYear: must be a Buddhist-era year such as 2567"]],
    ["a year before all criteria", { ...withIndicators(), fiscalYear: 2566 }, ["fiscalYear: the criteria of fiscal year 2566 are not known (those from 2567 on are)"]],
    ["years that are others", { ...withIndicators(), years: [2564, 2565, 2566] }, ["years: the years of the results must be 2565, 2566, 2567, in this order"]],
    ["a state of its own", { ...withIndicators(), state: "sent" }, ["state: must be final or draft"]],
    ["an agency type of its own", { ...withIndicators(), agencyType: "both" }, ["agencyType: must be service or policy"]],
    ["too few results", withIndicators({ ...one, results: ["1"] }), ['indicators[0].results: has 1 results where there must be 3, one a year ("" for a year without one)']],
    ["an unknown item", withIndicators({ ...one, item: "7.9.1" }), ["indicators[0].item: the form of 2567 has no item “7.9.1”"]],
    ["an id twice", withIndicators(one, one), ["indicators[1].id: another indicator has the id “7.1.1-1” too"]],
    ["a result that is a list", withIndicators({ ...one, results: [["1"], "2", "3"] }), ["indicators[0].results[0]: must be a number or a text"]],
    ["a note beyond any cell", withIndicators({ ...one, note: "ก".repeat(40_000) }), ["indicators[0].note: is longer than a cell of Excel can hold"]],
    ["a target beyond any cell", withIndicators({ ...one, target: "9".repeat(40_000) }), ["indicators[0].target: is longer than a cell of Excel can hold"]],
    ["a stated score in words", withIndicators({ ...one, statedScore: "500" }), ["indicators[0].statedScore: must be a number"]],
  ])("%s: says where and what", (_what, data, expected) => {
    expect(complaints(data)).toEqual(expected);
  });

  it("tells of everything at once", () => {
    expect(complaints(withIndicators({ ...one, item: "x" }, { ...one, results: [] }))).toHaveLength(3);
  });

  it("reads or explains whatever JSON holds, in both languages", () => {
    const near = fc.record({
      agency: fc.oneof(fc.string(), fc.jsonValue()), fiscalYear: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
      years: fc.jsonValue(), indicators: fc.oneof(fc.array(fc.record({
        id: fc.string(), item: fc.oneof(fc.constant("__proto__"), fc.string()), name: fc.string(), direction: fc.jsonValue(),
        target: fc.jsonValue(), results: fc.jsonValue(), statedScore: fc.jsonValue(),
      }, { requiredKeys: [] })), fc.jsonValue()), statedTopicScores: fc.jsonValue(),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(near, fc.jsonValue()), (data) => {
      const reading = readSubmission(data);
      if (reading.ok) return true;
      return reading.problems.length > 0
        && languages.every((language) => reading.problems.every((problem) => explainData(problem, language).length > 5));
    }));
  });
});

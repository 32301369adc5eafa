import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../../docs/submission.schema.json";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import { languages } from "../../../src/assessment/text/phrase";
import { explainData } from "../../../src/exchange/json/data-problem";
import { narrativeData } from "../../../src/exchange/json/narrative-data";
import { readSubmission } from "../../../src/exchange/json/read-submission";
import { anyNarrative } from "../../sheet/narrative/any-narrative";

const isValid = new Ajv().compile(schema);

const withNarrative = (narrative: unknown): object => ({ version: 2, agency: "กรม", fiscalYear: 2567, indicators: [], narrative });

/** What is wrong with answers as data, in English, one a line; it has words in every language. */
function complaints(narrative: unknown): readonly string[] {
  const reading = readSubmission(withNarrative(narrative));
  if (reading.ok) return [];
  for (const problem of reading.problems) for (const language of languages) explainData(problem, language);
  return reading.problems.map((problem) => explainData(problem, "en"));
}

function readAgain(narrative: unknown): NarrativeContent | undefined {
  const reading = readSubmission(withNarrative(narrative));
  if (!reading.ok) throw new Error(complaints(narrative).join());
  return reading.submission.content.narrative;
}

it("whatever Categories 1 to 6 say is the same as data, and valid by the published schema", () => {
  fc.assert(fc.property(anyNarrative, (narrative) => {
    const data: unknown = JSON.parse(JSON.stringify(narrativeData(narrative)));
    expect([isValid(withNarrative(data)), isValid.errors]).toEqual([true, null]);
    expect(readAgain(data)).toEqual(narrative);
  }), { numRuns: 60 });
});

describe("answers as data", () => {
  it("are read with what nobody said left unsaid", () => {
    expect(readAgain({ items: [{ item: "1.1.1", options: [{ n: 3, evidence: [{ name: "ก.pdf" }] }] }] })).toEqual({
      items: [{
        item: "1.1.1", answer: "", owner: "", score: { state: "missing" },
        options: [{ n: 3, text: "", tick: "unsaid", evidence: [{ name: "ก.pdf", owner: "" }] }],
      }],
      topics: [], categoryScores: {},
    });
  });

  it("keep their lines and tabs, and are read as proper Thai", () => {
    expect(readAgain({ items: [{ item: "1.1.1", answer: "1)\tป\uF70Aา \r\n  2) ข" }] })?.items[0]?.answer).toBe("1)\tป่า\n  2) ข");
  });

  it("are not there where nothing is said of them", () => {
    for (const narrative of [undefined, null]) expect(readAgain(narrative)).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ["an item of Category 7", { items: [{ item: "7.1.1" }] }, "narrative.items[0].item: the form of 2567 has no item “7.1.1”"],
    ["an item twice", { items: [{ item: "1.1.1" }, { item: "1.1.1" }] }, "narrative.items[1].item: item “1.1.1” stands there twice"],
    ["an option that the item has not", { items: [{ item: "1.1.1", options: [{ n: 9 }] }] }, "narrative.items[0].options[0].n: item 1.1.1 has no option 9"],
    ["a topic that is none", { items: [], topics: [{ topic: "1.9" }] }, "narrative.topics[0].topic: the form of 2567 has no topic “1.9”"],
    ["a topic twice", { items: [], topics: [{ topic: "1.1" }, { topic: "1.1" }] }, "narrative.topics[1].topic: topic “1.1” stands there twice"],
    ["a category that is none", { items: [], categoryScores: { 7: 500 } }, "narrative.categoryScores.7: the form of 2567 has no category “7”"],
    ["a tick in other words", { items: [{ item: "1.1.1", options: [{ n: 1, tick: "yes" }] }] }, "narrative.items[0].options[0].tick: must be ticked, not-ticked or unsaid"],
    ["a state in other words", { items: [{ item: "1.1.1", options: [{ n: 1, evidence: [{ name: "ก", state: "done" }] }] }] }, "narrative.items[0].options[0].evidence[0].state: must be to-do, link-only or attached"],
    ["an answer that no cell holds", { items: [{ item: "1.1.1", answer: "ก".repeat(40_000) }] }, "narrative.items[0].answer: is longer than a cell of Excel can hold"],
    ["an option without its number", { items: [{ item: "1.1.1", options: [{ text: "ก" }] }] }, "narrative.items[0].options[0].n: is missing"],
    ["no items", {}, "narrative.items: is missing"],
    ["a list", [], "narrative: must be an object"],
  ])("%s is told, and where", (_, narrative, said) => expect(complaints(narrative)).toEqual([said]));
});

import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { readChecked } from "../../../src/cli/read-checked";
import { figureInput } from "../../../src/assessment/form/figure";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { anyNarrative } from "../../sheet/narrative/any-narrative";
import { sampleContent } from "../../sheet/sample-indicators";
import { descriptorOf, faults, packed, rowsOf } from "./read-package";

function packedWith(narrative: NarrativeContent, asked?: readonly string[]) {
  const sheets = planNarrative(sampleContent.edition, narrative, asked).map(contentOfPlan);
  const { form } = readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...sampleContent, dialect: "native" })), others: sheets, narrative: sheets }).reading;
  return packed(form);
}
const orNull = (text: string): string | null => (text === "" ? null : text);

it("Categories 1 to 6 are tables too: every answer, tick, piece of evidence, score and remark as it was said", () => {
  fc.assert(fc.property(anyNarrative, (narrative) => {
    const files = packedWith(narrative);
    expect(faults(files)).toEqual([]);
    expect(rowsOf(files, "answers").map(({ item, answer, owner, given_score: score, given_score_text: words }) => [item, answer, owner, score ?? words])).toEqual(
      narrative.items.map(({ item, answer, owner, score }) => [item, orNull(answer), orNull(owner), figureInput(score)]));
    expect(rowsOf(files, "options").map(({ item, number, text, tick }) => [item, number, text, tick])).toEqual(
      narrative.items.flatMap(({ item, options }) => options.map(({ n = null, text, tick }) => [item, n, text, tick])));
    expect(rowsOf(files, "evidence").map(({ name, owner, state }) => [name, owner, state])).toEqual(
      narrative.items.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence.map(({ name, owner, state = null }) => [orNull(name), orNull(owner), state]))));
    expect(rowsOf(files, "remarks").map((row) => [row["topic"], row["to_develop"], row["to_focus"]])).toEqual(
      narrative.topics.map(({ topic, toDevelop, toFocus }) => [topic, orNull(toDevelop), orNull(toFocus)]));
    expect(rowsOf(files, "categories").map((row) => [row["category"], row["given_score"] ?? row["given_score_text"]])).toEqual(
      ["1", "2", "3", "4", "5", "6"].map((category) => [category, figureInput(narrative.categoryScores[category])]));
    expect(rowsOf(files, "links").map((row) => [row["said"], row["item"], row["named"]])).toEqual([
      ...(narrative.links ?? []).map(({ item, indicator }) => ["linked", item, indicator]), ...(narrative.denied ?? []).map(({ item, indicator }) => ["not-linked", item, indicator]),
    ]);
  }), { numRuns: 6 });
});

it("says of which categories it is, and has no such tables where there are none", () => {
  const blank: NarrativeContent = { items: [], topics: [], categoryScores: {} };
  const all = descriptorOf(packedWith(blank));
  expect([all.name, all.title.split(" ·")[0], descriptorOf(packedWith(blank, ["1", "3"])).name]).toEqual(["pmqa-1-7-2567", "หมวด 1-7", "pmqa-1.3.7-2567"]);
  const { name, resources } = descriptorOf(packedWith(blank, []));
  expect([name, resources.map((resource) => resource.name)]).toEqual(["pmqa-7-2567", ["indicators", "results", "topics", "findings"]]);
});

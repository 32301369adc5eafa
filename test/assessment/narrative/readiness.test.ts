import { expect, test } from "@jest/globals";
import { narrative2567 } from "../../../src/assessment/criteria/narrative-fy2567";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { carriedMark } from "../../../src/assessment/form/carried-over";
import { readinessOf, sumOfCounts, workByOwner, type CategoryReadiness, type ItemReadiness } from "../../../src/assessment/narrative/readiness";
import { itemFacts, leftInWords } from "../../../src/assessment/narrative/readiness-words";
import { narrativeAsTyped, type TypedAnswer } from "../../../src/assessment/rules/case-narrative";
import { sampleAnswers, sampleNarrative } from "./sample-narrative";

const categoriesOf = (...answers: readonly TypedAnswer[]): readonly CategoryReadiness[] =>
  readinessOf(narrativeAsTyped({ answers }, fy2567), narrative2567);
const itemIn = (categories: readonly CategoryReadiness[], id: string): ItemReadiness | undefined =>
  categories.flatMap(({ topics }) => topics.flatMap(({ byItem }) => byItem)).find(({ item }) => item === id);

test("an item is ready once it is answered, within the limit, and its ticked options with a star have their evidence", () => {
  const categories = categoriesOf({ item: "1.2.1", ticked: [1, 5] });
  expect(itemIn(categories, "1.2.1")).toMatchObject({ ready: 1, answered: 1, options: 6, ticked: 2, unsaid: 0, toEvidence: 1, evidenced: 1, left: [] });
});

test("an item is not ready while nobody has said of any of its options whether the agency has it", () => {
  const [unsaid] = readinessOf(narrativeAsTyped(sampleNarrative("unsaid"), fy2567), narrative2567);
  expect(unsaid).toMatchObject({ answered: 4, ready: 0 });
  expect(unsaid?.topics[0]?.byItem[0]?.left).toEqual([{ what: "tick", owner: "" }]);
});

test("an item whose answer is another year's is not ready until that is confirmed", () => {
  const categories = categoriesOf({ item: "1.2.1", ticked: [1, 5], answer: `${carriedMark(2566)}\nวางระบบแล้ว`, owner: "กพร." });
  expect(itemIn(categories, "1.2.1")).toMatchObject({ ready: 0, left: [{ what: "confirm", owner: "กพร." }] });
  expect(leftInWords({ what: "confirm" }, "th")).toContain("ยืนยัน");
});

test("an item that somebody reviewed is counted, and said to be", () => {
  const [first] = readinessOf(narrativeAsTyped({ answers: [{ item: "1.2.1" }] }, fy2567), narrative2567, new Set(["1.2.1"]));
  const item = first && itemIn([first], "1.2.1");
  expect([first?.reviewed, item?.reviewed]).toEqual([1, 1]);
  expect(item && itemFacts(item, 3000, "th")).toContain("ทบทวนแล้ว");
  expect(itemIn(categoriesOf({ item: "1.2.1" }), "1.2.1")?.reviewed).toBe(0);
});

test("what is left is told with whoever has it to do: of evidence who brings it, else who writes the answer", () => {
  const categories = categoriesOf(
    { item: "1.1.1", answer: "", owner: "กพร.", evidence: { 3: [] } },
    { item: "1.2.1", answer: "ก".repeat(3001), owner: "กพร.", evidence: { 5: [{ name: "รายงาน.pdf", owner: "ศทส.", state: "to-do" }] } },
    { item: "1.1.2", answer: "-" },
  );
  expect(workByOwner(categories)).toEqual([
    { owner: "กพร.", work: [
      { item: "1.1.1", what: "answer", owner: "กพร." }, { item: "1.1.1", what: "evidence", option: 3, owner: "กพร." },
      { item: "1.2.1", what: "shorten", owner: "กพร." },
    ] },
    { owner: "ศทส.", work: [{ item: "1.2.1", what: "to-do", option: 5, owner: "ศทส." }] },
    { owner: "", work: [{ item: "1.1.2", what: "answer", owner: "" }] },
  ]);
  expect(itemIn(categories, "1.2.1")).toMatchObject({ characters: 3001, overLimit: 1, ready: 0, toEvidence: 1, evidenced: 0 });
});

test("a category that has no sheet is not there, and nobody has work in it", () => {
  const categories = categoriesOf({ item: "1.2.1" });
  expect(categories.map(({ isThere }) => isThere)).toEqual([true, false, false, false, false, false]);
  expect(categories[1]).toMatchObject({ items: 6, ready: 0 });
  expect(workByOwner(categories)).toEqual([]);
});

test("every count is the sum of what stands below it", () => {
  const categories = readinessOf(narrativeAsTyped(sampleNarrative("unsaid"), fy2567), narrative2567);
  for (const category of categories) {
    expect(sumOfCounts(category.topics)).toEqual(sumOfCounts([category]));
    for (const topic of category.topics) expect(sumOfCounts(topic.byItem)).toEqual(sumOfCounts([topic]));
  }
  const all = sumOfCounts(categories);
  expect([all.items, all.options, all.answered, all.overLimit]).toEqual([32, 106, 17, 0]);
});

test("the characters of the real answers are those that the form printed", () => {
  const categories = readinessOf(narrativeAsTyped(sampleNarrative("unsaid"), fy2567), narrative2567);
  for (const { id, nonSpaceCharacters } of sampleAnswers) expect([id, itemIn(categories, id)?.characters]).toEqual([id, nonSpaceCharacters]);
});

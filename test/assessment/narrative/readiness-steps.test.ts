import { expect, test } from "@jest/globals";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { narrative2567 } from "../../../src/assessment/criteria/narrative-fy2567";
import { readinessOf } from "../../../src/assessment/narrative/readiness";
import { stepsOf, type Steps } from "../../../src/assessment/narrative/readiness-steps";
import { narrativeAsTyped, type TypedAnswer } from "../../../src/assessment/rules/case-narrative";

/** Of item 1.2.1. */
function stepsTo(answer: Omit<TypedAnswer, "item">): Steps {
  const [category] = readinessOf(narrativeAsTyped({ answers: [{ item: "1.2.1", ...answer }] }, fy2567), narrative2567);
  const item = category?.topics.flatMap(({ byItem }) => byItem).find((one) => one.item === "1.2.1");
  if (item === undefined) throw new Error("2567 asks 1.2.1.");
  return stepsOf(item);
}

test.each<readonly [string, Omit<TypedAnswer, "item">, Steps]>([
  ["nothing is said", { ticked: "unsaid", answer: "" }, { done: 0, all: 2 }],
  ["it is said what the agency has", { ticked: [1], answer: "" }, { done: 1, all: 2 }],
  ["the answer is too long", { ticked: [1], answer: "ก".repeat(3_001) }, { done: 1, all: 2 }],
  ["an option lacks its evidence, for which two people look", { ticked: [1, 5], evidence: { 5: [{ name: "ก", owner: "ก", state: "to-do" }, { name: "ข", owner: "ข", state: "to-do" }] } }, { done: 2, all: 3 }],
  ["all is there", { ticked: [1, 5] }, { done: 3, all: 3 }],
])("a bar is as long as what is done: %s", (_, answer, steps) => {
  expect(stepsTo(answer)).toEqual(steps);
});

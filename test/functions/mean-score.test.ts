import { expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { meanScoreOf } from "../../src/functions/mean-score";

const scoresOf = (topic: string): number[] =>
  sample.indicators.filter(({ item }) => item.startsWith(`${topic}.`)).map(({ statedScore }) => statedScore);

test.each(Object.entries(sample.statedTopicScores))("topic %s of the real sample has its stated mean", (topic, mean) => {
  expect(meanScoreOf(scoresOf(topic))).toBe(mean);
});

test("blanks, texts and truth values are passed over; 0 counts", () => {
  expect(meanScoreOf([500, "", "รวม", true, 0])).toBe(250);
});

test("there is no mean of nothing", () => {
  expect(meanScoreOf(["", "รวม"])).toBe("");
});

test("scores still missing are counted, and another error is named first", () => {
  expect(meanScoreOf([500, "#N/A", "#N/A"])).toMatchObject({ problem: "unscored", values: { count: 2 } });
  expect(meanScoreOf(["#N/A", "#NAME?"])).toMatchObject({ problem: "input-error", values: { text: "#NAME?" } });
});

import { describe, expect, it } from "@jest/globals";
import { compareStated, type Computed } from "../../../src/assessment/check/compare-stated";
import type { SubmittedIndicator, Submission } from "../../../src/exchange/json/submission";

const indicator = (id: string, name: string, stated: SubmittedIndicator["stated"]): SubmittedIndicator => ({
  id, item: id.slice(0, id.indexOf("-")), name, direction: "ค่ามากดี", target: 1, unit: "", results: [1, 1, 1], note: "", stated,
});

const submission: Submission = {
  agency: "กรม", fiscalYear: 2567,
  indicators: [
    indicator("7.1.1-1", "ก", { success: 100, score: 300 }),
    indicator("7.1.1-2", "ข", { success: 100, score: 300 }),
    indicator("7.1.1-3", "ข", {}),
  ],
  statedTopicScores: new Map([["7.1", 300], ["7.2", 100]]),
};

const computed = (...figures: readonly (readonly [string, number | null, number | null])[]): Computed => ({
  indicators: figures.map(([name, success, score]) => ({ item: "7.1.1", name, success, score })),
  topics: new Map([["7.1", 300]]),
});

describe("compareStated", () => {
  it("finds nothing where all agree, and asks nothing of what is not stated", () => {
    const all = { ...submission, statedTopicScores: new Map([["7.1", 300]]) };
    expect(compareStated(all, computed(["ก", 100, 300], ["ข", 100, 300], ["ข", 5, 0]))).toEqual([]);
  });

  it("names each figure that differs, and what cannot be computed", () => {
    expect(compareStated(submission, computed(["ก", 99.99, 200], ["ข", null, null], ["ข", 1, 0]))).toEqual([
      { of: "7.1.1-1", figure: "success", stated: 100, computed: 99.99 },
      { of: "7.1.1-1", figure: "score", stated: 300, computed: 200 },
      { of: "7.1.1-2", figure: "success", stated: 100, computed: null },
      { of: "7.1.1-2", figure: "score", stated: 300, computed: null },
      { of: "7.2", figure: "topic-score", stated: 100, computed: null },
    ]);
  });

  it("knows an indicator by its item and name, however its row moved or its glyphs were mended", () => {
    expect(compareStated(
      { ...submission, statedTopicScores: new Map(), indicators: [indicator("7.1.1-1", "\uF70Aป\uF702 **", { score: 300 })] },
      computed(["ก", 1, 0], ["่ปี", 100, 300]),
    )).toEqual([]);
  });
});

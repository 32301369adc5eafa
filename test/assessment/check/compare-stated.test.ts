import { describe, expect, it } from "@jest/globals";
import { compareStated, type StatedFigures } from "../../../src/assessment/check/compare-stated";

type Computed = Parameters<typeof compareStated>[1];

const indicator = (id: string, name: string, figures: { success?: number; score?: number }): StatedFigures["indicators"][number] =>
  ({ id, item: id.slice(0, id.indexOf("-")), name, ...figures });

const stated: StatedFigures = {
  indicators: [
    indicator("7.1.1-1", "ก", { success: 100, score: 300 }),
    indicator("7.1.1-2", "ข", { success: 100, score: 300 }),
    indicator("7.1.1-3", "ข", {}),
  ],
  topicScores: new Map([["7.1", 300], ["7.2", 100]]),
};

const computed = (...figures: readonly (readonly [string, number | null, number | null])[]): Computed => ({
  indicators: figures.map(([name, success, score]) => ({ item: "7.1.1", name, scored: { success, score } })),
  topicScores: { "7.1": 300, "7.2": null },
});

describe("compareStated", () => {
  it("finds nothing where all agree, and asks nothing of what is not stated", () => {
    const all = { ...stated, topicScores: new Map([["7.1", 300]]) };
    expect(compareStated(all, computed(["ก", 100, 300], ["ข", 100, 300], ["ข", 5, 0]))).toEqual([]);
  });

  it("names each figure that differs, and what cannot be computed", () => {
    expect(compareStated(stated, computed(["ก", 99.99, 200], ["ข", null, null], ["ข", 1, 0]))).toEqual([
      { of: "7.1.1-1", figure: "success", stated: 100, computed: 99.99 },
      { of: "7.1.1-1", figure: "score", stated: 300, computed: 200 },
      { of: "7.1.1-2", figure: "success", stated: 100, computed: null },
      { of: "7.1.1-2", figure: "score", stated: 300, computed: null },
      { of: "7.2", figure: "topic-score", stated: 100, computed: null },
    ]);
  });

  it("knows an indicator by its item and name, however its row moved or its glyphs were mended", () => {
    expect(compareStated(
      { topicScores: new Map(), indicators: [indicator("7.1.1-1", "\uF70Aป\uF702 **", { score: 300 })] },
      computed(["ก", 1, 0], ["่ปี", 100, 300]),
    )).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { trendBox, trendShape } from "../../../src/assessment/check/trend-shape";

describe("the trend", () => {
  test("rises where results rise, the target among them", () => {
    const { dots, targetY, lines } = trendShape([10, 20, 40], 30);
    const [first, second, third] = dots.map((dot) => dot?.y ?? 0);
    expect(third).toBeLessThan(targetY ?? 0);
    expect(targetY).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(first ?? 0);
    expect(lines).toHaveLength(1);
  });

  test("is level in the middle where all is equal", () => {
    const { dots, targetY } = trendShape([826, 826, 826], 826);
    expect(new Set([...dots.map((dot) => dot?.y), targetY])).toEqual(new Set([trendBox.height / 2]));
  });

  test("leaves a year without a figure out, and draws no line across it", () => {
    const { dots, lines } = trendShape([1, undefined, 3], undefined);
    expect(dots[1]).toBeUndefined();
    expect(lines).toEqual([]);
  });
});

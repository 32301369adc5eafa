import type { Direction } from "../../../src/assessment/form/direction";
import { describe, expect, test } from "@jest/globals";
import Big from "big.js";
import fc from "fast-check";
import { scale2567 } from "../../../src/assessment/criteria/scale-fy2567";
import { isLeap } from "../../../src/assessment/scoring/leap";
import { meanScore } from "../../../src/assessment/scoring/mean";
import { neededResult, nextScore } from "../../../src/assessment/scoring/needed";
import { capOf, scoreOf } from "../../../src/assessment/scoring/score";
import { successOf } from "../../../src/assessment/scoring/success";

/** Numbers as people type them: up to four decimals, any size a form sees. */
const typedNumber = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number(new Big(digits).div(new Big(10).pow(decimals)).toFixed()));
const target = typedNumber.filter((value) => value > 0);
const direction = fc.constantFrom<Direction>("higher", "lower");
const item = fc.constantFrom(...scale2567.items);

/** The definition, in exact decimals with far more digits than asked for, rounded half up (away from 0). */
function defined(actual: number, goal: number, way: Direction): number {
  const Exact = Big();
  Exact.DP = 60;
  const [a, t] = [new Exact(actual), new Exact(goal)];
  const success = way === "higher" ? a.div(t).times(100) : t.minus(a).div(t).times(100).plus(100);
  return success.round(2, 1).toNumber() + 0;
}

describe("success", () => {
  test("is what exact decimal arithmetic has, half up", () => {
    fc.assert(fc.property(typedNumber, target, direction, (actual, goal, way) => {
      expect(successOf(actual, goal, way)).toBe(defined(actual, goal, way));
    }), { numRuns: 2000 });
  });

  test("is exact on the halves themselves", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(100, 200, 1000, 0.1, 8, 250), direction,
      (hundredths, goal, way) => {
        const actual = new Big(hundredths).plus(0.5).div(10_000).times(goal).toNumber();
        expect(successOf(actual, goal, way)).toBe(defined(actual, goal, way));
      }), { numRuns: 2000 });
  });

  test.each([
    [0.05, 0.1, "lower", 150], [1.005, 1, "higher", 100.5], [100.005, 100, "higher", 100.01], [0, 80, "higher", 0],
    [100, 89, "higher", 112.36], [3, 1, "lower", -100],
  ] as const)("%d of %d, %s is better: %d", (actual, goal, way, success) => {
    expect(successOf(actual, goal, way)).toBe(success);
  });

  test("is none where it would be more than any number can say", () => {
    expect(successOf(Number.MAX_VALUE, 0.01, "higher")).toBeNull();
    expect(successOf(Number.MAX_VALUE, 0.01, "lower")).toBeNull();
    expect(successOf(-Number.MAX_VALUE, 0.01, "higher")).toBeNull();
    expect(neededResult(scale2567, 500, Number.MAX_VALUE, "higher")).toBeNull();
  });

  test("has no percentage of a target of 0 or below", () => {
    expect(successOf(5, 0, "higher")).toBeNull();
    expect(successOf(5, -1, "lower")).toBeNull();
  });
});

describe("score", () => {
  test("never leaves 0 to 500, nor passes the item's cap", () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), item, (success, id) => {
      const score = scoreOf(scale2567, success, id);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(capOf(scale2567, id));
    }));
  });

  test.each([
    [110, 500], [109.99, 400], [105, 400], [104.99, 300], [100, 300], [99.99, 200], [80, 200], [79.99, 100], [50, 100],
    [49.99, 0], [-40, 0], [99.995, 300], [99.9949, 200],
  ])("%d %% scores %d", (success, score) => {
    expect(scoreOf(scale2567, success)).toBe(score);
  });

  test("never falls as the percentage rises", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -500, max: 500 }), fc.double({ noNaN: true, min: 0, max: 500 }),
      (success, more) => expect(scoreOf(scale2567, success + more)).toBeGreaterThanOrEqual(scoreOf(scale2567, success))));
  });
});

describe("mean", () => {
  test("is what exact decimal arithmetic has, half up", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 60 }), (hundredths) => {
      const scores = hundredths.map((value) => value / 100);
      const sum = hundredths.reduce((total, value) => total.plus(value), new Big(0));
      expect(meanScore(scores)).toBe(sum.div(100).div(scores.length).round(2, 1).toNumber());
    }));
  });

  test("of none is none", () => expect(meanScore([])).toBeNull());
  test("of 380, 380, 460 and 360", () => expect(meanScore([380, 380, 460, 360])).toBe(395));
  test("of thirds", () => expect(meanScore([100, 100, 0])).toBe(66.67));
});

describe("the result needed", () => {
  test("is rounded to the side that reaches the score: up where more is better, down where less is", () => {
    // 105 % of 0.1241 is 0.130305; 95 % of 0.1243 is 0.118085.
    expect(neededResult(scale2567, 400, 0.1241, "higher")).toBe(0.1304);
    expect(neededResult(scale2567, 400, 0.1243, "lower")).toBe(0.118);
  });


  const score = fc.constantFrom(500, 400, 300, 200, 100);
  const smallTarget = fc.integer({ min: 100, max: 10_000_000 }).map((value) => value / 100);

  test("reaches its score, and clearly less does not", () => {
    fc.assert(fc.property(score, smallTarget, direction, (wanted, goal, way) => {
      const result = neededResult(scale2567, wanted, goal, way);
      expect(result).not.toBeNull();
      if (result === null) return;
      const reached = (actual: number): number => scoreOf(scale2567, successOf(actual, goal, way) ?? 0);
      expect(reached(result)).toBeGreaterThanOrEqual(wanted);
      // A percentage is rounded to two decimals, so only a result more than 0.005 % of the target away must fall short.
      const worse = goal * 0.0001 + 0.0002;
      expect(reached(way === "higher" ? result - worse : result + worse)).toBeLessThan(wanted);
    }), { numRuns: 1000 });
  });

  test.each([[300, 80, "higher", 80], [500, 80, "higher", 88], [500, 80, "lower", 72], [100, 80, "lower", 120]] as const)(
    "for %d with a target of %d, %s is better: %d", (wanted, goal, way, result) => {
      expect(neededResult(scale2567, wanted, goal, way)).toBe(result);
    });

  test("is none for a score beyond the bands, for 0, and for a target of 0", () => {
    expect(neededResult(scale2567, 600, 80, "higher")).toBeNull();
    expect(neededResult(scale2567, 0, 80, "higher")).toBeNull();
    expect(neededResult(scale2567, 300, 0, "higher")).toBeNull();
  });

  test("the next score stops at the item's cap", () => {
    expect(nextScore(scale2567, 300)).toBe(400);
    expect(nextScore(scale2567, 500)).toBeNull();
    expect(nextScore(scale2567, 0, "7.4.3")).toBe(100);
    expect(nextScore(scale2567, 100, "7.4.3")).toBeNull();
  });
});

test.each([
  [75, 50, false], [75.01, 50, true], [25, 50, false], [24.99, 50, true], [0.45, 0.3, false], [1.65, 1.1, false],
  [1, 0, true], [0, 0, false], [-30, -20, false], [-31, -20, true],
])("%d after %d is a leap: %s", (latest, before, leap) => {
  expect(isLeap(latest, before)).toBe(leap);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { decimalsOf, figureInUnit } from "../../../src/assessment/form/unit";
import { completeRow, indicatorAt, type TypedRow } from "../../../src/assessment/rules/case";
import { nextNeed } from "../../../src/assessment/scoring/next-need";
import { scoredOf } from "../../../src/assessment/scoring/scored";
import { usualUnits } from "../../../src/sheet/layout/columns";
import { sample2567 } from "../sample-2567";

const { scale } = fy2567;
const indicator = (given: Partial<TypedRow>) => indicatorAt(7111, { ...completeRow, ...given });

/** The next score and what it needs, as the pane says it. */
function said(given: Partial<TypedRow>): string {
  const row = indicator(given);
  const need = nextNeed(row, scale);
  return need === undefined || need === "top" ? String(need) : `${need.score}: ${figureInUnit(need.result, row.unit, "th")}`;
}

describe("what the next score needs is said as people say it", () => {
  test("of the real submission", () => {
    expect(sample2567.map(said)).toEqual([
      "top", "400: 868 หน่วยงาน", "400: ร้อยละ 100.59", "400: ร้อยละ 103.74", "top",
      "400: ร้อยละ 86.63", "top", "400: ร้อยละ 97.76", "top", "400: 105",
      "top", "top", "top", "400: 250 ราย", "top", "top", "top", "top", "top", "300: ร้อยละ 95",
    ]);
  });

  test.each<[Partial<TypedRow>, string]>([
    // 105 % of 3 is 3.15; four of three is 133 % and scores 500 at once.
    [{ unit: "กิจกรรม", target: 3, results: [1, 3, 3] }, "500: 4 กิจกรรม"],
    [{ unit: "จำนวนคน", target: 8500, results: [6901, 9898, 8500] }, "400: 8,925 คน"],
    // 95 % of 30 is 28.5, where less is better.
    [{ unit: "เรื่อง", direction: "ค่าน้อยดี", target: 30, results: [40, 35, 30] }, "400: 28 เรื่อง"],
    // Where things are counted, but by the average, they are no whole ones.
    [{ unit: "คน", target: 30, results: [28.5, 30, 30] }, "400: 31.5 คน"],
    // The figures' own decimals, where they have more than two.
    [{ unit: "คะแนน", target: 4.125, results: [4.1, 4.1, 4.125] }, "400: 4.332 คะแนน"],
    // Twenty digits of a machine are not asked for.
    [{ target: 1 / 3, results: [0.3, 0.3, 1 / 3] }, "400: ร้อยละ 0.35"],
    // The cap of 7.4.3 is 100.
    [{ item: "7.4.3", unit: "หน่วยงาน", target: 9, results: [1, 1, 1] }, "100: 5 หน่วยงาน"],
    [{ target: 80, results: [1, 1, "N/A"] }, "undefined"],
  ])("%j: %s", (given, words) => expect(said(given)).toBe(words));
});

/** Figures as people type them: whole ones, and ones with up to four decimals. */
const figure = fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);
const row = fc.record({
  item: fc.constantFrom(...scale.items),
  unit: fc.constantFrom(...usualUnits, "จำนวนคน", ""),
  direction: fc.constantFrom("ค่ามากดี", "ค่าน้อยดี"),
  target: figure,
  results: fc.tuple(figure, figure, figure),
});

test("the stated result reaches just the stated score by the scoring itself, and that is more than before", () => {
  fc.assert(fc.property(row, (given) => {
    const typed = indicator(given);
    const need = nextNeed(typed, scale);
    if (need === undefined || need === "top") return;
    const reached = scoredOf(indicator({ ...given, results: [...given.results.slice(0, 2), need.result] }), scale);
    expect(reached.score).toBe(need.score);
    expect(need.score).toBeGreaterThan(scoredOf(typed, scale).score ?? Number.POSITIVE_INFINITY);
  }), { numRuns: 2000 });
});

test("is whole where things are counted in whole figures, and has no more decimals than the figures, or two", () => {
  fc.assert(fc.property(row, (given) => {
    const typed = indicator(given);
    const need = nextNeed(typed, scale);
    if (need === undefined || need === "top") return;
    const own = Math.max(...[given.target, ...given.results].map(decimalsOf));
    const counted = own === 0 && !["ร้อยละ", "คะแนน", "ระดับ", "บาท", "ล้านบาท", ""].includes(given.unit);
    expect(decimalsOf(need.result)).toBeLessThanOrEqual(counted ? 0 : Math.max(2, own));
  }), { numRuns: 2000 });
});

import { describe, expect, test } from "@jest/globals";
import Big from "big.js";
import fc from "fast-check";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { readFigure } from "../../../src/assessment/form/figure";
import { completeRow, formOf, indicatorAt, type TypedRow } from "../../../src/assessment/rules/case";
import { decimalsOfResults, nextNeed } from "../../../src/assessment/scoring/next-need";
import { nextScore } from "../../../src/assessment/scoring/needed";
import { nextSteps } from "../../../src/assessment/scoring/next-steps";
import { scoreForm, scoredOf, type ScoredForm } from "../../../src/assessment/scoring/scored";
import { stepOf, stepped, tryOut } from "../../../src/assessment/scoring/what-if";
import { usualUnits } from "../../../src/sheet/layout/columns";
import { sample2567 } from "../sample-2567";

const { scale } = fy2567;
const scored = (rows: readonly Partial<TypedRow>[]): ScoredForm => scoreForm(formOf({ rows: rows.map((row) => ({ ...completeRow, ...row })) }));
const sample = scored(sample2567);
const number = (value: number) => readFigure(value);

describe("what if, of the real submission", () => {
  // 7.1.1-2 has 826 of 826: 300. With 868 it is 105.08 %, which scores 400; the mean of 7.1 goes from 380 to 400, that of all from 395 to 400.
  test("a result moves percentage, score, topic and total", () => {
    expect(tryOut(sample, { row: 7112, result: number(868) })).toMatchObject({
      topic: "7.1", before: { success: 100, score: 300, topic: 380, total: 395 }, after: { success: 105.08, score: 400, topic: 400, total: 400 },
    });
  });

  // 7.1.1-1 has 0.05 of 0.1, where less is better: turned about, that is 50 %, which scores 100: 500 becomes 100, 380 becomes 300, 395 becomes 375.
  test("so does a direction", () => {
    expect(tryOut(sample, { row: 7111, direction: { state: "direction", value: "higher" } })?.after)
      .toEqual({ success: 50, score: 100, topic: 300, total: 375 });
  });

  // 826 of 1000 is 82.6 %, which scores 200.
  test("and a target", () => {
    expect(tryOut(sample, { row: 7112, target: number(1000) })?.after).toEqual({ success: 82.6, score: 200, topic: 360, total: 390 });
  });

  test("a result that is not there takes the indicator out of the mean: it is no 0", () => {
    // The other four of 7.1 have 500, 300, 300 and 500.
    for (const result of ["", "N/A", "ไม่ทราบ"]) {
      expect(tryOut(sample, { row: 7112, result: readFigure(result) })?.after).toEqual({ success: null, score: null, topic: 400, total: 400 });
    }
  });

  test("nothing of the form itself is changed, and there is none of a row without an indicator", () => {
    const before = structuredClone(sample.indicators);
    tryOut(sample, { row: 7112, result: number(0), target: number(5) });
    expect(sample.indicators).toEqual(before);
    expect(tryOut(sample, { row: 3 })).toBeUndefined();
  });
});

describe("what brings the total most, of the real submission", () => {
  const gains = nextSteps(sample);

  test("stands first: where a topic's five indicators have the same weight, 100 more bring 20 to the topic and 5 to the total", () => {
    expect(gains.map(({ total }) => total)).toEqual([...gains.map(({ total }) => total)].sort((one, other) => other - one));
    expect(gains.find(({ number: of }) => of === "7.1.1-2")).toMatchObject({ present: 826, need: { result: 868, score: 400 }, score: 100, topic: 20, total: 5 });
  });

  test("of the same gain, what takes least stands first", () => {
    // 7.4.4-2 has 89.68 and needs 95; 7.3.3-2 has 247 and needs 250 of 238.
    const order = gains.filter(({ total }) => total === 5).map(({ number: of }) => of);
    expect(order.indexOf("7.3.3-2")).toBeLessThan(order.indexOf("7.4.4-2"));
    expect(order.indexOf("7.4.4-2")).toBeGreaterThanOrEqual(0);
  });

  test("leaves out what has the most already, and what has no score", () => {
    expect(gains.map(({ number: of }) => of)).not.toContain("7.4.3-1");
    expect(nextSteps(scored([{ results: [1, 1, "N/A"] }, { target: 0 }, { results: [1, 1, 100] }]))).toEqual([]);
  });

  test("an indicator alone in its topic brings more than one of five", () => {
    const [first] = nextSteps(scored([...Array.from({ length: 5 }, () => ({})), { item: "7.2.2" }]));
    expect(first?.number).toBe("7.2.2-1");
  });
});

/** Figures as people type them: whole ones, and ones with up to four decimals. */
const figure = fc.tuple(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);
const entry = fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: fc.constantFrom("", "N/A", 0) });
const row = fc.record({
  item: fc.constantFrom(...scale.items), unit: fc.constantFrom(...usualUnits, "จำนวนคน", ""),
  direction: fc.constantFrom("ค่ามากดี", "ค่าน้อยดี", "ค่ามากดี", ""), target: entry, results: fc.tuple(entry, entry, entry),
});
const rows = fc.array(row, { minLength: 1, maxLength: 15 });

describe("of any form", () => {
  test("what is tried out as it is changes nothing", () => {
    fc.assert(fc.property(rows, (given) => {
      const form = scored(given);
      for (const { row: at, results, target, direction } of form.indicators) {
        const same = tryOut(form, { row: at, target, direction, ...(results[2] === undefined ? {} : { result: results[2] }) });
        expect(same?.after).toEqual(same?.before);
        expect(tryOut(form, { row: at })?.after).toEqual(same?.before);
      }
    }), { numRuns: 200 });
  });

  test("the smallest change reaches just the score it says, and one step less reaches none above the present one", () => {
    fc.assert(fc.property(row, (given) => {
      const typed = indicatorAt(7111, { ...completeRow, ...given });
      const need = nextNeed(typed, scale);
      if (need === undefined || need === "top") return;
      const reached = (result: number): number | null => scoredOf({ ...typed, results: [...typed.results.slice(0, 2), number(result)] }, scale).score;
      expect(reached(need.result)).toBe(need.score);
      const step = new Big(10).pow(-decimalsOfResults(typed)).times(need.direction === "higher" ? -1 : 1);
      const aim = nextScore(scale, scoredOf(typed, scale).score ?? 0, typed.item) ?? Number.NaN;
      expect(reached(step.plus(need.result).toNumber())).toBeLessThan(aim);
    }), { numRuns: 3000 });
  });

  test("what a step is said to bring is what trying it out brings", () => {
    fc.assert(fc.property(rows, (given) => {
      const form = scored(given);
      for (const gain of nextSteps(form)) {
        const tried = tryOut(form, { row: gain.indicator.row, result: number(gain.need.result) });
        const { before, after } = tried ?? {};
        const rise = (of: "score" | "topic" | "total"): number => new Big(after?.[of] ?? 0).minus(before?.[of] ?? 0).toNumber();
        expect([gain.score, gain.topic, gain.total]).toEqual([rise("score"), rise("topic"), rise("total")]);
        expect(gain.score).toBeGreaterThan(0);
      }
    }), { numRuns: 300 });
  });

  test("steps are exact: so many forth and as many back lead to where they began", () => {
    fc.assert(fc.property(row, figure, fc.integer({ min: 1, max: 40 }), (given, value, count) => {
      const step = stepOf(indicatorAt(7111, { ...completeRow, ...given }));
      expect(step).toBeGreaterThan(0);
      let at = value;
      for (let turn = 0; turn < count; turn += 1) at = stepped(at, step, 1);
      expect(stepped(at, step, -count)).toBe(value);
    }));
  });
});

test.each<[Partial<TypedRow>, number]>([
  [{ unit: "คน", target: 8500, results: [1, 2, 3] }, 10], [{ unit: "คน", target: 3, results: [1, 2, 3] }, 1], [{ target: 80 }, 0.1],
  [{ target: 0.1, results: [0.1, 0.1, 0.05] }, 0.01], [{ unit: "ล้านบาท", target: 1250 }, 10], [{ target: "" }, 1],
])("%j is tried in steps of %d", (given, step) => expect(stepOf(indicatorAt(7111, { ...completeRow, ...given }))).toBe(step));

test("a form of 5,000 indicators is looked through in a moment", () => {
  const form = scored(Array.from({ length: 5000 }, () => ({})));
  const start = performance.now();
  expect(nextSteps(form)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(2000);
});

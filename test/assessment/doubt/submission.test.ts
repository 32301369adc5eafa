import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { countToSeeTo, gradeOf } from "../../../src/assessment/rules/grade";
import { formOf } from "../../../src/assessment/rules/case";
import { standingOf } from "../../../src/assessment/check/standing";
import { sample2567 } from "../sample-2567";

interface Verdict {
  /** "row field rule", as the check says it. */
  readonly doubt: string;
  readonly verdict: "right" | "wrong";
  readonly reason: string;
}

/** Every doubt that fires on the real submission of 2567, with what whoever reads the submission says of it. */
const verdicts: readonly Verdict[] = [
  {
    doubt: "7111 result.2567 sudden-change",
    verdict: "right",
    reason: "Downtime is 0.10 in two years and then half of it. The note gives 0.1 as the limit of those two years: what stands there may be the limit and no measurement.",
  },
  {
    doubt: "7111 target target-contradicts-note",
    verdict: "right",
    reason: "The note says that the limit of 2567 was 0.5 per cent; the target is 0.10, that of the years before.",
  },
  {
    doubt: "7231 result.2567 note-arithmetic",
    verdict: "right",
    reason: "345 of 369 is 93.50 per cent; the result says 93.41.",
  },
  {
    doubt: "7241 note note-broken-off",
    verdict: "right",
    reason: "The note ends in “ประจำปีงบประมาณ 256”: the last digit of the year is gone, and whatever came behind it.",
  },
  {
    doubt: "7321 result.2566 note-arithmetic",
    verdict: "right",
    reason: "12 and 19 pieces of knowledge are 31; the result of 2566 says 21. The notes of the two other years add up to their results.",
  },
  {
    doubt: "7431 note note-lacks-year",
    verdict: "right",
    reason: "“The result was announced, and a certificate given”: of which of three years (9, 10, 10) it does not say.",
  },
  {
    doubt: "7431 score cap-reached",
    verdict: "right",
    reason: "111.11 per cent would be 500 by the bands, and was scored 100; the cap itself is concluded from this very row.",
  },
  {
    doubt: "7441 result.2565 zero-stands-for-missing",
    verdict: "right",
    reason: "The note says N/A of 2565; the result says 0.",
  },
  {
    doubt: "7442 unit unit-contradicts-name",
    verdict: "right",
    reason: "ITA is given in points (คะแนน); the unit says per cent. The figures are the same, so that it matters little.",
  },
];

const checked = check(formOf({ rows: sample2567, agencyType: "service" }));
const doubts = checked.findings.filter((finding) => gradeOf(finding) === "doubt");

describe("the doubts about the submission of 2567", () => {
  test("each stands here with its verdict, and no other fires", () => {
    expect(doubts.map(({ at, rule }) => `${at.row} ${at.field} ${rule.name}`).sort()).toEqual(verdicts.map(({ doubt }) => doubt).sort());
  });

  test("at least four of five are right", () => {
    expect(verdicts.filter(({ verdict }) => verdict === "right").length).toBeGreaterThanOrEqual(0.8 * verdicts.length);
  });

  test("weigh nothing: the count, the standing and the total are what they are without them", () => {
    const without = { ...checked, findings: checked.findings.filter((finding) => !doubts.includes(finding)) };
    expect(countToSeeTo(checked.findings)).toBe(without.findings.length);
    expect(standingOf(checked)).toEqual(standingOf(without));
    expect(new Set(doubts.map(({ severity }) => severity))).toEqual(new Set(["notice"]));
  });
});

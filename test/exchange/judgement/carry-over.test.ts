import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { completeRow, completeRows, formOf, type TypedForm } from "../../../src/assessment/rules/case";
import { scoreForm } from "../../../src/assessment/scoring/scored";
import { carryJudgements, type CarriedJudgements } from "../../../src/exchange/judgement/carry-over";
import { contentFacts } from "../../../src/exchange/submission/facts";
import type { JudgementRow } from "../../../src/sheet/judgement/judgement-row";
import { planJudgements } from "../../../src/sheet/judgement/plan-judgements";
import { judgementSheetAmong, readJudgements } from "../../../src/sheet/judgement/read-judgements";
import { sheetOfPlan } from "../../sheet/sheet-of-plan";
import { anyForm, factsOfTyped } from "../diff/any-form";

const saidOf = (form: TypedForm) => contentFacts(scoreForm(formOf(form)));
const form: TypedForm = { rows: completeRows };

/** Judged, each with a comment of its own. */
const judged = (rows: readonly JudgementRow[]): readonly JudgementRow[] => rows.map((row) => ({ ...row, score: "300", comment: `ความเห็น ${row.key}` }));
const former = { said: saidOf(form), rows: judged(carryJudgements(saidOf(form)).rows) };
const carried = (now: TypedForm): CarriedJudgements => carryJudgements(saidOf(now), former);
const withRow = (at: number, change: object): TypedForm => ({ rows: completeRows.map((row, index) => (index === at ? { ...row, ...change } : row)) });

describe("what assessors said, beside a resubmission", () => {
  test("begins with a row for each indicator, the agency's own score beside", () => {
    const { rows, added, gone, changes } = carryJudgements(saidOf(form));
    expect(rows.map(({ key, ownScore, score }) => [key, ownScore, score])).toEqual(
      ["7.1.1-1", "7.1.1-2", "7.2.2-1", "7.6.3-1", "7.6.4-1"].map((key) => [key, "300", ""]));
    expect([added, gone, changes]).toEqual([[], [], []]);
  });

  test("stays as it is where nothing changed", () => {
    expect(carried(form)).toEqual({ rows: former.rows, changes: [], carried: 5, added: [], gone: [] });
  });

  test("says what changed of an indicator that somebody judged, and leaves what they said", () => {
    const { rows, changes } = carried(withRow(0, { target: 100 }));
    expect(rows[0]).toMatchObject({ score: "300", comment: "ความเห็น 7.1.1-1", ownScore: "200" });
    expect(rows[0]?.since.split("\n")).toEqual(["ค่าเป้าหมาย: “80” → “100”", "% ความสำเร็จ: “101.25” → “81”", "คะแนน: “300” → “200”"]);
    expect(changes.map(({ key }) => key)).toEqual(["7.1.1-1", "7.1.1-1", "7.1.1-1"]);
    expect(rows.slice(1)).toEqual(former.rows.slice(1));
  });

  test("keeps saying so through the next resubmission, until the assessor empties it", () => {
    const changed = withRow(0, { target: 100 });
    const { rows } = carried(changed);
    const next = (kept: readonly JudgementRow[]) => carryJudgements(saidOf(changed), { said: saidOf(changed), rows: kept }).rows[0]?.since;
    expect(next(rows)).toBe(rows[0]?.since);
    expect(next(rows.map((row) => ({ ...row, since: "" })))).toBe("");
  });

  test("follows an indicator that was renamed or moved, and drops nobody's words where one is gone", () => {
    const renamed = carried(withRow(2, { name: "ร้อยละของผู้ใช้บริการที่พึงพอใจ" }));
    expect(renamed.rows[2]).toMatchObject({ comment: "ความเห็น 7.2.2-1", since: expect.stringContaining("เปลี่ยนชื่อ") });
    const moved = carried({ rows: [completeRows[1], completeRows[0], ...completeRows.slice(2)].flatMap((row) => row ?? []) });
    expect(moved.rows.slice(0, 2).map(({ comment }) => comment)).toEqual(["ความเห็น 7.1.1-2", "ความเห็น 7.1.1-1"]);
    const others = completeRows.slice(1);
    const gone = carried({ rows: others });
    expect(gone.rows.at(-1)).toMatchObject({ key: "", name: `7.1.1-1 ${completeRow.name}`, comment: "ความเห็น 7.1.1-1" });
    expect(gone.rows[0]).toMatchObject({ key: "7.1.1-1", comment: "ความเห็น 7.1.1-2" });
    const again = carryJudgements(saidOf({ rows: others }), { said: saidOf({ rows: others }), rows: gone.rows });
    expect(again.rows).toEqual(gone.rows);
  });

  test("is never lost, whatever becomes of the form", () => {
    fc.assert(fc.property(anyForm, anyForm, (before, now) => {
      const said = factsOfTyped(before);
      const rows = judged(carryJudgements(said).rows);
      const comments = carryJudgements(factsOfTyped(now), { said, rows }).rows.map(({ comment }) => comment).filter((text) => text !== "");
      expect(comments.sort()).toEqual(rows.map(({ comment }) => comment).sort());
    }));
  });
});

test("the sheet is read again as it was written, its rows sorted or not", () => {
  const rows = judged(carried(withRow(0, { note: "=1+1\n-2" })).rows);
  const sheet = sheetOfPlan(planJudgements(rows));
  expect(judgementSheetAmong([sheet])).toBe(sheet);
  expect(readJudgements(sheet)).toEqual({ rows, headless: false });
  expect(readJudgements({ ...sheet, values: [...sheet.values.slice(0, 3), ...sheet.values.slice(3).toReversed()] }).rows).toEqual(rows.toReversed());
  expect(readJudgements({ ...sheet, values: sheet.values.toSpliced(2, 1) })).toEqual({ rows: [], headless: true });
});

import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { describe as inWords, type Finding } from "../../../src/assessment/rules/finding";
import { doubts } from "../../../src/assessment/rules/doubts";
import { formOf } from "../../../src/assessment/rules/case";
import { chanceOf } from "./chance";
import { correctRows, type CorrectRow } from "./correct-rows";
import { planted, plants } from "./plants";

/** `SEED=1 npx jest test/assessment/doubt` plants others. */
const seed = Number(process.env["SEED"] ?? 2567);
const correctForms = 200;
const ofEachKind = 46;

const doubtsIn = (rows: readonly CorrectRow[]): readonly Finding[] =>
  check(formOf({ rows, agencyType: "service" })).findings.filter(({ rule }) => rule.kind === "doubt");

const line = (finding: Finding): string => `${finding.at.row} ${finding.at.field} ${finding.rule.name}: ${inWords(finding, "en").what}`;

test("every kind of doubt can be planted, and there are at least 500 in all", () => {
  expect(Object.keys(plants).sort()).toEqual(doubts.map(({ name }) => name).sort());
  expect(ofEachKind * doubts.length).toBeGreaterThanOrEqual(500);
});

test(`none fires on ${correctForms} correct forms (SEED=${seed})`, () => {
  const fired = Array.from({ length: correctForms }, (_, at) => doubtsIn(correctRows(chanceOf(seed + at))))
    .flatMap((found, at) => found.map((finding) => `form ${at}: ${line(finding)}`));
  expect(fired).toEqual([]);
});

describe(`${ofEachKind} of each kind, each planted into a correct form (SEED=${seed})`, () => {
  const rowOf = ({ item }: CorrectRow): number => Number(item.replaceAll(".", "")) * 10 + 1;

  test.each(doubts.map(({ name }, index) => ({ name, index })))("$name: all are found in their place, and no row beside is asked about", ({ name, index }) => {
    const missed: string[] = [];
    const beside: string[] = [];
    for (let at = 0; at < ofEachKind; at += 1) {
      const { rows, at: changed, field, what } = planted(name, chanceOf(seed + 10_000 * (index + 1) + at));
      const row = rowOf(rows[changed] ?? { item: "" } as CorrectRow);
      const found = doubtsIn(rows);
      if (!found.some((one) => one.rule.name === name && one.at.row === row && one.at.field === field)) missed.push(what);
      beside.push(...found.filter((one) => one.at.row !== row).map(line));
    }
    expect({ missed, beside }).toEqual({ missed: [], beside: [] });
  });
});

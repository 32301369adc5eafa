import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { completeRow, formOf, withFirst, type TypedForm } from "../../../src/assessment/rules/case";
import { casesOf } from "../../../src/assessment/rules/cases-of";
import type { Finding } from "../../../src/assessment/rules/finding";
import { everyRule } from "../../../src/assessment/rules/every-rule";

const isSafe = ({ fixes }: Finding): boolean => fixes.some((fix) => "changes" in fix && fix.safe === true);
const found = (form: TypedForm): readonly Finding[] => check(formOf(form)).findings;
const safeIn = (form: TypedForm): readonly string[] => found(form).filter(isSafe).map(({ rule }) => rule.name);

test("only what is written otherwise is safe to mend: over all the rules' cases, by these rules alone", async () => {
  const cases = (await Promise.all(everyRule.map(casesOf))).flat();
  const safe = new Set(cases.flatMap(({ form }) => safeIn(form)));
  expect([...safe].sort()).toEqual(["broken-thai-text", "lost-formula", "number-as-text", "percent-format"]);
});

describe("a number as text is safe to mend", () => {
  const typed = (target: string, unit: string, name: string = completeRow.name) => safeIn(withFirst({ target, unit, name }));
  test("while the row says its unit, which the percent sign may be the last to say", () => {
    expect(typed("80%", "ร้อยละ")).toEqual(["number-as-text"]);
    expect(typed("80%", "", "ร้อยละของเรื่อง")).toEqual(["number-as-text"]);
    expect(typed("80%", "", "ความพึงพอใจ")).toEqual([]);
    expect(typed("๘๐", "", "ความพึงพอใจ")).toEqual(["number-as-text"]);
  });
});

test("a percent format is safe to mend while the row says its unit", () => {
  const shownAs = (unit: string) => safeIn(withFirst({ target: { shows: 0.8, format: "0%" }, unit, name: "ความพึงพอใจ" }));
  expect([shownAs("ร้อยละ"), shownAs("")]).toEqual([["percent-format"], []]);
});

test("a lost formula is safe to mend, a row's number is not: it says to which item the row belongs", () => {
  const lost = { holds: "nothing", shown: "" } as const;
  expect(safeIn(withFirst({ success: lost }))).toEqual(["lost-formula"]);
  expect(safeIn(withFirst({ success: lost, score: lost, ownNumber: "" }))).toEqual([]);
});

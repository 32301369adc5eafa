import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { titlesOf } from "../../../src/assessment/check/indicator-titles";
import { findingsByTopic } from "../../../src/assessment/check/findings-by-topic";
import { saidOnce, type SaidOnce, type SubjectFindings } from "../../../src/assessment/check/said-once";
import { completeRow, completeRows, formOf, withFirst, withMore, type TypedForm } from "../../../src/assessment/rules/case";
import { sentenceFor, subjectName } from "../../../src/assessment/rules/finding";
import type { Language } from "../../../src/assessment/text/phrase";

const found = (form: TypedForm): readonly SubjectFindings[] => saidOnce(check(formOf(form)).findings, "");
const sentences = (subjects: readonly SubjectFindings[], language: Language = "th"): readonly string[] =>
  subjects.flatMap(({ said }) => said.filter(({ inOneSentence }) => inOneSentence).map(({ findings }) => sentenceFor(findings, language)));
const about = ({ about: under }: SubjectFindings): string => (under.of === "several" ? "several" : `${under.of} ${subjectName(under)}`);
const places = ({ findings }: SaidOnce): readonly string[] => findings.map(({ at }) => `${at.row} ${at.field}`);
const noDirection = (item: "7.1.2" | "7.1.3", name: string, others: object = {}) => ({ ...completeRow, item, name, direction: "", ...others });

describe("what is said of an indicator", () => {
  test("is said once of all its years, which stand in the sentence, and each cell is still there", () => {
    const [subject, ...others] = found(withFirst({ results: ["", "", 81] }));
    expect(others).toEqual([]);
    expect(subject?.said.map(places)).toEqual([["7111 result.2565", "7111 result.2566"]]);
    expect(sentences(subject === undefined ? [] : [subject])).toEqual(["ยังไม่ได้กรอกผลการดำเนินการปี พ.ศ. 2565 และ 2566"]);
    expect(sentences(subject === undefined ? [] : [subject], "en")).toEqual(["The result of 2565 and 2566 is missing."]);
  });

  test("in other words for each cell is no one sentence, but stands together", () => {
    const [subject] = found(withFirst({ results: ["78%", "๗๙", 81] }));
    expect(subject?.said.map(({ inOneSentence, findings }) => [inOneSentence, findings.length])).toEqual([[false, 2]]);
  });

  test("by two sayings is said twice, the graver first", () => {
    const [subject] = found(withFirst({ results: ["๗๘", "", ""] }));
    expect(subject?.said.map(({ findings: [{ rule }] }) => rule.name)).toEqual(["missing-result", "missing-result", "number-as-text"]);
  });

  test("stands under its own number and name", () => {
    const form = formOf(withFirst({ unit: "" }));
    const titles = titlesOf(form.indicators);
    const [subject] = saidOnce(check(form).findings, "");
    expect(subject?.about.of === "indicator" ? titles.get(subject.about.indicator) : undefined)
      .toEqual({ number: "7.1.1-1", name: completeRow.name, row: 7111 });
  });
});

describe("what is said of many indicators in the same words", () => {
  const rows = ["ก", "ข", "ค"].map((name) => noDirection("7.1.2", `ร้อยละของ${name}`));

  test("is said once for all of them where there are four", () => {
    const [several, ...others] = found({ rows: [...completeRows, ...rows, noDirection("7.1.3", "ร้อยละของง", { note: "" })] });
    expect(several === undefined ? "" : about(several)).toBe("several");
    expect(several?.said.map(places)).toEqual([["7121 direction", "7122 direction", "7123 direction", "7131 direction"]]);
    // What only one of them lacks stays with it.
    expect(others.map(about)).toEqual(["indicator 7.1.3 ร้อยละของง"]);
  });

  test("is said of each where there are three", () => {
    expect(found({ rows: [...completeRows, ...rows] }).map(about)).toEqual(rows.map(({ name }) => `indicator 7.1.2 ${name}`));
  });

  test("with other years is not the same", () => {
    const lacking = (results: readonly (number | string)[], name: string) => ({ ...completeRow, item: "7.1.2" as const, name, results });
    const groups = found({ rows: [...completeRows, lacking(["", "", 81], "ร้อยละ ก"), lacking(["", "", 81], "ร้อยละ ข"),
      lacking(["", 79, 81], "ร้อยละ ค"), lacking([78, "", 81], "ร้อยละ ง")] });
    expect(groups.every((group) => about(group) !== "several")).toBe(true);
  });
});

test("nothing is lost, no key is there twice, and keys stay when rows move", () => {
  const checked = check(formOf({ ...withMore({ unit: "" }, { direction: "", results: ["", "x", "๘"] }, { target: 0 }), agency: "" }));
  const said = findingsByTopic(checked).flatMap(({ subjects }) => subjects.flatMap((subject) => subject.said));
  expect(said.flatMap(({ findings }) => findings)).toHaveLength(checked.findings.length);
  expect(new Set(said.map(({ key }) => key)).size).toBe(said.length);
  const lower = check({ ...checked.form, indicators: checked.form.indicators.map((row) => ({ ...row, row: row.row + 1 })) });
  const again = findingsByTopic(lower).flatMap(({ subjects }) => subjects.flatMap((subject) => subject.said));
  expect(new Set(again.map(({ key }) => key))).toEqual(new Set(said.map(({ key }) => key)));
});

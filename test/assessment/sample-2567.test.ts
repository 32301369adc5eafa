import { expect, test } from "@jest/globals";
import { check } from "../../src/assessment/check/check";
import { formOf } from "../../src/assessment/rules/case";
import { sample2567, statedTopicMeans } from "./sample-2567";

const checked = check(formOf({ rows: sample2567, agencyType: "service" }));

test("the form holds 20 indicators", () => {
  expect(sample2567).toHaveLength(20);
});

test.each(sample2567.map((row, index) => ({ ...row, index })))("$item $name", ({ index, stated }) => {
  expect(checked.form.indicators[index]?.scored).toEqual(stated);
});

test("the four topics have their stated means, the empty ones none, and the total is the mean of the four", () => {
  expect(checked.form.topicScores).toEqual({ ...statedTopicMeans, "7.5": null, "7.6": null });
  expect(checked.form.total).toBe(395);
});

test("what is found is what is amiss, and no more; its doubts stand in doubt/submission.test.ts", () => {
  expect(checked.findings.filter(({ rule }) => rule.kind !== "doubt").map(({ at, severity, rule }) => `${at.row} ${at.field} ${severity} ${rule.name}`)).toEqual([
    "7121 note warning missing-evidence-note",
    "7131 note error missing-evidence-note",
    "7211 note warning missing-evidence-note",
    "7221 note error missing-evidence-note",
    "7242 unit error missing-unit",
    "7242 note warning missing-evidence-note",
    "7331 note error missing-evidence-note",
    "7332 note warning missing-evidence-note",
    "7341 note error missing-evidence-note",
    "7630 item error required-item-empty",
    "7640 item error required-item-empty",
  ]);
});

test("no direction of the sample can be turned about unnoticed where its name is plain", () => {
  const [downtime] = sample2567;
  const turned = formOf({ rows: sample2567.map((row) => (row === downtime ? { ...row, direction: "ค่ามากดี" } : row)) });
  expect(check(turned).findings.map(({ at, rule }) => `${at.row} ${rule.name}`)).toContain("7111 direction-contradicts-name");
});

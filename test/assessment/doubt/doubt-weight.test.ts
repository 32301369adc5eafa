import { expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { formOf, withFirst } from "../../../src/assessment/rules/case";
import { doubts } from "../../../src/assessment/rules/doubts";
import { everyRule } from "../../../src/assessment/rules/every-rule";
import { rules } from "../../../src/assessment/rules/index";
import { laterRules } from "../../../src/assessment/rules/later-rules";
import { narrativeRules } from "../../../src/assessment/rules/narrative-rules";

test("all eleven are of the kind doubt, say their limits, and are notices at most; no other rule is of it", () => {
  expect(doubts).toHaveLength(11);
  for (const { kind, limits, says } of doubts) {
    expect([kind, limits?.th, limits?.en]).toEqual(["doubt", expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(new Set(Object.values(says).map(({ severity }) => severity))).toEqual(new Set(["notice"]));
  }
  expect([...rules, ...laterRules, ...narrativeRules].filter(({ kind }) => kind === "doubt")).toEqual([]);
  expect(everyRule).toEqual([...rules, ...laterRules, ...narrativeRules, ...doubts]);
});

test("no edition can make one grave", () => {
  const form = formOf({ ...withFirst({ results: [93.41, 94.22, 95], target: 93.5 }), edition: { ...fy2567, severities: { "decimals-lost": "error" } } });
  expect(check(form).findings.map(({ rule, severity }) => `${rule.name} ${severity}`)).toEqual(["decimals-lost notice"]);
});

import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { countListings, isReady, linesOf, listForm, narrowed, type ListedLine } from "../../../src/assessment/check/form-listing";
import { progressOf } from "../../../src/assessment/check/topic-progress";
import { completeRows, formOf, withFirst, type TypedForm } from "../../../src/assessment/rules/case";
import { sample2567 } from "../sample-2567";

const listed = (form: TypedForm) => listForm(check(formOf(form)));

/** A line as "is number: worst field, …". */
const said = (line: ListedLine): string =>
  (line.is === "indicator" ? `${line.number}: ${[line.worst ?? "", ...line.fields].join(" ")}`.trim() : `${line.is} ${line.number}`);

const sample: TypedForm = {
  rows: sample2567, agencyType: "service",
  placeholders: [{ row: 7649, item: "7.6.4", name: "ร้อยละของฐานข้อมูลที่กำหนด**" }],
};

describe("the list of a form's indicators", () => {
  test("has each under its item by its number, with the gravest that was found and where, and what is required and empty", () => {
    expect(linesOf(listed(sample)).map(said)).toEqual([
      "7.1.1-1: doubt target result.2567", "7.1.1-2:", "7.1.2-1: warning note", "7.1.2-2:", "7.1.3-1: error note",
      "7.2.1-1: warning note", "7.2.2-1: error note", "7.2.3-1: doubt result.2567", "7.2.4-1: doubt note", "7.2.4-2: error unit",
      "7.3.1-1:", "7.3.2-1: doubt result.2566", "7.3.3-1: error note", "7.3.3-2: warning note", "7.3.4-1: error note",
      "7.4.1-1:", "7.4.2-1:", "7.4.3-1: doubt note score", "7.4.4-1: doubt result.2565", "7.4.4-2: doubt unit",
      "empty 7.6.3", "waiting 7.6.4",
    ]);
  });

  test("counts as ready what the topics' progress counts, and as unscored what has no score", () => {
    for (const form of [sample, { rows: [] }, { rows: completeRows }, withFirst({ unit: "" }), withFirst({ results: [1, 1, "N/A"] })]) {
      const topics = listed(form);
      const progress = [...progressOf(check(formOf(form))).values()];
      expect(linesOf(topics).filter(isReady)).toHaveLength(progress.reduce((sum, { ready }) => sum + ready, 0));
      expect(countListings(topics).all).toBe(progress.reduce((sum, { total }) => sum + total, 0));
    }
    expect(countListings(listed(sample))).toEqual({ all: 22, unready: 7, unscored: 0 });
    expect(countListings(listed(withFirst({ results: [1, 1, "N/A"] })))).toEqual({ all: 5, unready: 1, unscored: 1 });
  });

  test("has nothing without a score for ready, whatever was found", () => {
    const nothingFound = { ...check(formOf(withFirst({ results: [1, 1, "N/A"] }))), findings: [] };
    expect(linesOf(listForm(nothingFound)).map(isReady)).toEqual([false, true, true, true, true]);
  });

  test("leaves out topics and items under which nothing is listed", () => {
    expect(listed(sample).map(({ topic, items }) => `${topic.id}: ${items.map(({ item }) => item.id).join(" ")}`)).toEqual([
      "7.1: 7.1.1 7.1.2 7.1.3", "7.2: 7.2.1 7.2.2 7.2.3 7.2.4", "7.3: 7.3.1 7.3.2 7.3.3 7.3.4", "7.4: 7.4.1 7.4.2 7.4.3 7.4.4", "7.6: 7.6.3 7.6.4",
    ]);
  });
});

describe("narrowed", () => {
  const found = (listing: Parameters<typeof narrowed>[1], text: string) => linesOf(narrowed(listed(sample), listing, text)).map(({ number }) => number);

  test.each([
    ["all", "7.2.4", ["7.2.4-1", "7.2.4-2"]],
    ["all", "๗.๒.๔-๒", ["7.2.4-2"]],
    // However it is spaced, and whatever its letters' case.
    ["all", " mof  open data", ["7.2.2-1"]],
    ["unready", "", ["7.1.3-1", "7.2.2-1", "7.2.4-2", "7.3.3-1", "7.3.4-1", "7.6.3", "7.6.4"]],
    ["unready", "จำนวน", ["7.2.2-1", "7.2.4-2", "7.3.3-1", "7.3.4-1"]],
    ["unscored", "", []],
    ["all", "ไม่มีชื่อนี้", []],
  ] as const)("%s “%s”: %j", (listing, text, numbers) => expect(found(listing, text)).toEqual(numbers));
});

import { describe, expect, test } from "@jest/globals";
import { editionFor, findItem, isRequired, itemsOf, newestEdition, topicOf } from "../../../src/assessment/criteria/editions";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { scaleFor } from "../../../src/assessment/criteria/scales";
import { languages, say } from "../../../src/assessment/text/phrase";

describe("the 2567 edition", () => {
  test("has 6 topics and 27 items, each under its own topic", () => {
    expect(fy2567.topics.map(({ items }) => items.length)).toEqual([4, 5, 4, 5, 5, 4]);
    for (const topic of fy2567.topics) for (const item of topic.items) expect(topicOf(item.id)).toBe(topic.id);
  });

  test("has the scale of its own items, and of no other", () => {
    expect(fy2567.scale.items).toEqual(itemsOf(fy2567).map(({ id }) => id));
    for (const item of Object.keys(fy2567.scale.caps)) expect(findItem(fy2567, item)).toBeDefined();
  });

  test("has bands from the highest score down, for every percentage", () => {
    const { bands } = fy2567.scale;
    expect(bands.map(({ score }) => score)).toEqual([500, 400, 300, 200, 100, 0]);
    expect([...bands].sort((a, b) => b.atLeast - a.atLeast)).toEqual(bands);
    expect(bands.at(-1)?.atLeast).toBe(Number.NEGATIVE_INFINITY);
  });

  test("requires what the form marks", () => {
    const requiredOf = (type: "service" | "policy" | undefined) =>
      itemsOf(fy2567).filter((item) => isRequired(item, type)).map(({ id }) => id);
    expect(requiredOf(undefined)).toEqual(["7.1.1", "7.6.3", "7.6.4"]);
    expect(requiredOf("service")).toEqual(["7.1.1", "7.2.2", "7.6.3", "7.6.4"]);
    expect(requiredOf("policy")).toEqual(["7.1.1", "7.2.4", "7.6.3", "7.6.4"]);
  });
});

describe("another year", () => {
  test("later than the newest uses that one, its years moved, and says so in both languages", () => {
    const edition = editionFor(2568);
    expect(edition).toMatchObject({ fiscalYear: 2568, criteriaOf: 2567, years: [2566, 2567, 2568] });
    expect(edition?.topics).toBe(newestEdition.topics);
    expect(edition?.scale.bands).toBe(newestEdition.scale.bands);
    const [assumption] = edition?.scale.assumptions ?? [];
    expect(assumption?.about).toBe("year");
    for (const language of languages) {
      expect(assumption && say(assumption.text, language)).toContain("2568");
      expect(assumption && say(assumption.text, language)).toContain("2567");
    }
  });

  test("before the first known has no criteria", () => {
    expect(editionFor(2566)).toBeUndefined();
    expect(scaleFor(2566)).toBeUndefined();
  });

  test("is a whole number", () => {
    expect(editionFor(2567.5)).toBeUndefined();
    expect(editionFor(Number.NaN)).toBeUndefined();
  });

  test("2567 is its own", () => expect(editionFor(2567)).toBe(fy2567));
});

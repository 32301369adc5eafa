import { expect, test } from "@jest/globals";
import { narrative2567 } from "../../../src/assessment/criteria/narrative-fy2567";
import { answeredItems, categoryOf, narrativeOf } from "../../../src/assessment/criteria/narratives";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";

test("the form of 2567 has 6 categories, 18 topics, 32 items and 106 options of which 34 are starred", () => {
  const { categories } = narrative2567;
  const items = answeredItems(narrative2567);
  const options = items.flatMap((item) => item.options);
  expect([categories.length, categories.flatMap(({ topics }) => topics).length, items.length, options.length]).toEqual([6, 18, 32, 106]);
  expect(options.filter(({ starred }) => starred)).toHaveLength(34);
});

test("numbers stand in order, each item in its own topic and category, options from 1", () => {
  for (const category of narrative2567.categories) {
    category.topics.forEach((topic, at) => {
      expect(topic.id).toBe(`${category.id}.${at + 1}`);
      topic.items.forEach((item, within) => {
        expect(item.id).toBe(`${topic.id}.${within + 1}`);
        expect(categoryOf(item.id)).toBe(category.id);
        expect(item.options.map(({ n }) => n)).toEqual(item.options.map((_, index) => index + 1));
      });
    });
  }
});

test("an edition has the narrative part of the criteria it uses", () => {
  expect(narrativeOf(fy2567)).toBe(narrative2567);
  expect(narrativeOf({ criteriaOf: 2571 })).toBeUndefined();
});

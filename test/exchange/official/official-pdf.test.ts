import { expect, it } from "@jest/globals";
import { blanksApart, sampleSubmission } from "./as-data";
import { countJoins, officialPdf, readPdf } from "./read-pdf";

it("the official PDF gives its data: every field, stated figure and topic's score, blanks at line ends apart", async () => {
  const form = await readPdf(officialPdf());
  expect(blanksApart(form.submission)).toEqual(blanksApart(sampleSubmission()));
  expect(form.unplaced).toEqual([]);
});

it("lines are joined right in at least 95 of 100 places, and where they are not, that is said to be doubtful", async () => {
  const { all, wrong, wronglySure } = countJoins(await readPdf(officialPdf()), sampleSubmission());
  expect(wronglySure).toEqual([]);
  expect(all).toBeGreaterThan(100);
  expect(wrong / all).toBeLessThan(0.05);
});

it("few joins are doubtful, and each is shown with what stands on both of its sides", async () => {
  const { joins } = await readPdf(officialPdf());
  const doubtful = joins.filter(({ sure }) => !sure);
  expect(doubtful.length).toBeLessThan(joins.length / 4);
  expect(doubtful).toContainEqual({ indicator: 18, field: "note", before: "รับปรุง ≤ 50", after: "คะแนน", blank: true, sure: false });
});

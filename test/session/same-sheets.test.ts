import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FoundSheet } from "../../src/sheet/workbook";
import { keepSame } from "../../src/session/same-sheets";
import type { CategorySheet } from "../../src/sheet/workbook";
import { byHand } from "./four-indicators";
import { itemOf, withCategories } from "./with-categories";

const sheetOf = (sheet: string, value: string | number = 1): CategorySheet => ({
  sheet, top: 1, left: 1, values: [[value, "ก"], [true]], formulas: [["=1", "ก"], [true]], formats: [["General", "@"], ["0.00"]],
  isProtected: false, calculation: "none", highlights: new Set(["mark"]),
});
const found = (...narrative: readonly CategorySheet[]): FoundSheet =>
  ({ content: sheetOf("หมวด 7"), others: [sheetOf("หมวด 1"), sheetOf("หมวด 2")], narrative });

test("a sheet that says the same is the very object of before", () => {
  const before = found(sheetOf("หมวด 1"), sheetOf("หมวด 2"));
  const kept = keepSame(found(sheetOf("หมวด 1"), sheetOf("หมวด 2", 2)), before);
  expect(kept.content).toBe(before.content);
  expect(kept.others.every((top, at) => top === before.others[at])).toBe(true);
  expect(kept.narrative?.[0]).toBe(before.narrative?.[0]);
  expect(kept.narrative?.[1]).toEqual(sheetOf("หมวด 2", 2));
});

const changed: readonly (readonly [string, Partial<CategorySheet>])[] = [
  ["a value", { values: [["1", "ก"], [true]] }], ["a row more", { values: [[1, "ก"], [true], []] }], ["a formula", { formulas: [["=2", "ก"], [true]] }],
  ["a number format", { formats: [["0", "@"], ["0.00"]] }], ["its place", { top: 2 }], ["its protection", { isProtected: true }],
  ["its highlights", { highlights: new Set(["light"]) }], ["no more highlights", { highlights: new Set() }], ["that it cannot be read", { unread: true }],
];

test.each(changed)("a sheet that differs in %s is another", (_, change) => {
  const now = { ...sheetOf("หมวด 1"), ...change };
  const { narrative } = keepSame(found(now), found(sheetOf("หมวด 1")));
  expect(narrative?.[0]).toBe(now);
  expect(keepSame(found(sheetOf("หมวด 1")), found(now)).narrative?.[0]).not.toBe(now);
});

test("whatever was read before, what is kept says what was found", () => {
  const sheets = fc.array(fc.tuple(fc.constantFrom("หมวด 1", "หมวด 2", "หมวด 3"), fc.constantFrom(0, -0, "", "1", 1)).map(([name, value]) => sheetOf(name, value)));
  fc.assert(fc.property(sheets, sheets, (now, before) => {
    const kept = keepSame(found(...now), found(...before)).narrative ?? [];
    expect(JSON.stringify(kept.map(({ highlights: _, ...sheet }) => sheet))).toBe(JSON.stringify(now.map(({ highlights: _, ...sheet }) => sheet)));
  }));
});

test("after an edit on one sheet, what was read of the others is that of before", async () => {
  const desk = await withCategories();
  const rows = (): unknown => desk.session.state().form?.reading.rows;
  const [form, edited, untouched] = [rows(), itemOf(desk, "1.1.1"), itemOf(desk, "2.1.1")];
  await byHand(desk, (person) => {
    person.goToSheet("หมวด 1");
    person.type(`D${edited.answerRow}`, "อีกคำตอบหนึ่ง");
  });
  expect(itemOf(desk, "1.1.1").answer).toBe("อีกคำตอบหนึ่ง");
  expect(itemOf(desk, "2.1.1")).toBe(untouched);
  expect(rows()).toBe(form);
});

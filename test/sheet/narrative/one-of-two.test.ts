import { expect, it } from "@jest/globals";
import { formSheetAmong, formsAmong } from "../../../src/sheet/read/find-form";
import { categorySheetsAmong } from "../../../src/sheet/narrative/category-sheets";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { planGuide } from "../../../src/sheet/guide/plan-guide";
import type { SheetTop } from "../../../src/sheet/workbook";
import { edition } from "./any-narrative";

const form = contentOfPlan(planForm({ edition, agency: "กรม", indicators: [], dialect: "native" }));
const categories = planNarrative(edition).map(contentOfPlan);
const renamed = (sheet: SheetTop, name: string): SheetTop => ({ ...sheet, sheet: name });

it("a category's sheet is never taken for Category 7, whatever it is called, nor Category 7 for another", () => {
  expect(formsAmong([...categories, form]).map(({ sheet }) => sheet)).toEqual(["หมวด 7"]);
  expect(formsAmong(categories.map((sheet) => renamed(sheet, "หมวด 7")))).toEqual([]);
  const [first, ...others] = categories;
  if (first === undefined) throw new Error("There are six.");
  expect(formSheetAmong([renamed(first, "หมวด 7"), ...others, renamed(form, "ผล")], { wanted: "หมวด 7", named: "หมวด 7" })).toBe("ผล");
  expect(categorySheetsAmong([renamed(form, "หมวด 1"), contentOfPlan(planGuide(edition))])).toEqual({ read: [], copies: [] });
});

it("of two sheets of a category the one of its name is read, wherever it stands", () => {
  const [first, second] = categories;
  if (first === undefined || second === undefined) throw new Error("There are six.");
  const { read, copies } = categorySheetsAmong([renamed(first, "ร่าง"), second, first]);
  expect(read.map(({ top, category }) => [top.sheet, category])).toEqual([["หมวด 2", "2"], ["หมวด 1", "1"]]);
  expect(copies.map(({ top }) => top.sheet)).toEqual(["ร่าง"]);
});

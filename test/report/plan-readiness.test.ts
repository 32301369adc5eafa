import { describe, expect, it } from "@jest/globals";
import { readinessIn } from "../../src/assessment/review/form-readiness";
import { readinessOf } from "../../src/assessment/narrative/readiness";
import { planReadiness, readinessSheet } from "../../src/report/plan-readiness";
import { planReport } from "../../src/report/plan-report";
import { categorySheetsAmong } from "../../src/sheet/narrative/category-sheets";
import { formsAmong } from "../../src/sheet/read/find-form";
import { reviewFrame } from "../../src/sheet/review/review-frame";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { morning, reportedForm } from "./reported";
import { reportedWhole } from "./reported-whole";

const making = { language: "th", when: morning, version: "1.2.3" } as const;
const { checked, ...reported } = reportedWhole({ item: "1.1.1", ticked: [1, 3], evidence: { 3: [] }, owner: "=กพร." }, { item: "1.1.2", ticked: [1] });
const { form } = checked;
const readiness = readinessIn(form);
if (readiness === undefined) throw new Error("The form has Categories 1 to 6.");
const plan = planReadiness(form, readiness, making);
const textsOf = ({ cells }: Pick<SheetPlan, "cells">): readonly (readonly string[])[] => cells.map((row) => row.map((cell) => (cell === null ? "" : typeof cell === "object" ? "a formula" : String(cell))));
const rows = textsOf(plan);
const rowOf = (id: string): readonly string[] | undefined => rows.find(([first]) => first === id);

describe("readiness as a sheet", () => {
  it("says whose it is and when it was made, and has a bar for all, each category, topic and item", () => {
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
      "ความพร้อมของหมวด 1 ถึง 6", form.agency, "ปีงบประมาณ พ.ศ. 2567", "ตรวจเมื่อ 28 พฤศจิกายน 2569 เวลา 10.30 น. · ตรวจโดย pmqa รุ่น 1.2.3",
    ]);
    const bars = rows.map((cells) => cells[2] ?? "").filter((cell) => /^[█░]{10}$/.test(cell));
    expect(bars).toHaveLength(1 + 6 + 18 + 32);
    expect(rowOf("1")?.slice(1, 4)).toEqual(["1 / 4", "███░░░░░░░", "หมวด 1 การนำองค์การ"]);
    expect(rowOf("1.1.1")?.slice(1)).toEqual([
      "2 / 3", "███████░░░", expect.stringContaining("ทิศทางองค์การ"), "คำตอบ 2694/3000 อักขระ · มี 2/5 ประเด็น · หลักฐาน 0/1 · ผู้เขียน =กพร.", "ระบุหลักฐานของประเด็นที่ 3", "=กพร.",
    ]);
  });

  it("has what is left a row each, to be filtered by who has it", () => {
    expect(rowOf("=กพร.")).toEqual(["=กพร.", "1.1.1", "", "ระบุหลักฐานของประเด็นที่ 3", "", "", ""]);
    expect(rows.filter(([first]) => first === "ยังไม่ระบุผู้รับผิดชอบ").length).toBeGreaterThan(15);
  });

  it("says of a category without a sheet that it has none, and nothing more of it", () => {
    const lacking = planReadiness(form, { ...readiness, categories: readinessOf({ items: form.narrative?.items.filter(({ item }) => item.startsWith("1")) ?? [] }, readiness.part) }, making);
    expect(textsOf(lacking).find(([first]) => first === "2")?.slice(1, 5)).toEqual(["0 / 6", "░░░░░░░░░░", "หมวด 2 การวางแผนเชิงยุทธศาสตร์", "ยังไม่มีแผ่นงาน"]);
    expect(textsOf(lacking).some(([first]) => first === "2.1.1")).toBe(false);
  });

  it("holds no formula, and is taken for no form, no category and no review", () => {
    expect(rows.flat()).not.toContain("a formula");
    const content = contentOfPlan(plan);
    expect([formsAmong([content]), categorySheetsAmong([content]).read, reviewFrame(content)]).toEqual([[], [], undefined]);
    expect(plan.sheet).toBe(readinessSheet);
  });

  it("stands in the report's sheet as well, where there is any", () => {
    const report = textsOf(planReport({ ...reported, checked }, making));
    expect(report.filter(([first]) => first === "ความพร้อมของหมวด 1 ถึง 6")).toHaveLength(1);
    expect(report.find(([first]) => first === "1.1.1")).toEqual(rowOf("1.1.1"));
    expect(report.some((cells) => /^'หมวด 1'![A-H]\d+$/.test(cells[1] ?? ""))).toBe(true);
    expect(textsOf(planReport(reportedForm(), making)).some(([first]) => first === "ความพร้อมของหมวด 1 ถึง 6")).toBe(false);
  });
});

import { afterAll, describe, expect, it } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { describe as inWords } from "../../src/assessment/rules/finding";
import { createFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { planReport, reportSheet } from "../../src/report/plan-report";
import { formsAmong } from "../../src/sheet/read/find-form";
import { reviewFrame } from "../../src/sheet/review/review-frame";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder } from "../cli/run-cli";
import { sampleContent } from "../sheet/sample-indicators";
import { changedForm, morning, reportedForm } from "./reported";
import { reviewedForm } from "./reviewed";

const folder = ownFolder();
afterAll(() => folder.remove());

const form = reviewedForm();
const making = { language: "th", when: morning, version: "1.2.3" } as const;
const plan = planReport(form, making);
const rows = plan.cells.map((cells) => cells.map((cell) => (cell === null ? "" : typeof cell === "object" ? "a formula" : cell)));
const under = (title: string): typeof rows => {
  const from = rows.findIndex(([first]) => first === title) + 2;
  return rows.slice(from, rows.findIndex((cells, at) => at > from && cells.every((cell) => cell === "")));
};

describe("the report as a sheet", () => {
  it("says whose it is, how it stands, when it was made and by which version", () => {
    const head = rows.slice(0, 6).map(([first]) => first).join("\n");
    for (const said of [sample.agency, "พ.ศ. 2567", "28 พฤศจิกายน 2569 เวลา 10.30 น.", "pmqa รุ่น 1.2.3", "395 จาก 500"]) expect(head).toContain(said);
  });

  it("has a row for every finding, gravest first, with its cell, its reason, what to do, and who accepted it", () => {
    const found = under("ข้อสังเกต");
    expect(found).toHaveLength(form.checked.findings.length);
    expect([...new Set(found.map(([grade]) => grade))].slice(0, 3)).toEqual(["ต้องแก้ไข", "ควรทบทวน", "แจ้งให้ทราบ"]);
    for (const finding of form.checked.findings) {
      const { what, why, next } = inWords(finding, "th");
      expect(found.filter((cells) => cells[3] === what && cells[4] === why && cells[5] === next).length).toBeGreaterThan(0);
    }
    expect(found.map((cells) => cells[6]).filter(Boolean)).toEqual(["สมศรี: หลักฐานอยู่ในแฟ้มของกอง"]);
  });

  it("has the sign-offs, the topics' stated means as numbers, and what the criteria assume", () => {
    expect(under("การรับรองและคำถาม").map(([state, , subject]) => [state, subject])).toEqual([
      ["ทบทวนแล้ว", "7.1.1-1"], ["เปลี่ยนไปหลังทบทวน", "7.1.1-2"], ["รอคำตอบ", "7.1.2-1"], ["ตอบแล้ว รอทบทวน", "7.1.2-2"],
    ]);
    const means = under("คะแนนรายหัวข้อ");
    for (const [topic, mean] of Object.entries(sample.statedTopicScores)) expect(means.find(([id]) => id === topic)?.[4]).toBe(mean);
    expect(means.at(-1)?.[4]).toBe(395);
    expect(rows.some(([first]) => String(first).startsWith("ข้อ 7.4.3 จำกัดคะแนน"))).toBe(true);
  });

  it("holds no formula, and no more than a cell can, whatever was typed", () => {
    expect(rows.flat()).not.toContain("a formula");
    const long = planReport(changedForm(() => ({ agency: `=${"ก".repeat(40_000)}` }), reportedForm()), making);
    expect(long.cells[1]?.[0]).toHaveLength(32_001);
  });

  it("is never more than Excel takes at once, and says how many findings it leaves out", () => {
    const many = reportedForm({
      ...sampleContent,
      indicators: Array.from({ length: 1_000 }, (_, at) => ({
        item: "7.1.1", name: `ตัวชี้วัดที่ ${at}`, direction: { state: "missing" }, target: { state: "missing" }, unit: "", results: [], note: "",
      })),
    });
    const long = planReport(many, making);
    const left = many.checked.findings.length - 1_500;
    expect(left).toBeGreaterThan(0);
    expect(long.cells.map(([first]) => first)).toContain(`และข้อสังเกตอื่นอีก ${left} ข้อ ซึ่งมีครบในรายงานแบบไฟล์`);
    expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThan(4_000_000);
    expect(long.styles.length).toBeLessThan(40);
  });

  it("is taken for no form and for no review, and stands beside both in a file", async () => {
    const content = contentOfPlan(plan);
    expect([formsAmong([content]), reviewFrame(content)]).toEqual([[], undefined]);
    const file = await createFile(folder.path("both.xlsx"), { replaces: false });
    await file.write(planForm({ dialect: "native", ...sampleContent }));
    await file.write(plan);
    await file.save();
    const again = readChecked(await readFormOnDisk(folder.path("both.xlsx")));
    expect([again.reading.sheet, again.reading.besides, again.checked.form.indicators.length]).toEqual(["หมวด 7", [], 20]);
    expect(plan.sheet).toBe(reportSheet);
  });
});

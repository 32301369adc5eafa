import { describe, expect, it } from "@jest/globals";
import { readinessIn } from "../../src/assessment/review/form-readiness";
import type { NewReviewEvent, ReviewSubject } from "../../src/assessment/form/review-event";
import { newEvent, newWaiver } from "../../src/assessment/review/new-event";
import { toStatusOutput } from "../../src/cli/status-output";
import { statusOf } from "../../src/cli/status";
import { reviewLines } from "../../src/cli/text/review";
import { statusLines } from "../../src/cli/text/status";
import type { Terminal } from "../../src/cli/terminal";
import { planReadiness } from "../../src/report/plan-readiness";
import { planReport } from "../../src/report/plan-report";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { changedForm, documentOf, morning, reportText, unspaced } from "./reported";
import { reportedWhole } from "./reported-whole";

const typed = reportedWhole({ item: "1.2.1", ticked: [1], answer: "" });
const before = reportedWhole({ item: "1.2.1", ticked: [1], answer: "" }, { item: "3.1.1", answer: "เดิม" });
const finding = typed.checked.findings.find(({ rule, about }) => rule.name === "answer-missing" && about.of === "item" && about.item === "1.2.1");
if (finding === undefined) throw new Error("The answer of 1.2.1 is missing.");

const noted = (comment: string, at: number) => ({ by: "สมศรี", comment, date: `2026-11-27T09:0${at}:30` });
const about = (kind: "reviewed" | "question", of: ReviewSubject, comment: string, at: number, when = typed): NewReviewEvent =>
  newEvent(when.checked.form, kind, of, noted(comment, at));
const events = [
  about("reviewed", { of: "item", item: "1.1.1" }, "ตรงกับแผน", 0), about("reviewed", { of: "topic", topic: "2.2" }, "ทั้งหัวข้อ", 1),
  about("question", { of: "item", item: "2.3.1" }, "หลักฐานใด", 2), about("reviewed", { of: "item", item: "3.1.1" }, "", 3, before),
  newWaiver(typed.checked.form, finding, noted("อยู่ระหว่างขออนุมัติ", 4)),
].map((event, at) => ({ ...event, id: `e${at}`, row: at + 4 }));
const form = changedForm(() => ({ review: { sheet: "การทบทวน", events, troubles: [] } }), typed);
const page = documentOf(reportText([form], "th"));
const english = documentOf(reportText([form], "en"));
const review = (where: Document): Element | undefined =>
  [...where.querySelectorAll("section")].find((each) => ["การทบทวน", "Review"].includes(each.querySelector("h2")?.textContent ?? ""));
const table = (where: Document, at: number): readonly (readonly string[])[] => {
  const rows = [...review(where)?.querySelectorAll("table")[at]?.querySelectorAll("tbody tr") ?? []];
  return rows.map((row) => [...row.children].map((cell) => unspaced(cell.textContent)));
};
const rowsOf = ({ cells }: SheetPlan): readonly (readonly string[])[] =>
  cells.map((row) => row.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell))));
const making = { language: "th", when: morning, version: "1.2.3" } as const;
const terminal: Terminal = { language: "th", columns: 120, colours: false, out: () => undefined, err: () => undefined };

describe("the review of Categories 1 to 6 in the report", () => {
  it("counts their items beside the indicators", () => {
    expect(review(page)?.textContent).toContain("หมวด 1–6: ทบทวนแล้ว 3 จาก 32 ข้อ · คำถามที่ยังไม่จบ 1 · เปลี่ยนไปหลังทบทวน 1");
    expect(review(english)?.textContent).toContain("Categories 1 to 6: 3 of 32 items reviewed · 1 not settled · 1 changed since");
  });

  it("tells of each topic and item who noted what, and how it stands, as one reads the form", () => {
    const rows = table(page, 1);
    expect(rows.map(([subject = "", state = ""]) => [/^(?:หัวข้อ)?[\d.]+/.exec(subject)?.[0], state])).toEqual([
      ["1.1.1", "ทบทวนแล้ว"], ["หัวข้อ2.2", "ทบทวนแล้ว"], ["2.2.1", "ทบทวนแล้ว"], ["2.2.2", "ทบทวนแล้ว"], ["2.3.1", "รอคำตอบ"],
      ["3.1.1", unspaced("เปลี่ยนไปหลังทบทวน คำตอบถูกแก้ไข")],
    ]);
    expect(rows.map((row) => row[3])).toEqual(["ตรงกับแผน", "ทั้งหัวข้อ", "ทั้งหัวข้อ", "ทั้งหัวข้อ", "หลักฐานใด", ""]);
    const links = [...review(page)?.querySelectorAll("a") ?? []].map((link) => link.getAttribute("href") ?? "");
    expect(links).toContain("#form-1-item-2.3.1");
    expect(links.filter((href) => page.getElementById(href.slice(1)) === null)).toEqual([]);
  });

  it("lists what was accepted on a category's sheet with its reason, leading to its item, there and at the finding", () => {
    const [[subject = "", state, by, reason] = [], ...others] = table(page, 0);
    expect([others, state, by, reason]).toEqual([[], "มีผลอยู่", unspaced("สมศรี27 พฤศจิกายน 2569 เวลา 09.04 น."), "อยู่ระหว่างขออนุมัติ"]);
    expect(subject).toMatch(/'หมวด1'!D\d+$/);
    expect(review(page)?.querySelector("td .cells a")?.getAttribute("href")).toBe("#form-1-item-1.2.1");
    const accepted = [...page.querySelectorAll("table.findings .accepted")].map((line) => line.textContent);
    expect(accepted).toEqual([expect.stringMatching(/D\d+ โดย สมศรี · อยู่ระหว่างขออนุมัติ$/)]);
  });

  it("stands in the report's sheet as well", () => {
    const rows = rowsOf(planReport(form, making));
    const noted = rows.filter(([, , , , by]) => by === "สมศรี").map(([state, , subject]) => `${subject} ${state}`);
    expect(noted).toEqual(["1.1.1 ทบทวนแล้ว", "หัวข้อ 2.2 ทบทวนแล้ว", "2.2.1 ทบทวนแล้ว", "2.2.2 ทบทวนแล้ว", "2.3.1 รอคำตอบ", "3.1.1 เปลี่ยนไปหลังทบทวน"]);
    expect(rows.map((row) => row[6]).filter((accepted) => accepted?.includes("อยู่ระหว่างขออนุมัติ"))).toHaveLength(1);
  });

  it("is told by the check, with what is asked and what changed", () => {
    const lines = reviewLines(form, terminal).join("\n");
    expect(lines).toContain("การทบทวน หมวด 1 ถึง 6: ยังไม่ทบทวน 27 · ทบทวนแล้ว 3 · รอคำตอบ 1 · เปลี่ยนไปหลังทบทวน 1");
    expect(lines).toMatch(/2\.3\.1 รอคำตอบ: หลักฐานใด \(สมศรี\)/);
    expect(lines).toMatch(/3\.1\.1 เปลี่ยนไปหลังทบทวน: คำตอบถูกแก้ไข/);
  });
});

describe("what is reviewed of Categories 1 to 6, by item, topic, category and altogether", () => {
  const counts: readonly (readonly [string, string])[] = [
    ["หมวด 1 ถึง 6", "3/32"], ["หมวด 1 การนำองค์การ", "1/4"], ["1.1 ", "1/2"], ["หมวด 2 ", "2/6"], ["2.2 ", "2/2"],
  ];
  const saysSo = (texts: readonly string[]): void => {
    for (const [title, count] of counts) {
      expect(texts.filter((text) => text.trim().startsWith(title) && text.includes(`ทบทวนแล้ว ${count} ข้อ`)).map(() => title)).toEqual([title]);
    }
    expect(texts.filter((text) => /ทบทวนแล้ว \d+\/\d+ ข้อ/.test(text))).toHaveLength(counts.length);
  };

  it("stands in the report", () => {
    saysSo([...page.querySelectorAll("table.readiness tr")].map((row) => row.textContent ?? ""));
    expect(english.querySelector("table.readiness")?.textContent).toContain("2 of 6 items reviewed");
    expect(page.getElementById("form-1-item-2.2.2")?.textContent).toContain("ทบทวนแล้ว");
    expect(page.getElementById("form-1-item-3.1.1")?.textContent).not.toContain("ทบทวนแล้ว");
  });

  it("stands in the sheet of readiness", () => {
    const readiness = readinessIn(form.checked.form);
    if (readiness === undefined) throw new Error("The form has Categories 1 to 6.");
    const rows = rowsOf(planReadiness(form.checked.form, readiness, making));
    saysSo(rows.map(([id = "", , , title, said]) => `${/^\d\.\d$/.test(id) ? `${id} ` : ""}${title} ${said}`));
  });

  it("is said by status, for people and for programs", () => {
    const report = statusOf("form.xlsx", form);
    saysSo(statusLines(report, terminal));
    const { categories } = toStatusOutput(report);
    expect(categories.map(({ reviewed }) => reviewed)).toEqual([1, 2, 0, 0, 0, 0]);
    const topics = categories[1]?.topics.map(({ reviewed, byItem }) => [reviewed, byItem.map((item) => item.reviewed)]);
    expect(topics).toEqual([[0, [0]], [2, [1, 1]], [0, [0, 0, 0]]]);
  });
});

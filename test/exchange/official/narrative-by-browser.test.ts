import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { chromium, type Browser } from "playwright-core";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import type { FormContent } from "../../../src/assessment/form/form";
import type { AnsweredItem, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { narrativeAsTyped } from "../../../src/assessment/rules/case-narrative";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";
import { narrativeContent } from "../../../src/sheet/narrative/narrative-content";
import { sampleNarrative } from "../../assessment/narrative/sample-narrative";
import { launchOptions } from "../../chromium";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyAnswer } from "../../sheet/narrative/any-narrative";
import { printedByBrowser } from "./printed-by-browser";
import { readPdf } from "./read-pdf";

const minute = 60_000;
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
}, 20 * minute);
afterAll(() => browser.close());

const seed = Number(process.env["SEED"] ?? 2567);
const runs = Number(process.env["RUNS"] ?? 2);

/** Blanks within lines come and go, as lines are broken and set; lines do not. */
const inLines = (text: string): readonly string[] => text.split("\n").map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");

const saidOf = ({ items, topics, categoryScores }: NarrativeContent): unknown => ({
  items: items.map(({ item, answer, options }) => ({
    item, answer: inLines(answer), options: options.map(({ n, evidence }) => [n, evidence.map(({ name }) => name)]),
  })),
  topics: topics.map(({ toDevelop, toFocus, ...topic }) => ({ ...topic, toDevelop: inLines(toDevelop), toFocus: inLines(toFocus) })),
  categoryScores,
});

const printedAndRead = async (content: FormContent): Promise<OfficialForm> => readPdf(await printedByBrowser(browser, content));

const real = narrativeContent(narrativeAsTyped(sampleNarrative(undefined), fy2567));
const [first, ...others] = real.topics;
if (first === undefined) throw new Error("Category 1 has topics.");
const assessed: NarrativeContent = {
  ...real,
  topics: [
    { ...first, score: { state: "number", value: 450 }, toDevelop: "ควรวิเคราะห์ความเสี่ยงให้ครบทุกด้าน\nและทบทวนทุกไตรมาส", toFocus: "ให้ความสำคัญกับการสื่อสารสองทางกับบุคลากรทุกระดับ ".repeat(6).trim() },
    ...others,
  ],
  categoryScores: { 1: { state: "number", value: 475.5 } },
};

describe("a whole form that pmqa prints, read again", () => {
  it("has the real answers line by line, every option, file, score and remark; what is ticked stays open, and nothing is left over", async () => {
    const { submission: { content }, joins, unplaced, otherCounts, yearUnsaid } = await printedAndRead({ ...sampleContent, narrative: assessed });
    const { narrative } = content;
    expect(narrative && saidOf(narrative)).toEqual(saidOf(assessed));
    expect(narrative?.items.flatMap(({ options }) => options).every(({ tick }) => tick === "unsaid")).toBe(true);
    expect([unplaced, otherCounts, yearUnsaid]).toEqual([[], [], undefined]);
    expect(joins.filter(({ field }) => field === "answer")).toEqual([]);
    const { narrative: _, ...alone } = content;
    const { submission } = await printedAndRead(sampleContent);
    expect(alone).toEqual(submission.content);
  }, 4 * minute);

  const [one] = real.items;
  if (one === undefined) throw new Error("Category 1 has items.");
  const answering = (answer: string): NarrativeContent => ({ ...real, items: [{ ...one, answer } satisfies AnsweredItem] });
  const answers: readonly (readonly [string, string])[] = [
    ["with words longer than a line, and a list", `${"ก".repeat(300)}\n${"W".repeat(200)}\n  1) ข้อหนึ่ง\n\t2) ข้อสอง\n- ขีด`],
    ["longer than two pages", Array.from({ length: 120 }, (_, at) => `บรรทัดที่ ${at} ของคำตอบ`).join("\n")],
    ["that quotes the form's own words", `อ้างถึง\n1.1.2 การสร้างบรรยากาศและสภาพแวดล้อมที่นำไปสู่ความสำเร็จ และการบรรลุเป้าหมายที่กำหนดไว้\nหมวด 7 ผลลัพธ์การดำเนินการ\nจบ`],
    ...fc.sample(anyAnswer, { seed, numRuns: runs }).map((answer, at) => [`of whatever people type, number ${at}`, answer.replace(/🙂/gu, "")] as const),
  ];
  it.each(answers)("an answer %s comes back line by line", async (_what, answer) => {
    const { submission: { content: { narrative } }, unplaced } = await printedAndRead({ ...sampleContent, narrative: answering(answer) });
    expect(narrative?.items.map((item) => [item.item, inLines(item.answer)]).slice(0, 1)).toEqual([["1.1.1", inLines(answer)]]);
    expect(unplaced).toEqual([]);
  }, 3 * minute);
});

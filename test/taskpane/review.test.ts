import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { gradeLabels } from "../../src/assessment/rules/grade-labels";
import { readinessWords } from "../../src/assessment/narrative/readiness-words";
import { stateLabels } from "../../src/assessment/review/review-words";
import { say } from "../../src/assessment/text/phrase";
import { whatIfPhrases } from "../../src/taskpane/explain/explain-phrases";
import { reviewPhrases } from "../../src/taskpane/review/review-phrases";
import { sampleAnswers } from "../assessment/narrative/sample-narrative";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const languages = ["th", "en"] as const;

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the review page of a fresh pane, and makes sure that nothing went wrong in it. */
async function onReview(asked: Asked, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles } = await browser.open(asked);
  await page.locator("#tab-review").click();
  await page.locator(".review h2").waitFor();
  await work(page);
  expect(troubles).toEqual([]);
  await page.context().close();
}

/** What is noted in the workbook: what, about which indicator, topic or item, by whom, with which words. */
const noted = (page: Page): Promise<string[]> => page.evaluate(() =>
  (window.desk.session.state().form?.checked.form.review?.events ?? []).map(({ kind, about: { of, ...named }, by, comment }) => {
    const [name = of] = Object.values(named);
    return [kind, name.split(" ")[0], by, comment].join(" | ");
  }));
const heading = (page: Page): Promise<string> => page.locator(".review h2").innerText();
const reason = (page: Page): Promise<string> => page.locator(".review-reason").innerText();
const left = (page: Page): Promise<string> => page.locator(".review-left > span").first().innerText();
const says = (page: Page, selector: string, text: string) => page.locator(selector, { hasText: text }).first().waitFor();
const untilHeading = (page: Page, text: string) => page.locator(".review h2", { hasText: text }).waitFor();
const type = (page: Page, address: string, value: string | number): Promise<void> =>
  page.evaluate(([at, typed]) => window.desk.person.type(at, typed), [address, value] as const);

/** Goes on by key to an indicator or item, by its number. */
async function goToPart(page: Page, number: string): Promise<void> {
  await page.locator(".review h2").focus();
  while (!(await heading(page)).startsWith(`${number} `)) await page.keyboard.press("n");
}

/** Somebody types an answer into its cell; gives what it held. */
const typeAnswer = (page: Page, item: string, answer: string): Promise<string> => page.evaluate(([asked, text]) => {
  const rows = window.desk.session.state().form?.checked.form.narrative?.items.find((one) => one.item === asked);
  window.desk.person.goToSheet(rows?.sheet ?? "");
  window.desk.person.type(`D${rows?.answerRow}`, text);
  return rows?.answer ?? "";
}, [item, answer] as const);

/** What axe finds that keeps people out. */
async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe;
    const { violations } = await runner.run();
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
  });
}

async function giveName(page: Page, language: "th" | "en"): Promise<void> {
  await page.getByLabel(reviewPhrases.by[language]).fill("สมศรี ใจดี");
  await page.locator(".review h2").focus();
}

describe.each(languages)("the review page (%s)", (language) => {
  test("is gone through by keyboard alone: every indicator once, none left, each noted under the name given", () => onReview({ language }, async (page) => {
    await page.locator("#tab-review").focus();
    await page.keyboard.press("Tab");
    // Without a name nothing is noted; it is asked for, and the focus is in its field.
    await page.keyboard.press("r");
    await says(page, ".review .fui-Field", reviewPhrases.byMissing[language]);
    await page.keyboard.type("สมศรี");
    await page.keyboard.press("Tab");
    const total = await page.evaluate(() => window.desk.session.state().form?.checked.form.indicators.length ?? 0);
    const seen: string[] = [];
    for (let turn = 0; turn < total; turn += 1) {
      seen.push(await heading(page));
      await page.keyboard.press("r");
      await page.waitForFunction((count) => (window.desk.session.state().form?.checked.form.review?.events.length ?? 0) === count, turn + 1);
      await page.locator(`progress[value="${turn + 1}"]`).waitFor();
    }
    expect(new Set(seen).size).toBe(total);
    expect(await left(page)).toBe(reviewPhrases.done[language]);
    const events = await noted(page);
    expect([events.length, events.every((event) => event.startsWith("reviewed | 7.") && event.endsWith(" | สมศรี | "))]).toEqual([total, true]);
  }));

  test("keys lead on and back, also under a Thai layout, and type in fields what they are", () => onReview({ language }, async (page) => {
    const first = await heading(page);
    await page.locator(".review h2").focus();
    await page.keyboard.press("n");
    const second = await heading(page);
    expect(second).not.toBe(first);
    await page.locator(".review h2").dispatchEvent("keydown", { key: "ย", code: "KeyP" });
    await untilHeading(page, first.split(" ")[0] ?? "");
    expect(await heading(page)).toBe(first);
    await page.getByLabel(reviewPhrases.by[language]).pressSequentially("npr");
    expect([await heading(page), await page.getByLabel(reviewPhrases.by[language]).inputValue()]).toEqual([first, "npr"]);
  }));

  test("a sign-off falls away when its target changes, says what changed, and comes back", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    const row = await page.evaluate(() => window.desk.session.state().form?.checked.form.indicators[1]?.row ?? 0);
    while (!(await heading(page)).startsWith("7.1.1-2")) await page.keyboard.press("n");
    const before = await page.evaluate((at) => Number(window.desk.person.sees(`D${at}`)), row);
    await page.keyboard.press("r");
    await page.locator('progress[value="1"]').waitFor();
    await type(page, `D${row}`, before + 5);
    await page.locator('progress[value="0"]').waitFor();
    while (!(await heading(page)).startsWith("7.1.1-2")) await page.keyboard.press("n");
    await says(page, ".review-changes", `${before} → ${before + 5}`);
    await type(page, `D${row}`, before);
    await page.locator('progress[value="1"]').waitFor();
    await says(page, ".review-reason", reviewPhrases.reviewed[language]);
  }));

  test("a question goes to the clerk, is answered, and comes back to the reviewer first", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    const asked = await heading(page);
    await page.keyboard.press("q");
    await page.keyboard.press("Control+Enter");
    await says(page, ".note-form", reviewPhrases.textMissing[language]);
    await page.keyboard.type("ตัวเลขมาจากที่ใด");
    await page.keyboard.press("Control+Enter");
    await says(page, ".review-left", reviewPhrases.waiting[language].replace("{ $n }", "1"));
    expect(await heading(page)).not.toBe(asked);
    await page.keyboard.press("p");
    while (await heading(page) !== asked) await page.keyboard.press("p");
    await says(page, ".review-state", "ตัวเลขมาจากที่ใด");
    // Whose words, and when: by the Buddhist era in both languages.
    await says(page, ".review-state", `/${new Date().getFullYear() + 543} `);
    await page.keyboard.press("a");
    await page.keyboard.type("รายงานประจำปี หน้า 5");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.review?.events.length === 2);
    expect((await noted(page)).map((event) => event.split(" | ")[0])).toEqual(["question", "answer"]);
    await page.locator(".review h2").focus();
    while (await heading(page) !== asked) await page.keyboard.press("n");
    expect(await reason(page)).toBe(language === "th" ? "ตอบแล้ว รอทบทวน" : "Answered");
  }));

  test("a finding is accepted with a reason, which stands beside it", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    await page.getByRole("button", { name: reviewPhrases.accept[language] }).first().click();
    await page.keyboard.type("ตรวจกับเอกสารแล้ว");
    await page.keyboard.press("Control+Enter");
    await says(page, ".review-findings p", "ตรวจกับเอกสารแล้ว");
    expect(await noted(page)).toEqual([expect.stringMatching(/^waived \| 7\..* \| สมศรี ใจดี \| ตรวจกับเอกสารแล้ว$/)]);
  }));

  test("one's own last note is taken back, by keys alone, and an acceptance too; others' notes are not", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    const asked = await heading(page);
    await page.keyboard.press("q");
    await page.keyboard.type("ตัวเลขมาจากที่ใด");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction((before) => document.querySelector(".review h2")?.textContent !== before, asked);
    await page.locator(".review h2").focus();
    while (await heading(page) !== asked) await page.keyboard.press("p");
    await page.keyboard.press("u");
    await says(page, ".review-state .note-form", reviewPhrases.takeBackReason[language]);
    await page.keyboard.press("Escape");
    await page.locator(".note-form").waitFor({ state: "detached" });
    // The focus is back in the page, where keys count.
    await page.keyboard.press("u");
    await page.keyboard.type("ถามผิดตัว");
    await page.keyboard.press("Control+Enter");
    await page.locator(".review-state").first().waitFor({ state: "detached" });
    expect((await noted(page)).map((event) => event.split(" | ").filter((_, at) => at !== 1))).toEqual([
      ["question", "สมศรี ใจดี", "ตัวเลขมาจากที่ใด"], ["withdrawn", "สมศรี ใจดี", "ถามผิดตัว"],
    ]);
    await page.getByRole("button", { name: reviewPhrases.accept[language] }).first().click();
    await page.keyboard.type("ตรวจกับเอกสารแล้ว");
    await page.keyboard.press("Control+Enter");
    await says(page, ".review-findings p", "ตรวจกับเอกสารแล้ว");
    const back = page.locator(".review-findings").getByRole("button", { name: reviewPhrases.takeBackWhat[language].split(":")[0] ?? "" });
    await page.getByLabel(reviewPhrases.by[language]).fill("สมชาย");
    await back.waitFor({ state: "detached" });
    await page.getByLabel(reviewPhrases.by[language]).fill("สมศรี ใจดี");
    await back.click();
    await page.keyboard.press("Control+Enter");
    await page.getByText("ตรวจกับเอกสารแล้ว").first().waitFor({ state: "detached" });
    expect((await noted(page)).map((event) => event.split(" | ")[0])).toEqual(["question", "withdrawn", "waived", "withdrawn"]);
  }));

  test("what is changed in the review's sheet itself is seen at once, and putting it back counts again", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    await page.keyboard.press("r");
    await page.locator('progress[value="1"]').waitFor();
    await page.evaluate(() => {
      window.desk.person.goToSheet("การทบทวน");
      window.desk.person.type("F4", "แก้ด้วยมือ");
    });
    await page.locator('progress[value="0"]').waitFor();
    // The pane may have brought the form to the front meanwhile.
    await page.evaluate(() => {
      window.desk.person.goToSheet("การทบทวน");
      window.desk.person.clear("F4");
    });
    await page.locator('progress[value="1"]').waitFor();
  }));

  test("an indicator's score is explained, and tried out with other figures, beside its review: by a key, nothing written", () => onReview({ language }, async (page) => {
    await page.locator(".review h2").focus();
    while (!(await heading(page)).startsWith("7.1.2-1 ")) await page.keyboard.press("n");
    await page.keyboard.press("e");
    await says(page, ".explain-steps li", "97.4 ÷ 95.8 × 100 = 101.670146…");
    const scores = page.locator(".what-if-figures tbody tr:nth-child(2) td");
    expect(await scores.allInnerTexts()).toEqual(["300", "300"]);
    const result = page.locator(".what-if").getByLabel(whatIfPhrases.result[language].replace("{ $year }", "2567"), { exact: true });
    await result.fill("120");
    await page.waitForFunction(() => document.querySelector(".what-if-figures tr:nth-child(2) td:last-child")?.textContent === "500");
    // What is tried out is not noted keys: letters belong to the field, and the next indicator begins with its own figures.
    await result.press("n");
    expect(await heading(page)).toMatch(/^7\.1\.2-1 /);
    await page.locator(".review h2").focus();
    await page.keyboard.press("n");
    await page.waitForFunction(() => document.querySelector(".review h2")?.textContent?.startsWith("7.1.2-1 ") === false);
    await page.locator(".what-if").waitFor();
    const [now, then] = await scores.allInnerTexts();
    expect(then).toBe(now);
    expect((await page.evaluate(() => window.desk.workbook.acts())).filter((act) => !act.startsWith("select"))).toEqual([]);
    await page.keyboard.press("e");
    await page.locator(".what-if").waitFor({ state: "detached" });
  }));

  test("doubts are drawn and read as questions, beside what else was found", () => onReview({ language }, async (page) => {
    await page.locator(".review h2").focus();
    while (!(await heading(page)).startsWith("7.4.3-1 ")) await page.keyboard.press("n");
    const found = page.locator(".review-findings li");
    expect([await found.count(), await found.locator(".severity-doubt").count()]).toEqual([2, 2]);
    expect(await found.first().innerText()).toContain(gradeLabels.doubt[language]);
  }));

  test("topics and the form are signed off too; axe finds nothing serious", () => onReview({ language }, async (page) => {
    await giveName(page, language);
    await page.locator(".whole-review summary").click();
    await page.locator(".whole-review li").first().getByRole("button").click();
    await says(page, ".whole-review .review-state", "สมศรี ใจดี");
    expect(await noted(page)).toEqual(["reviewed | 7.1 | สมศรี ใจดี | "]);
    expect(await serious(page)).toEqual([]);
  }));

  test("goes on with the items of Categories 1 to 6 by the same keys, each leading to the answers", () => onReview({ language, form: "answers" }, async (page) => {
    await giveName(page, language);
    const total = await page.evaluate(() => {
      const { indicators = [], narrative } = window.desk.session.state().form?.checked.form ?? {};
      return indicators.length + (narrative?.items.length ?? 0);
    });
    await page.locator(`progress[max="${total}"]`).waitFor();
    await goToPart(page, "1.1.2");
    const [firstLine = ""] = sampleAnswers.find(({ id }) => id === "1.1.2")?.answer.split("\n") ?? [];
    expect(firstLine).not.toBe("");
    await says(page, ".review .review-words", firstLine);
    expect(await serious(page)).toEqual([]);
    await page.locator(".review h2").focus();
    await page.keyboard.press("r");
    await page.locator('progress[value="1"]').waitFor();
    await says(page, ".review-left", say(reviewPhrases.leftWhole, language, { left: total - 1, total, indicators: total - 17, items: 17 - 1 }));
    await goToPart(page, "1.2.1");
    await page.keyboard.press("q");
    await page.keyboard.type("หลักฐานใด");
    await page.keyboard.press("Control+Enter");
    await says(page, ".review-left", reviewPhrases.waiting[language].replace("{ $n }", "1"));
    expect(await noted(page)).toEqual(["reviewed | 1.1.2 | สมศรี ใจดี | ", "question | 1.2.1 | สมศรี ใจดี | หลักฐานใด"]);
    await goToPart(page, "1.1.2");
    await page.locator(".review-open").click();
    await page.getByRole("heading", { level: 2, name: /^1\.1\.2 / }).waitFor();
    await page.locator(".answers-back").click();
    await says(page, "[data-item='1.1.2']", say(readinessWords.reviewed, language));
    await says(page, ".answer-topic .answer-head", say(readinessWords.reviewedOf, language, { reviewed: 1, items: 2 }));
  }));

  test("the whole form is signed off with Categories 1 to 6, falls away and comes back", () => onReview({ language, form: "answers" }, async (page) => {
    await giveName(page, language);
    await page.locator(".whole-review summary").click();
    const state = page.locator(".whole-review > ul > li").last();
    await page.getByRole("button", { name: say(reviewPhrases.reviewedWhole, language, { what: say(reviewPhrases.form, language) }) }).click();
    await says(page, ".review-left", reviewPhrases.doneWhole[language]);
    await state.getByText(say(stateLabels.reviewed, language), { exact: true }).first().waitFor();
    const before = await typeAnswer(page, "1.1.1", "เขียนใหม่");
    await state.getByText(say(stateLabels.fallen, language), { exact: true }).waitFor();
    await says(page, ".whole-review .review-changes", language === "th" ? "ข้อ 1.1.1 ถูกแก้ไข" : "item 1.1.1 changed");
    const total = await page.locator("progress").evaluate((bar: HTMLProgressElement) => bar.max);
    await says(page, ".review-left", say(reviewPhrases.leftWhole, language, { left: 1, total, indicators: 0, items: 1 }));
    await typeAnswer(page, "1.1.1", before);
    await says(page, ".review-left", reviewPhrases.doneWhole[language]);
  }));
});

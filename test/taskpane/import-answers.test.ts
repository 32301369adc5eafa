import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Language } from "../../src/assessment/text/phrase";
import { answersPhrases } from "../../src/taskpane/import/import-answers-phrases";
import { importPhrases, lookPhrases } from "../../src/taskpane/import/import-phrases";
import { planPhrases } from "../../src/taskpane/import/import-plan-phrases";
import { narrativeItems, narrativeText } from "../exchange/official/narrative-submission";
import { bring, onImportPage, type OpenedImport } from "./fixture/import-page";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const onImport = (asked: Asked & { readonly language: Language }, work: (opened: OpenedImport) => Promise<void>): Promise<void> => onImportPage(browser, asked, work);

const answers = (page: Page) => page.evaluate(() => window.desk.session.state().form?.checked.form.narrative?.items.map(({ item, answer }) => [item, answer.replace(/\s+/g, "")]));
const undoable = (page: Page) => page.evaluate(() => window.desk.session.state().undoable);
const sheets = (page: Page) => page.evaluate(() => window.desk.workbook.sheetNames());
const submitted = narrativeItems.map(({ id, answer }) => [id, answer.replace(/\s+/g, "")]);
const done = ({ page, t }: OpenedImport) => page.getByRole("heading", { level: 2, name: t(planPhrases.doneTitle) }).and(page.locator(":focus")).waitFor();

describe.each(["th", "en"] as const)("Categories 1 to 6 come in: %s", (language) => {
  test("the text of Categories 1 to 3 into a form without them: their sheets are made with it, and one undo takes all back", () =>
    onImport({ language }, async (opened) => {
      const { page, t, button } = opened;
      await page.setViewportSize({ width: 320, height: 760 });
      const before = await sheets(page);
      await bring(opened, narrativeText);
      await page.getByRole("heading", { level: 2, name: t(importPhrases.read, { name: t(importPhrases.pasted) }) }).waitFor();
      await page.getByText(t(answersPhrases.ticksOpen)).waitFor();
      await page.getByText(t(answersPhrases.willMake, { n: 6 }), { exact: false }).waitFor();
      // Nothing of Category 7 comes, and nothing is said of it.
      expect(await page.getByRole("heading", { name: t(planPhrases.rows) }).count()).toBe(0);
      const folded = page.locator(".paste-row", { hasText: /^1\.1\.1/ }).locator("details");
      await folded.getByText(t(planPhrases.comesCounts, { n: narrativeItems[0]?.nonSpaceCharacters ?? 0 })).waitFor();
      await folded.locator("summary").focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(([said]) => document.querySelector(".import-folded[open] .import-words")?.textContent.replace(/\s+/g, "") === said, [submitted[0]?.[1]]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await button(planPhrases.write).focus();
      await page.keyboard.press("Enter");
      await done(opened);
      expect([(await answers(page))?.filter(([, answer]) => answer !== ""), await undoable(page)]).toEqual([submitted, 1]);
      expect(await sheets(page)).toEqual([...before, "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6"]);
      await button(planPhrases.undo).click();
      await page.getByRole("status").getByText(t(planPhrases.undone)).waitFor();
      expect([await answers(page), await sheets(page), await undoable(page)]).toEqual([undefined, before, 0]);
    }));

  test("beside what is there: nothing is overwritten unless somebody says so, and both are quoted", () => onImport({ language, form: "answers" }, async (opened) => {
    const { page, t, button } = opened;
    const before = await answers(page);
    await bring(opened, "categories");
    const first = page.locator(".paste-row", { hasText: /^1\.1\.1/ });
    await first.locator(".meeting-differs").getByText(t(planPhrases.keeps)).waitFor();
    await page.getByText(t(answersPhrases.willWrite, { n: 1, fields: 0 }), { exact: false }).waitFor();
    await first.getByLabel(t(answersPhrases.one, { of: "1.1.1" })).selectOption("all");
    await first.locator(".meeting-differs").getByText(t(planPhrases.overwrites)).waitFor();
    await first.locator("summary").click();
    await first.locator(".side").nth(1).getByText("ฉบับแก้ไข").waitFor();
    // Of seventeen that come, one is to be looked at.
    await page.getByLabel(t(planPhrases.onlyLook, { n: 1 })).check();
    await page.waitForFunction(() => document.querySelectorAll(".paste-row").length === 1);
    await button(planPhrases.write).click();
    await done(opened);
    const after = await answers(page);
    expect([after?.slice(1), after?.[0]]).toEqual([before?.slice(1), ["1.1.1", `ฉบับแก้ไข${before?.[0]?.[1]}`]]);
    await button(planPhrases.undo).click();
    await page.getByRole("status").getByText(t(planPhrases.undone)).waitFor();
    expect(await answers(page)).toEqual(before);
  }));

  test("all may be taken, or kept, at once; then there is nothing to write", () => onImport({ language, form: "answers" }, async (opened) => {
    const { page, t } = opened;
    await bring(opened, "categories");
    await page.getByLabel(t(answersPhrases.all)).selectOption("all");
    await page.getByText(t(answersPhrases.willWrite, { n: 1, fields: 1 }), { exact: false }).waitFor();
    await page.getByLabel(t(answersPhrases.all)).selectOption("mine");
    await page.getByText(t(planPhrases.nothingToWrite), { exact: false }).waitFor();
  }));

  test("what of answers is not sure is said: line ends, and lengths that are not as printed", () => onImport({ language }, async (opened) => {
    const { page, t } = opened;
    await bring(opened, "categories");
    await page.locator("summary", { hasText: t(lookPhrases.joins, { n: 2 }) }).click();
    await page.getByText(`1.1.1 ${t(answersPhrases.field_answer)} · ${t(lookPhrases.withoutBlank)}`).waitFor();
    await page.getByText(`1.1.2 ${t(answersPhrases.field_answer)} · ${t(answersPhrases.keptLine)}`).waitFor();
    await page.locator("summary", { hasText: t(answersPhrases.otherCounts, { n: 1 }) }).click();
    await page.getByText(t(answersPhrases.otherCount, { printed: 1234, read: 1200 })).waitFor();
  }));

  test("what somebody types into a category's sheet meanwhile is what is here", () => onImport({ language, form: "answers" }, async (opened) => {
    const { page } = opened;
    await bring(opened, "categories");
    const first = page.locator(".paste-row", { hasText: /^1\.1\.1/ });
    await first.waitFor();
    await page.evaluate(() => {
      const { form } = window.desk.session.state();
      const [item] = form?.checked.form.narrative?.items ?? [];
      window.desk.person.goToSheet("หมวด 1");
      window.desk.person.type(`D${item?.answerRow ?? 0}`, "พิมพ์ไว้เมื่อครู่");
    });
    await first.locator(".meeting-differs").getByText("พิมพ์ไว้เมื่อครู่").waitFor();
  }));

  test("a form of its own has the sheets of all categories", () => onImport({ language, form: "none" }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, narrativeText);
    await page.getByText(t(answersPhrases.willMake, { n: 6 }), { exact: false }).waitFor();
    await button(planPhrases.writeOwn).click();
    await done(opened);
    expect((await answers(page))?.filter(([, answer]) => answer !== "")).toEqual(submitted);
    await button(planPhrases.undo).click();
    await page.getByRole("status").getByText(t(planPhrases.undone)).waitFor();
    expect([await page.evaluate(() => window.desk.session.state().phase), (await sheets(page)).length]).toEqual(["absent", 1]);
  }));
});

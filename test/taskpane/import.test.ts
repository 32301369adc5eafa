import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { importPhrases, lookPhrases, tablePhrases } from "../../src/taskpane/import/import-phrases";
import { planPhrases } from "../../src/taskpane/import/import-plan-phrases";
import { pastePhrases } from "../../src/taskpane/paste/paste-phrases";
import type { Language } from "../../src/assessment/text/phrase";
import { sampleContent } from "../sheet/sample-indicators";
import { bring, onImportPage, type OpenedImport } from "./fixture/import-page";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const onImport = (asked: Asked & { readonly language: Language }, work: (opened: OpenedImport) => Promise<void>): Promise<void> => onImportPage(browser, asked, work);

const indicators = (page: Page) => page.evaluate(() => window.desk.session.state().form?.checked.form.indicators.map(({ item, name, unit, note, results }) =>
  ({ item, name, unit, note, last: results.at(-1) })));
const cards = (page: Page) => page.locator(".paste-row");
const undoable = (page: Page) => page.evaluate(() => window.desk.session.state().undoable);

describe.each(["th", "en"] as const)("a form comes in: %s", (language) => {
  test("what was read is said: figures that do not agree, joins that are not sure, texts without a place, each to be copied", () =>
    onImport({ language }, async (opened) => {
      const { page, t, button } = opened;
      await bring(opened, "changed");
      await page.getByRole("heading", { level: 2, name: t(importPhrases.read, { name: t(importPhrases.pasted) }) }).and(page.locator(":focus")).waitFor();
      await page.locator("summary", { hasText: t(lookPhrases.differs, { n: 1 }) }).click();
      await page.locator(".import-lines li", { hasText: "7.1.1-2" }).getByText(t(lookPhrases.stated, { stated: 101, computed: 100 })).waitFor();
      await page.locator("summary", { hasText: t(lookPhrases.joins, { n: 2 }) }).click();
      await page.locator(".import-words", { hasText: "ร้อยละความสำเร็จของการ" }).getByText("พัฒนาระบบ").waitFor();
      const texts = page.locator("details", { hasText: t(lookPhrases.unplaced, { n: 2 }) });
      await texts.getByText(t(lookPhrases.afterItem, { item: "7.1.2" })).waitFor();
      await texts.getByRole("button").nth(1).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText(t(lookPhrases.copied)).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("92.35");
      expect(await button(planPhrases.write).count()).toBe(1);
      expect(await undoable(page)).toBe(0);
    }));

  test("side by side: blanks are filled and nothing overwritten unless somebody says so; written in one step, undone in one", () =>
    onImport({ language }, async (opened) => {
      const { page, t, button } = opened;
      const before = await indicators(page);
      await bring(opened, "changed");
      const first = cards(page).first();
      await first.locator(".meeting-differs", { hasText: "55.5" }).getByText(t(planPhrases.keeps)).waitFor();
      await first.getByLabel(t(planPhrases.one)).selectOption("all");
      await first.locator(".meeting-differs", { hasText: "55.5" }).getByText(t(planPhrases.overwrites)).waitFor();
      await page.getByText(t(planPhrases.willChange, { n: 1, cells: 3 }), { exact: false }).waitFor();
      await button(planPhrases.write).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: t(planPhrases.doneTitle) }).and(page.locator(":focus")).waitFor();
      await page.getByText(t(planPhrases.doneText, { changed: 1, added: 1, leftOut: 0 })).waitFor();
      expect(await undoable(page)).toBe(1);
      const after = await indicators(page);
      expect(after?.[0]).toMatchObject({ name: before?.[0]?.name, unit: "ครั้งต่อผู้รับบริการ", note: "หมายเหตุใหม่\nสองบรรทัด", last: { value: 55.5 } });
      expect(after).toHaveLength(21);
      expect(after?.map(({ name }) => name)).toContain("ตัวชี้วัดที่แผ่นงานนี้ไม่มี");
      expect(await page.evaluate(() => window.desk.session.state().form?.checked.form.agency)).toBe(sampleContent.agency);
      await button(planPhrases.undo).click();
      await page.getByRole("status").getByText(t(planPhrases.undone)).waitFor();
      expect(await indicators(page)).toEqual(before);
      // Back where it was chosen, with what was chosen.
      expect(await cards(page).first().getByLabel(t(planPhrases.one)).inputValue()).toBe("all");
    }));

  test("where an indicator goes may be changed: elsewhere, to a row of its own, nowhere", () => onImport({ language }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "changed");
    const stranger = cards(page).filter({ hasText: "ตัวชี้วัดที่แผ่นงานนี้ไม่มี" });
    const goesTo = stranger.getByRole("combobox").first();
    expect(await goesTo.inputValue()).toBe("item 7.1.3");
    await goesTo.selectOption("left-out");
    await page.getByText(t(planPhrases.willLeaveOut, { n: 1 }), { exact: false }).waitFor();
    await goesTo.selectOption("item 7.1.2");
    await button(planPhrases.write).click();
    await page.getByRole("heading", { name: t(planPhrases.doneTitle) }).waitFor();
    expect((await indicators(page))?.find(({ name }) => name === "ตัวชี้วัดที่แผ่นงานนี้ไม่มี")?.item).toBe("7.1.2");
  }));

  test("a reading is stopped at once, and one that fails says why in words", () => onImport({ language }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "endless");
    await page.getByText(t(importPhrases.pages, { done: 3, total: 500 })).waitFor();
    await button(importPhrases.stop).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText(t(importPhrases.stopped)).waitFor();
    await bring(opened, "unknown");
    await page.getByRole("alert").getByText(t(importPhrases.failed), { exact: false }).waitFor();
    expect(await page.getByLabel(t(importPhrases.pasteLabel)).inputValue()).toBe("unknown");
  }));

  test("what could not be written is said, and stays as it was chosen", () => onImport({ language }, async (opened) => {
    const { page, t, button } = opened;
    const before = await indicators(page);
    await bring(opened, "changed");
    await cards(page).first().getByLabel(t(planPhrases.one)).selectOption("all");
    await page.evaluate(() => window.desk.workbook.failNext(window.failures.protected));
    await button(planPhrases.write).click();
    await page.getByRole("alert").waitFor();
    expect(await cards(page).first().getByLabel(t(planPhrases.one)).inputValue()).toBe("all");
    expect([await indicators(page), await undoable(page)]).toEqual([before, 0]);
    await button(planPhrases.write).click();
    await page.getByRole("heading", { name: t(planPhrases.doneTitle) }).waitFor();
  }));

  test("a table is looked at column by column, and then as a form is", () => onImport({ language }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "tables");
    await page.getByRole("heading", { level: 2, name: t(tablePhrases.title, { name: t(importPhrases.pasted) }) }).waitFor();
    await page.getByText("ไม่มีตารางในแผ่นงานนี้").waitFor();
    const goOn = button(tablePhrases.goOn, { n: 3 });
    expect(await goOn.getAttribute("aria-disabled")).toBe("true");
    await page.getByLabel(t(pastePhrases.itemForOthers, { n: 1 })).selectOption("7.1.3");
    await page.getByLabel(t(pastePhrases.columnNamed, { n: 2, heading: "เป้า" })).selectOption("target");
    await goOn.click();
    await cards(page).filter({ hasText: "จำนวนเรื่องร้องเรียน" }).getByText("เรื่อง", { exact: true }).waitFor();
    await button(planPhrases.write).click();
    await page.getByText(t(planPhrases.doneText, { changed: 0, added: 3, leftOut: 0 })).waitFor();
    expect((await indicators(page))?.filter(({ name }) => name === "จำนวนเรื่องร้องเรียน")).toMatchObject([{ item: "7.1.2", unit: "เรื่อง", last: { value: 4 } }]);
  }));

  test("last year's form is brought forward to this year's, and what became of everything is said", () => onImport({ language, form: "later" }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "sample");
    const report = page.locator("details", { hasText: t(planPhrases.rolled, { from: 2567, to: 2569 }) });
    await report.getByText("2565 =", { exact: false }).first().waitFor();
    const from = sampleContent.indicators[0]?.name ?? "";
    // A row of its own has last year's target and note; one that is here keeps what it has.
    expect(await page.getByText(t(planPhrases.carried, { year: 2567 })).count()).toBe(0);
    await cards(page).first().getByRole("combobox").first().selectOption("item 7.1.2");
    await cards(page).filter({ hasText: from }).first().getByText(t(planPhrases.carried, { year: 2567 })).waitFor();
    await button(planPhrases.write).click();
    await page.getByText(t(planPhrases.doneText, { changed: 0, added: 1, leftOut: 0 })).waitFor();
    await page.locator("summary", { hasText: t(planPhrases.rolled, { from: 2567, to: 2569 }) }).waitFor();
    const added = (await indicators(page))?.filter(({ item, name }) => item === "7.1.2" && name === from);
    expect(added).toMatchObject([{ note: expect.stringContaining("2567") as unknown, last: { state: "missing" } }]);
  }));

  test("a later year's form does not come into this one, and becomes one of its own beside it", () => onImport({ language }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "later");
    await page.getByRole("alert").getByText(t(planPhrases.cannot), { exact: false }).waitFor();
    expect(await button(planPhrases.write).count()).toBe(0);
    await page.getByRole("radio", { name: t(planPhrases.intoOwn) }).check();
    await page.getByLabel(t(planPhrases.ownYear)).fill("2571");
    await button(planPhrases.writeOwn).click();
    await page.getByRole("heading", { name: t(planPhrases.doneTitle) }).waitFor();
    const open = await page.evaluate(() => {
      const { form } = window.desk.session.state();
      return { year: form?.checked.form.edition.fiscalYear, beside: form?.reading.besides.map(({ year }) => year) };
    });
    expect(open).toEqual({ year: 2571, beside: [2567] });
  }));

  test("without a form, it becomes one", () => onImport({ language, form: "none" }, async (opened) => {
    const { page, t, button } = opened;
    await bring(opened, "sample");
    await button(planPhrases.writeOwn).click();
    await page.getByRole("heading", { name: t(planPhrases.doneTitle) }).waitFor();
    expect((await indicators(page))?.map(({ name }) => name)).toEqual(sampleContent.indicators.map(({ name }) => name));
    await button(planPhrases.undo).click();
    await page.getByRole("status").getByText(t(planPhrases.undone)).waitFor();
    expect(await page.evaluate(() => window.desk.session.state().phase)).toBe("absent");
  }));

  test("it is still there when other pages were shown meanwhile, with what was chosen", () => onImport({ language }, async (opened) => {
    const { page, t } = opened;
    await bring(opened, "changed");
    await cards(page).first().getByLabel(t(planPhrases.one)).selectOption("mine");
    await page.locator("#tab-check").click();
    await page.locator("#panel-check h2").first().waitFor();
    await page.locator("#tab-start").click();
    expect(await cards(page).first().getByLabel(t(planPhrases.one)).inputValue()).toBe("mine");
  }));

  test("what somebody types into the sheet meanwhile is what is here", () => onImport({ language }, async (opened) => {
    const { page } = opened;
    await bring(opened, "changed");
    await cards(page).first().waitFor();
    await page.evaluate(() => window.desk.person.type("E7", "ครั้งต่อปี"));
    await cards(page).first().locator(".meeting-differs").getByText("ครั้งต่อปี").waitFor();
  }));
});

test("a file is read whose name and bytes are handed on, and the same may be chosen again", () => onImport({ language: "th", form: "none" }, async (opened) => {
  const { page, t } = opened;
  const file = { name: "sample-2567.json", mimeType: "application/json", buffer: readFileSync("assets/sample-2567.json") };
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await opened.button(importPhrases.choose).click();
    await (await chooser).setFiles(file);
  };
  await choose();
  await page.getByRole("heading", { level: 2, name: t(importPhrases.read, { name: "sample-2567.json" }) }).waitFor();
  await opened.button(importPhrases.again).click();
  await choose();
  await page.getByRole("heading", { level: 2, name: t(importPhrases.read, { name: "sample-2567.json" }) }).waitFor();
}));

test("three hundred indicators are drawn portion by portion", () => onImport({ language: "en" }, async (opened) => {
  const { page } = opened;
  await bring(opened, "many");
  await page.getByText("Show 20 more rows of 280").click();
  await page.getByText("Show 20 more rows of 260").waitFor();
  expect(await cards(page).count()).toBe(40);
}));

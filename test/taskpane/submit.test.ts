import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readFormFile } from "../../src/files/read/read-form-file";
import { readSubmission } from "../../src/exchange/json/read-submission";
import { submitPhrases as phrases } from "../../src/taskpane/submit/submit-phrases";
import { sampleContent } from "../sheet/sample-indicators";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

type Language = "th" | "en";

/** Runs work on the page of the submission. */
const atGate = (language: Language, work: PaneWork, asked: Asked = {}) => browser.onPane({ ...asked, language }, async (page) => {
  await page.locator("#tab-summary").click();
  await page.locator(".submit-open").click();
  await page.getByRole("heading", { level: 2, name: phrases.title[language] }).and(page.locator(":focus")).waitFor();
  await work(page);
}, { acceptDownloads: true });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const lines = (page: Page) => page.locator(".gains .gain");

async function makeDraft(page: Page, language: Language): Promise<void> {
  await page.getByRole("checkbox", { name: phrases.draft[language] }).focus();
  await page.keyboard.press("Space");
  await button(page, phrases.makeDraft[language]).focus();
  await page.keyboard.press("Enter");
  await page.locator(".made-submission h3:focus").waitFor();
}

describe.each(["th", "en"] as const)("the gate: %s", (language) => {
  test("is shut while errors are left; each line leads to its place, and back one stands where one was", () => atGate(language, async (page) => {
    await page.getByText(phrases.shutTitle[language]).waitFor();
    const count = await lines(page).count();
    expect(count).toBeGreaterThan(3);
    expect(await button(page, phrases.make[language]).getAttribute("aria-disabled")).toBe("true");
    const line = lines(page).filter({ hasText: "7.1.3-1" });
    await line.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("tab-indicator")?.getAttribute("aria-selected") === "true");
    expect(await page.evaluate(() => window.desk.person.cursor())).toBe("หมวด 7!J15");
    await page.locator("#tab-summary").click();
    await lines(page).nth(count - 1).waitFor();
  }));

  test("is shut by Categories 1 to 6 as well, each line leading to its item among the answers", () => atGate(language, async (page) => {
    await page.evaluate((text) => {
      const items = window.desk.session.state().form?.checked.form.narrative?.items ?? [];
      for (const { sheet, answerRow } of items.filter(({ item }) => item.startsWith("1.1."))) {
        window.desk.person.goToSheet(sheet);
        window.desk.person.type(`D${answerRow}`, text);
      }
    }, "ก".repeat(3_001));
    for (const item of [/^1\.1\.2/, /^1\.1\.1/]) {
      await lines(page).filter({ hasText: item }).first().focus();
      await page.keyboard.press("Enter");
      await page.locator("#panel-answers .answer-field").waitFor();
      await page.getByRole("heading", { level: 2, name: item }).waitFor();
      expect(await page.evaluate(() => window.desk.person.cursor())).toMatch(/^หมวด 1!/);
      await page.locator("#tab-summary").click();
    }
  }, { form: "answers" }));

  test("makes a draft, which is opened as a new workbook or saved, with its data and its digest", () => atGate(language, async (page) => {
    await makeDraft(page, language);
    const name = `PMQA-7-2567-${sampleContent.agency}-ฉบับร่าง-DRAFT`;
    await button(page, phrases.open[language]).click();
    await page.getByRole("status").getByText(`${name}.xlsx`, { exact: false }).waitFor();
    const opened = Uint8Array.from(await page.evaluate(() => [...window.openedBeside[0] ?? []]));
    const reading = await readFormFile(opened, "opened.xlsx");
    expect(reading.found === "sheet" && reading.content.sheet).toBe("หมวด 7");
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, phrases.save[language]).click()]);
    expect(file.suggestedFilename()).toBe(`${name}.xlsx`);
    expect(Uint8Array.from(readFileSync(await file.path()))).toEqual(opened);
    const [data] = await Promise.all([page.waitForEvent("download"), button(page, phrases.saveData[language]).click()]);
    expect(data.suggestedFilename()).toBe(`${name}.json`);
    const submission = readSubmission(JSON.parse(readFileSync(await data.path(), "utf8")));
    expect(submission.ok && submission.submission.content.indicators.map(({ name: each }) => each)).toEqual(sampleContent.indicators.map(({ name: each }) => each));
    expect((await page.locator(".digest").textContent())?.replace(/\s/g, "")).toMatch(/^[0-9A-F]{64}$/);
  }));

  test("says that what was made is no longer what the form is", () => atGate(language, async (page) => {
    await makeDraft(page, language);
    expect(await page.getByText(phrases.changed[language]).count()).toBe(0);
    await page.evaluate(() => window.desk.person.type("D7", 0.2));
    await page.getByText(phrases.changed[language]).waitFor();
  }));

  test("makes none where what was accepted is not accepted of the form as it is sent, and says so", () => atGate(language, async (page) => {
    await page.evaluate(async () => {
      const { session } = window.desk;
      // The row whose unit is missing, with a formula of somebody's own.
      window.desk.person.type("I32", "=100");
      await session.refresh();
      const errors = session.state().form?.checked.findings.filter(({ severity }) => severity === "error") ?? [];
      for (const finding of errors) await session.waive(finding, { by: "สมศรี", reason: "ตรวจแล้ว" });
    });
    await page.getByText(phrases.openTitle[language]).waitFor();
    await button(page, phrases.make[language]).click();
    await page.getByRole("alert").getByText("7.2.4-2").waitFor();
    expect(await page.locator(".made-submission").count()).toBe(0);
  }));

  test("opens once every error is accepted with a reason, and makes what is no draft", () => atGate(language, async (page) => {
    await page.evaluate(async () => {
      const { session } = window.desk;
      const errors = session.state().form?.checked.findings.filter(({ severity }) => severity === "error") ?? [];
      for (const finding of errors) await session.waive(finding, { by: "สมศรี", reason: "ตรวจแล้ว" });
    });
    await page.getByText(phrases.openTitle[language]).waitFor();
    await page.getByText("“ตรวจแล้ว”").first().waitFor();
    await button(page, phrases.make[language]).click();
    await page.locator(".made-submission").getByText("-ฉบับส่ง.xlsx").waitFor();
  }));
});

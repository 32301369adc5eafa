import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { documentOf } from "../report/reported";
import { PaneBrowser, type PaneWork } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the report's card. */
const onReport = (language: "th" | "en", work: PaneWork) => browser.onPane({ language }, async (page) => {
  await page.locator("#tab-check").click();
  await page.locator(".report-open").click();
  await page.locator(".report-card h3").waitFor();
  await work(page);
}, { acceptDownloads: true, permissions: ["clipboard-read"] });

const focusedIn = (page: Page, selector: string) => page.waitForFunction((asked) => document.activeElement?.matches(asked), selector);

describe("the report from the pane", () => {
  test("is saved as the file that the command writes, of the form as it stands now", () => onReport("th", async (page) => {
    await page.evaluate(() => window.desk.person.type("D7", 0.2));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "บันทึกเป็นไฟล์" }).click()]);
    expect(download.suggestedFilename()).toBe("รายงานการตรวจ PMQA หมวด 7 ปี 2567.html");
    const report = documentOf(readFileSync(await download.path(), "utf8"));
    expect(report.querySelectorAll("table.figures tbody")).toHaveLength(20);
    expect(report.querySelector("table.figures td.number")?.textContent).toBe("0.2");
    expect(report.querySelector("style")?.textContent?.match(/data:font\/woff2;base64,/g)).toHaveLength(4);
    expect([...report.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual(["แผ่นงาน", "ประเภท"]);
    await page.getByText("Excel ในเครื่องนี้ไม่ให้ส่วนเสริมบันทึกไฟล์").waitFor();
  }));

  test("can be copied where nothing can be saved, and is a page to whoever takes pages", () => onReport("en", async (page) => {
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByText("The report is copied").first().waitFor();
    const copied = await page.evaluate(async () => (await navigator.clipboard.readText()));
    expect(documentOf(copied).querySelector("h1")?.textContent).toBe("PMQA 4.0 Category 7: report of the check");
  }));

  test.each(["th", "en"] as const)("is added as a sheet, by keys alone, beside what is there, and taken back in one step: %s", (language) => onReport(language, async (page) => {
    const [added, undo] = language === "th" ? ["เพิ่มแผ่นงาน “$” แล้ว", "เลิกทำ: เพิ่มแผ่นงาน “$”"] : ["The sheet “$” was added", "Undo: adding the sheet “$”"];
    const first = "รายงานการตรวจ";
    const sheets = () => page.evaluate(() => window.desk.workbook.sheetNames());
    const before = await sheets();
    await focusedIn(page, ".report-card h3");
    for (let step = 0; step < 2; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".report-added", { hasText: added.replace("$", first) }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".report-added", { hasText: added.replace("$", `${first} (2)`) }).waitFor();
    expect(await sheets()).toEqual([...before, first, `${first} (2)`]);
    expect(await page.evaluate(() => window.desk.person.sees("A1"))).toBe(language === "th" ? "รายงานการตรวจแบบประเมิน PMQA 4.0 หมวด 7" : "PMQA 4.0 Category 7: report of the check");
    for (const sheet of [`${first} (2)`, first]) await page.getByRole("button", { name: undo.replace("$", sheet), exact: true }).click();
    await page.locator("footer button.undo").waitFor({ state: "detached" });
    expect(await sheets()).toEqual(before);
  }));

  test("is opened, left and left again by keys alone", () => onReport("th", async (page) => {
    await focusedIn(page, ".report-card h3");
    await page.keyboard.press("Escape");
    await focusedIn(page, ".report-open");
    await page.keyboard.press("Enter");
    await focusedIn(page, ".report-card h3");
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await focusedIn(page, ".report-open");
  }));
});

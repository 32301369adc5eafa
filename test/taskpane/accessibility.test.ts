import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tabs = ["start", "indicator", "check", "summary"] as const;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds serious or critical, WCAG 2.2 AA and target sizes included. */
async function serious(page: Page): Promise<string[]> {
  // Straight into the page: the pane's policy refuses script tags that are not its own.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run(options: object): Promise<{ violations: unknown[] }> } }).axe;
    return (await runner.run({ rules: { "target-size": { enabled: true } } })).violations;
  }) as Violation[];
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
}

describe("the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.close());

  const looks: readonly Asked[] = [
    { language: "th" }, { language: "en" }, { language: "th", theme: "dark" }, { language: "en", theme: "contrast" },
    { form: "none" }, { form: "ailing", language: "en" },
  ];

  /** How wide the page and what scrolls in it are. */
  const widthOf = (page: Page): Promise<number> => page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.querySelector("main")?.scrollWidth ?? 0));

  test.each(looks)("fits 320 pixels, and axe finds nothing serious in any tab: %j", async (asked) => {
    // Without motion no colour is seen half way to the next.
    const { page, troubles } = await browser.open(asked, { viewport: { width: 320, height: 600 }, reducedMotion: "reduce" });
    for (const tab of tabs) {
      await page.locator(`#tab-${tab}`).click();
      await page.waitForSelector(".panel h2");
      if (tab === "summary" && asked.form !== "none") await page.waitForSelector(".chart svg");
      expect(await serious(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(looks.filter(({ form }) => form !== "none"))("so do the rows of the sheet: %j", async (asked) => {
    const { page } = await browser.open(asked, { viewport: { width: 320, height: 600 } });
    await page.locator("#tab-indicator").click();
    // An item's line, a blank row, one with findings.
    for (const row of [6, 9, 32]) {
      await page.evaluate((at) => window.desk.person.select(`B${at}`), row);
      await page.getByRole("heading", { name: new RegExp(`${row}$`) }).waitFor();
      expect(await widthOf(page)).toBe(320);
    }
    await page.getByRole("button", { name: /^(ลบ|Delete)$/ }).click();
    await page.getByRole("alertdialog").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.context().close();
  });

  test.each(looks.filter(({ form }) => form !== "none"))("so do an open finding, what will be mended, and the walk: %j", async (asked) => {
    const { page, troubles } = await browser.open(asked, { viewport: { width: 320, height: 600 }, reducedMotion: "reduce" });
    await page.evaluate(() => {
      for (const address of ["D7", "G7"]) window.desk.person.type(address, "๘๐%");
      for (const address of ["J8", "J11", "J12", "J15"]) window.desk.person.clear(address);
    });
    await page.locator("#tab-check").click();
    const clean = async (): Promise<void> => {
      expect(await serious(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
    };
    await page.getByRole("button", { name: /^(แก้ไขที่ปลอดภัยทั้งหมด|Mend all that is safe)/ }).click();
    await page.locator(".mends").waitFor();
    for (const finding of await page.locator(".finding-what").all()) {
      await finding.click();
      if (await page.locator(".places").count() > 0) break;
    }
    await page.locator(".places").waitFor();
    await clean();
    await page.keyboard.press("F8");
    await page.locator(".walk-what").waitFor();
    await clean();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("has nothing serious for axe to find outside Excel, nor with a problem, nor while it works", async () => {
    const outside = await browser.open({ outside: "yes" });
    await outside.page.getByRole("heading", { name: "Open this add-in in Excel" }).waitFor();
    expect(await serious(outside.page)).toEqual([]);
    await outside.page.context().close();
    const { page } = await browser.open({ language: "en" });
    await page.evaluate(() => window.desk.workbook.failNext(window.failures.protected));
    await page.getByRole("button", { name: "Check the form" }).click();
    await page.getByRole("alert").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.evaluate(() => {
      window.desk.workbook.hold();
      void window.desk.session.check();
    });
    await page.getByRole("button", { name: "Stop" }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.context().close();
  });

  test("says in which language it speaks, and remembers the choice", async () => {
    const { page } = await browser.open({ language: "th" });
    expect(await page.locator("html").getAttribute("lang")).toBe("th");
    await page.getByRole("button", { name: "Switch to English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("tab", { name: "Summary" }).waitFor();
    await page.context().close();
  });
});

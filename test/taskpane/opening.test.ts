import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const release = (page: Page) => page.evaluate(() => window.desk.workbook.release());

/** From now on it is noted what has the browser lay the page out before it would by itself. */
const watchLayouts = (page: Page) => page.evaluate(() => {
  const asked: string[] = [];
  const watch = (on: object, name: string): void => {
    const parts: [string, unknown][] = Object.entries(Object.getOwnPropertyDescriptor(on, name) ?? {});
    Object.defineProperty(on, name, Object.fromEntries(parts.map(([key, part]) => [key, typeof part !== "function" ? part : new Proxy(part, {
      apply: (own, self, given): unknown => {
        asked.push(name);
        return Reflect.apply(own, self, given);
      },
    })])));
  };
  for (const name of ["scrollTop", "scrollHeight", "scrollWidth", "clientHeight", "clientWidth", "getBoundingClientRect", "scrollIntoView"]) {
    watch(Element.prototype, name);
  }
  for (const name of ["offsetHeight", "offsetWidth", "offsetTop", "innerText"]) watch(HTMLElement.prototype, name);
  (window as unknown as { layouts: string[] }).layouts = asked;
});
const layouts = (page: Page) => page.evaluate(() => (window as unknown as { layouts: string[] }).layouts);

test("the first page is drawn in one go, without a question that has it laid out on the way", () => browser.onPane({ slow: "yes" }, async (page) => {
  await page.getByText("กำลังอ่านสมุดงาน…").waitFor();
  await watchLayouts(page);
  await release(page);
  await page.waitForSelector("#panel-start h2");
  expect(await layouts(page)).toEqual([]);
  // What is seen here is what is noted: a page left where somebody scrolled it does ask.
  await page.locator("main").evaluate((main) => {
    main.scrollTop = 40;
  });
  expect(await layouts(page)).toContain("scrollTop");
}));

test("a page that takes the place of one that was scrolled begins at its top", () => browser.onPane({}, async (page) => {
  await page.locator("#tab-indicator").click();
  const top = (): Promise<number> => page.evaluate(() => document.querySelector("main")?.scrollTop ?? 0);
  await page.evaluate(() => window.desk.person.select("B8"));
  await page.getByRole("heading", { name: /แถว 8$/ }).waitFor();
  await page.locator("main").evaluate((main) => {
    main.scrollTop = 150;
  });
  await page.waitForFunction(() => document.querySelector("main")?.scrollTop === 150);
  await page.evaluate(() => window.desk.person.select("B11"));
  await page.getByRole("heading", { name: /แถว 11$/ }).waitFor();
  expect(await top()).toBe(0);
  await page.evaluate(() => window.desk.person.select("B8"));
  await page.waitForFunction(() => document.querySelector("main")?.scrollTop === 150);
}));

test.each([["th", "หยุด", "ลองอีกครั้ง", "แบบฟอร์มนี้ถึงไหนแล้ว"], ["en", "Stop", "Try again", "How this form stands"]] as const)(
  "where its first reading was stopped, the workbook can be read after all: %s", (language, stop, again, title) => browser.onPane({ slow: "yes", language }, async (page) => {
    await page.getByRole("button", { name: stop }).click();
    await release(page);
    await page.getByRole("button", { name: again }).click();
    await page.getByRole("heading", { name: title }).waitFor();
  }));

test("a bar tells of work that takes its time; what is over at once moves nothing", () => browser.onPane({ language: "en" }, async (page) => {
  const bars = await page.evaluateHandle(() => {
    const seen: Element[] = [];
    new MutationObserver(() => seen.push(...document.querySelectorAll(".busy"))).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  await page.getByRole("button", { name: "Check the form" }).click();
  await page.getByRole("heading", { name: "What was found" }).waitFor();
  expect(await bars.evaluate((seen) => seen.length)).toBe(0);
  await page.evaluate(() => window.desk.workbook.hold());
  await page.getByRole("button", { name: "Check again" }).click();
  await page.locator(".busy").waitFor();
  await release(page);
  await page.locator(".busy").waitFor({ state: "detached" });
}));

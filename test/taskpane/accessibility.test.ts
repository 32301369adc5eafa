import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { seriousIn } from "../axe";
import { PaneBrowser } from "./fixture/pane-page";
import { openState, paneStates, paneThemes, wear } from "./fixture/pane-states";

describe("the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser.close());

  /** How wide the page and what scrolls in it are. */
  const widthOf = (page: Page): Promise<number> => page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.querySelector("main")?.scrollWidth ?? 0));

  // Every other state in the other language: what axe looks at is the same in both.
  const inTurns = paneStates.map((state, index) => [state.name, index % 2 === 0 ? "th" : "en", state] as const);

  test.each(inTurns)("fits 320 pixels, and axe finds nothing serious in any theme: %s (%s)", async (_, language, state) => {
    const { page, troubles } = await openState(browser, state, language);
    for (const theme of paneThemes) {
      await wear(page, theme, "own colours");
      expect([theme, await seriousIn(page), await widthOf(page)]).toEqual([theme, [], 320]);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(paneThemes)("axe finds nothing serious outside Excel: %s", async (theme) => {
    const { page } = await browser.open({ outside: "yes", theme });
    await page.getByRole("heading", { name: "Open this add-in in Excel" }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
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

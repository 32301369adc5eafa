import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openState, paneStates, paneThemes, wear } from "./fixture/pane-states";
import { PaneBrowser } from "./fixture/pane-page";

const heights = 640;
const widths = [320, 400];
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

describe.each(["th", "en"] as const)("no text is cut, runs over or tears a Thai word: %s", (language) => {
  test.each(paneStates.map((state) => [state.name, state] as const))("%s", async (_, state) => {
    const { page, troubles } = await openState(browser, state, language);
    const wrong: Record<string, readonly string[]> = {};
    for (const theme of paneThemes) {
      await wear(page, theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: heights });
        const found = await page.evaluate(() => [...window.looks.cutTexts(), ...window.looks.tornWords().map((word) => `torn: ${word}`)]);
        if (found.length > 0) wrong[`${theme}, ${width} px`] = found;
      }
    }
    expect(wrong).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;

beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

const hasApi = (version: string): Promise<boolean> =>
  preview.frame.evaluate((asked) => Office.context.requirements.isSetSupported("ExcelApi", asked), version);

/** What a cell beside the form comes to that calls one of the add-in's functions. */
async function scoreShown(): Promise<unknown> {
  await preview.typeAt("N3", "=PMQA.SCORE(110)");
  return (await preview.held("N3")).values[0]?.[0];
}

test("the Excel can be chosen; its address keeps it, and the page is that Excel from the beginning", async () => {
  const { page, pane } = preview;
  const chooser = page.getByLabel("Excel รุ่นใด");
  expect([await chooser.inputValue(), await hasApi("1.17")]).toEqual(["desktop", true]);
  await soon(async () => expect(await scoreShown()).toBe(500));
  await Promise.all([page.waitForURL(/\?excel=ltsc2021$/), chooser.selectOption("ltsc2021")]);
  await pane.locator(".tab-count").waitFor();
  await page.reload();
  await pane.locator(".tab-count").waitFor();
  expect([await chooser.inputValue(), await hasApi("1.14"), await hasApi("1.15")]).toEqual(["ltsc2021", true, false]);
  await soon(async () => expect(await scoreShown()).toBe("#NAME?"));
  await page.goto(page.url().replace("ltsc2021", "nosuch"));
  await pane.locator(".tab-count").waitFor();
  expect(await chooser.inputValue()).toBe("desktop");
});

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { submitPhrases as phrases } from "../../src/taskpane/submit/submit-phrases";
import { sampleContent } from "../sheet/sample-indicators";
import { PreviewBrowser } from "./preview-browser";

const minute = 60_000;

let preview: PreviewBrowser;
beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

test("a draft is made in the pane that Excel gets, opens as a new workbook, and is the form with its values", async () => {
  const { pane, page } = preview;
  await pane.locator("#tab-summary").click();
  await pane.getByRole("button", { name: phrases.title.th, exact: true }).click();
  await pane.getByRole("checkbox", { name: phrases.draft.th }).check();
  await pane.getByRole("button", { name: phrases.makeDraft.th, exact: true }).click();
  await pane.getByRole("button", { name: phrases.open.th, exact: true }).click();
  await page.locator("#created").click();
  await preview.settled();
  const held = await preview.held("A1:K40");
  const texts = held.values.flat();
  expect(texts).toContain(sampleContent.agency);
  expect(texts.some((value) => typeof value === "string" && value.includes("ฉบับร่าง"))).toBe(true);
  expect(texts).toEqual(expect.arrayContaining([sampleContent.indicators[0]?.name, 150, 101.67]));
  expect(held.formulas.flat().some((formula) => typeof formula === "string" && formula.startsWith("=") && formula.includes("PMQA."))).toBe(false);
  expect(preview.troubles).toEqual([]);
});

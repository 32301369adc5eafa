import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { say, type Language, type Phrase, type Values } from "../../src/assessment/text/phrase";
import { answersPhrases } from "../../src/taskpane/import/import-answers-phrases";
import { importEntryPhrases } from "../../src/taskpane/import/import-entry-phrases";
import { importPhrases, lookPhrases } from "../../src/taskpane/import/import-phrases";
import { planPhrases } from "../../src/taskpane/import/import-plan-phrases";
import { shellPhrases } from "../../src/taskpane/shell/shell-phrases";
import { narrativeItems, narrativeText } from "../exchange/official/narrative-submission";
import { officialPdf } from "../exchange/official/read-pdf";
import { sampleContent, sampleIndicators } from "../sheet/sample-indicators";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;

const button = (text: string) => preview.pane.getByRole("button", { name: text, exact: true });
const titled = (text: string) => preview.pane.getByRole("heading", { level: 2, name: text, exact: true });
const names = async (): Promise<unknown[]> => (await preview.held("B1:B80")).values.flat();

/** Chooses a file by the pane's own button. */
async function choose(t: (phrase: Phrase) => string, name: string, bytes: Uint8Array): Promise<void> {
  await button(t(importEntryPhrases.title)).click();
  const chooser = preview.page.waitForEvent("filechooser");
  await button(t(importPhrases.choose)).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

describe.each(["th", "en"] as const)("a real PDF comes in by the pane that Excel gets: %s", (language: Language) => {
  const t = (phrase: Phrase, values?: Values): string => say(phrase, language, values);
  beforeAll(async () => {
    await preview.tab("start");
    const other = preview.pane.getByRole("button", { name: say(shellPhrases.toOtherLanguage, language === "th" ? "en" : "th") });
    if (await other.count() > 0) await other.click();
  });

  test("Categories 1 to 3 as copied text: their sheets are made with every answer, and go with one undo", async () => {
    const letters = (texts: readonly unknown[]): string[] => texts.map((text) => String(text).replace(/\s/g, ""));
    const width = preview.page.locator("#width");
    const usual = await width.inputValue();
    await width.selectOption("320");
    const before = await preview.sheets();
    await button(t(importEntryPhrases.title)).click();
    await preview.pane.getByLabel(t(importPhrases.pasteLabel)).fill(narrativeText);
    await button(t(importPhrases.readText)).press("Enter");
    const read = titled(t(importPhrases.read, { name: t(importPhrases.pasted) }));
    await read.waitFor({ timeout: minute });
    await preview.pane.getByText(t(answersPhrases.willMake, { n: 6 }), { exact: false }).waitFor();
    expect(await preview.serious()).toEqual([]);
    await button(t(planPhrases.write)).press("Enter");
    await titled(t(planPhrases.doneTitle)).waitFor({ timeout: minute });
    expect(await preview.sheets()).toEqual([...before, "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6"]);
    const ofFirst = narrativeItems.filter(({ id }) => id.startsWith("1.")).map(({ answer }) => answer);
    await soon(async () => expect(letters((await preview.held("D1:D120")).values.flat())).toEqual(expect.arrayContaining(letters(ofFirst))));
    await button(t(planPhrases.undo)).press("Enter");
    await read.waitFor({ timeout: minute });
    await soon(async () => expect(await preview.sheets()).toEqual(before));
    await button(t(importPhrases.again)).press("Enter");
    await button(t(importPhrases.back)).press("Enter");
    await width.selectOption(usual);
  });

  test("into the form that is there: side by side, written in one step, taken back in one", async () => {
    await preview.typeAt("H7", "55");
    const before = (await preview.held("A1:K80")).formulas;
    await choose(t, "official.pdf", officialPdf());
    await titled(t(importPhrases.read, { name: "official.pdf" })).waitFor({ timeout: minute });
    expect(await preview.serious()).toEqual([]);
    const first = preview.pane.locator(".paste-row").first();
    await first.locator(".meeting-differs").getByText("55", { exact: true }).waitFor();
    await first.getByLabel(t(planPhrases.one)).selectOption("all");
    await button(t(planPhrases.write)).click();
    await titled(t(planPhrases.doneTitle)).waitFor();
    expect(await preview.serious()).toEqual([]);
    await soon(async () => expect((await preview.held("H7")).values).toEqual([[sampleContent.indicators[0]?.results.map((figure) => figure.state === "number" && figure.value).at(-1)]]));
    await button(t(planPhrases.undo)).click();
    await titled(t(importPhrases.read, { name: "official.pdf" })).waitFor();
    await soon(async () => expect((await preview.held("A1:K80")).formulas).toEqual(before));
    await button(t(importPhrases.back)).click();
  });

  test("as a form of its own, where there is none, with every indicator of the paper and what it scores", async () => {
    await preview.openBlank();
    await preview.pane.locator("#panel-start form").waitFor();
    await choose(t, "official.pdf", officialPdf());
    await titled(t(importPhrases.read, { name: "official.pdf" })).waitFor({ timeout: minute });
    await preview.pane.getByText(t(lookPhrases.agrees)).waitFor();
    await button(t(planPhrases.writeOwn)).click();
    await titled(t(planPhrases.doneTitle)).waitFor();
    expect(await preview.sheets()).toEqual(["แผ่น1", "หมวด 7"]);
    const letters = (texts: readonly unknown[]): string[] => texts.map((text) => String(text).replace(/\s/g, ""));
    expect(letters(await names())).toEqual(expect.arrayContaining(letters(sampleContent.indicators.map(({ name }) => name))));
    await soon(async () => {
      const scores = (await preview.held("K1:K80")).values.flat().filter((value) => typeof value === "number");
      expect(scores).toEqual(expect.arrayContaining(sampleIndicators.map(({ stated }) => stated.score)));
    });
    await button(t(planPhrases.another)).click();
    await button(t(importPhrases.back)).click();
  });

  test("what is no form says so, and nothing changes", async () => {
    const before = await names();
    await choose(t, "renamed.pdf", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]));
    await preview.pane.getByRole("alert").getByText(t(importPhrases.failed), { exact: false }).waitFor();
    expect(await preview.serious()).toEqual([]);
    expect(await names()).toEqual(before);
    await button(t(importPhrases.back)).click();
  });
});

test("nothing went wrong on the page meanwhile, and nothing left it", () => expect(preview.troubles).toEqual([]));

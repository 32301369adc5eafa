import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { say, type Language, type Phrase, type Values } from "../../src/assessment/text/phrase";
import { stateLabels } from "../../src/assessment/review/review-words";
import { categoriesPhrases } from "../../src/taskpane/answers/answers-phrases";
import { itemPhrases } from "../../src/taskpane/answers/item/item-phrases";
import { reviewPhrases } from "../../src/taskpane/review/review-phrases";
import { shellPhrases } from "../../src/taskpane/shell/shell-phrases";
import { startPhrases } from "../../src/taskpane/start/start-phrases";
import { submitPhrases } from "../../src/taskpane/submit/submit-phrases";
import { narrativeItems } from "../exchange/official/narrative-submission";
import { sampleContent } from "../sheet/sample-indicators";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;

/** A real answer, whose figures differ from those of the indicator it speaks of, made 3,000 characters long. */
const written = narrativeItems.find(({ id }) => id === "3.3.2");
const answer = `${written?.answer ?? ""}\n${"ก".repeat(3_000 - (written?.nonSpaceCharacters ?? 0))}`;
/** As a PDF's viewer copies it: its tone marks are those of a font. */
const broken = answer.replaceAll("\u0E48", "\uF70A").replaceAll("\u0E49", "\uF70B");
const complaints = sampleContent.indicators.find(({ item }) => item === "7.2.3");

/** Types the indicator of which the answer speaks into the first row of its item. */
async function typeComplaints(): Promise<void> {
  const { values } = await preview.held("A1:B120");
  const row = values.findIndex((cells) => cells.some((cell) => String(cell).startsWith("7.2.3"))) + 2;
  const figure = (of: { readonly state: string; readonly value?: number } | undefined): string => String(of?.value ?? "");
  const [first, second, third] = complaints?.results ?? [];
  for (const [column, text] of Object.entries({
    B: complaints?.name ?? "", C: "ค่ามากดี", D: figure(complaints?.target), E: "ร้อยละ", F: figure(first), G: figure(second), H: figure(third), J: complaints?.note ?? "",
  })) await preview.typeAt(`${column}${row}`, text);
}

beforeAll(async () => {
  preview = await PreviewBrowser.start({ permissions: ["clipboard-read", "clipboard-write"] });
}, 5 * minute);
afterAll(() => preview.close());

describe.each([["th", "400"], ["en", "320"]] as const)("from a blank workbook to a filled item, by keys alone: %s, %s px", (language: Language, width) => {
  const t = (phrase: Phrase, values?: Values): string => say(phrase, language, values);
  const press = (name: string, key = "Enter") => preview.pane.getByRole("button", { name, exact: true }).press(key);

  test("its sheet is made, ticked, answered, evidenced, linked, signed off and sent", async () => {
    const { page, pane } = preview;
    await page.locator("#width").selectOption(width);
    await preview.openBlank();
    await pane.locator("#tab-start").press("Enter");
    await pane.locator("#panel-start form").waitFor();
    const other = pane.getByRole("button", { name: say(shellPhrases.toOtherLanguage, language === "th" ? "en" : "th") });
    if (await other.count() > 0) await other.press("Enter");
    await pane.getByLabel(t(startPhrases.agency), { exact: false }).first().fill(sampleContent.agency);
    await press(t(startPhrases.write));
    await pane.getByRole("heading", { name: t(startPhrases.formTitle) }).waitFor();
    await typeComplaints();
    await preview.tab("start");
    await press(t(categoriesPhrases.add));
    await pane.locator(".answer-line, .answer-field").first().waitFor();
    expect(await preview.sheets()).toEqual(["แผ่น1", "หมวด 7", "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6"]);

    // Where the cursor is in an item's row by now, its page is open.
    if (await pane.locator(".answer-field").count() > 0) await press(t(itemPhrases.back));
    await pane.locator("[data-item='3.3.2']").press("Enter");
    await pane.getByRole("heading", { level: 2, name: /^3\.3\.2 / }).waitFor();
    await pane.locator("[data-option='1'] input[type=checkbox]").press("Space");
    await page.evaluate((text) => navigator.clipboard.writeText(text), broken);
    await pane.locator(".answer-field").focus();
    await page.keyboard.press("Control+v");
    await pane.locator(".answer-count", { hasText: "3000" }).waitFor();
    expect(await pane.locator(".answer-field").inputValue()).toBe(answer);
    await page.keyboard.press("Tab");
    // The sheet's own formula counts as the pane does.
    await soon(async () => expect((await preview.held("D1:E120")).values).toEqual(expect.arrayContaining([[answer, 3_000]])));

    await press(t(itemPhrases.next));
    await pane.getByRole("heading", { level: 2, name: /^3\.3\.3 / }).waitFor();
    await pane.locator("[data-option='1'] input[type=checkbox]").press("Space");
    await pane.locator("[data-option='1']").getByLabel(t(itemPhrases.evidenceName, { at: 1 })).focus();
    await page.keyboard.type("เชื่อมโยงข้อมูล.pdf");
    await page.keyboard.press("Enter");
    await soon(async () => expect((await preview.held("E1:E120")).values.flat()).toContain("เชื่อมโยงข้อมูล.pdf"));
    await press(t(itemPhrases.previous));
    await pane.getByRole("heading", { level: 2, name: /^3\.3\.2 / }).waitFor();

    const linked = pane.locator(".linked", { hasText: "7.2.3-1" });
    await linked.getByRole("button", { name: t(itemPhrases.confirm), exact: true }).press("Enter");
    await linked.getByText(t(itemPhrases.confirmed), { exact: true }).waitFor();
    await linked.locator(".linked-difference", { hasText: "333" }).filter({ hasText: "345" }).waitFor();
    expect(await preview.serious()).toEqual([]);

    await pane.locator("#tab-review").press("Enter");
    await pane.getByLabel(t(reviewPhrases.by)).fill("วิภา");
    const looked = pane.locator(".review h2");
    while (!(await looked.innerText()).startsWith("7.2.3-1 ")) await looked.press("n");
    // Nobody has been on the indicator's page: what the review draws brings its own styles.
    expect(await pane.locator(".trend-line").first().evaluate((line) => getComputedStyle(line).fill)).toBe("none");
    await soon(async () => {
      const whole = pane.locator("details.whole-review");
      if (await whole.getAttribute("open") === null) await whole.locator("summary").press("Enter");
      expect(await whole.getAttribute("open")).not.toBeNull();
    });
    const item = t(reviewPhrases.item, { item: "3.3.2" });
    await press(t(reviewPhrases.reviewedWhole, { what: item }));
    await pane.locator(".whole-line", { hasText: item }).locator(".quiet").filter({ hasText: new RegExp(`^${t(stateLabels.reviewed)}$`) }).waitFor();
    await soon(async () => expect(await preview.sheets()).toContain("การทบทวน"));

    await pane.locator("#tab-summary").press("Enter");
    await press(t(submitPhrases.title));
    await pane.getByRole("checkbox", { name: t(submitPhrases.draft) }).press("Space");
    await press(t(submitPhrases.makeDraft));
    await press(t(submitPhrases.open));
    await page.locator("#created").press("Enter");
    await preview.settled();
    expect(await preview.sheets()).toEqual(expect.arrayContaining(["หมวด 7", "หมวด 3", "หมวด 6", "การทบทวน"]));
    expect(preview.troubles).toEqual([]);
  }, 4 * minute);
});

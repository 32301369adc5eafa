import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { ItemRows } from "../../src/assessment/narrative/answer";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the answers of a fresh pane, and makes sure that nothing went wrong in it. */
async function onAnswers(asked: Asked, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles } = await browser.open(asked);
  await page.locator("#tab-answers").click();
  await page.getByRole("heading", { level: 2 }).waitFor();
  await work(page);
  expect(troubles).toEqual([]);
  await page.context().close();
}

const field = (page: Page) => page.locator(".answer-field");
const openItem = async (page: Page, item: string): Promise<void> => {
  await page.locator(`[data-item="${item}"]`).click();
  await field(page).waitFor();
};
const itemOf = (page: Page, item: string): Promise<ItemRows | undefined> =>
  page.evaluate((asked) => window.desk.session.state().form?.checked.form.narrative?.items.find((one) => one.item === asked), item);
const answerOf = async (page: Page, item: string): Promise<string> => (await itemOf(page, item))?.answer ?? "";
const until = (page: Page, item: string, answer: string) => page.waitForFunction(([asked, text]) =>
  window.desk.session.state().form?.checked.form.narrative?.items.find((one) => one.item === asked)?.answer === text, [item, answer]);
const saidUntil = (page: Page, words: string) => page.locator(".status-text", { hasText: words }).waitFor();
const undoable = (page: Page) => page.evaluate(() => window.desk.session.state().undoable);

/** Pastes as Ctrl+V does, where the focus is. */
const paste = (page: Page, kinds: Readonly<Record<string, string>>): Promise<void> => page.evaluate((given) => {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
  (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, kinds);

/** Somebody types an answer into its cell by hand. */
const byHand = (page: Page, item: string, answer: string): Promise<void> => page.evaluate(([asked, text]) => {
  const rows = window.desk.session.state().form?.checked.form.narrative?.items.find((one) => one.item === asked);
  window.desk.person.goToSheet(rows?.sheet ?? "");
  window.desk.person.type(`D${rows?.answerRow}`, text);
  window.desk.person.goToSheet("หมวด 7");
}, [item, answer] as const);

test("a workbook without Categories 1 to 6 has no tab for them", async () => {
  const { page } = await browser.open({});
  expect(await page.getByRole("tab").allTextContents()).toHaveLength(5);
  expect(await page.locator("#tab-answers").count()).toBe(0);
  await page.context().close();
});

test("the start page makes their sheets, and leads to the item at which the cursor is then; from there to how all stand", async () => {
  const { page, troubles } = await browser.open({ language: "en" });
  await page.getByRole("button", { name: "Add Categories 1 to 6" }).click();
  await page.getByRole("heading", { level: 2, name: /^1\.1\.1 / }).waitFor();
  await page.getByRole("button", { name: "All items" }).click();
  await page.getByRole("heading", { name: "How Categories 1 to 6 stand" }).waitFor();
  await page.locator(".answer-line").nth(31).waitFor();
  expect(await page.getByText("0 of 32 items ready").first().isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await page.context().close();
});

describe("how Categories 1 to 6 stand", () => {
  test("is walked by keys alone, and every line leads to its item and back", () => onAnswers({ form: "no answers" }, async (page) => {
    await page.locator("[data-item='1.1.1']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: /^1\.1\.2 / }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.locator(".answers-back").press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-item") === "1.1.2");
  }));

  test("becomes a sheet on request, taken back in one step", () => onAnswers({ form: "answers" }, async (page) => {
    await page.getByRole("button", { name: "ทำเป็นแผ่นงาน" }).press("Enter");
    await saidUntil(page, "ความพร้อม");
    const names = () => page.evaluate(() => window.desk.workbook.sheetNames());
    expect(await names()).toContain("ความพร้อม");
    await page.evaluate(() => window.desk.session.undo());
    expect(await names()).not.toContain("ความพร้อม");
  }));

  test("says who has what left, each line leading there", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await page.getByText("What is left to do").click();
    await page.getByRole("button", { name: "2.1.1 write the answer" }).click();
    await page.getByRole("heading", { level: 2, name: /^2\.1\.1 / }).waitFor();
  }));
});

describe("an answer", () => {
  test("goes into its cell when its field is left, as one step that can be undone", () => onAnswers({ form: "no answers" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).focus();
    await page.keyboard.type("1) วิเคราะห์แล้ว");
    await page.keyboard.press("Tab");
    await until(page, "1.1.1", "1) วิเคราะห์แล้ว");
    expect(await undoable(page)).toBe(1);
    await page.locator(".status .undo").click();
    await until(page, "1.1.1", "");
    expect(await field(page).inputValue()).toBe("");
  }));

  test("goes into its cell after a pause, and the cursor stays where it is", () => onAnswers({ form: "no answers" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill("หนึ่ง สาม");
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".answer-field")?.setSelectionRange(6, 6));
    await page.keyboard.type("สอง ");
    await until(page, "1.1.1", "หนึ่ง สอง สาม");
    expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".answer-field")?.selectionStart)).toBe(10);
  }));

  test("has its own undo, which outlives that it was saved and read again", () => onAnswers({ form: "no answers" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).focus();
    await page.keyboard.type("หนึ่ง");
    await paste(page, { "text/plain": " สอง" });
    await page.keyboard.press("Tab");
    await until(page, "1.1.1", "หนึ่ง สอง");
    await field(page).focus();
    await page.keyboard.press("ControlOrMeta+z");
    expect(await field(page).inputValue()).toBe("หนึ่ง");
    await page.keyboard.press("ControlOrMeta+z");
    expect(await field(page).inputValue()).toBe("");
    await page.keyboard.press("ControlOrMeta+y");
    expect(await field(page).inputValue()).toBe("หนึ่ง");
  }));

  test("leads back by undoing to where the cursor was", () => onAnswers({ form: "no answers" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).focus();
    await paste(page, { "text/plain": "หนึ่ง สาม" });
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".answer-field")?.setSelectionRange(0, 5));
    await page.keyboard.type("สอง");
    expect(await field(page).inputValue()).toBe("สอง สาม");
    await page.keyboard.press("ControlOrMeta+z");
    expect(await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>(".answer-field");
      return [area?.value, area?.selectionStart, area?.selectionEnd];
    })).toEqual(["หนึ่ง สาม", 0, 5]);
  }));

  test("says at once that it is not saved, and that it is being saved only where that lasts", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    const state = (words: string) => page.locator(".answer-state", { hasText: words }).waitFor();
    await state("In the sheet");
    await page.evaluate(() => {
      const line = document.querySelector(".answer-state");
      if (line !== null) new MutationObserver(() => {
        document.body.dataset["said"] = `${document.body.dataset["said"] ?? ""}${line.textContent};`;
      }).observe(line, { characterData: true, childList: true, subtree: true });
    });
    await field(page).focus();
    await page.keyboard.type("หนึ่ง");
    await state("Not saved yet");
    await state("In the sheet");
    expect(await page.evaluate(() => document.body.dataset["said"])).toBe("Not saved yet;In the sheet;");
    await page.evaluate(() => window.desk.workbook.hold());
    await page.keyboard.type("สอง");
    await state("Saving…");
    await page.evaluate(() => window.desk.workbook.release());
    await state("In the sheet");
  }));

  test("is pasted as plain text with its glyphs repaired, and what became of it is told", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).focus();
    await paste(page, { "text/plain": "เรื\uF70Aอง\tหนึ่ง", "text/html": "<table><tr><td>เรื\uF70Aอง<td>หนึ่ง<img src=x></table>" });
    expect(await field(page).inputValue()).toBe("เรื่อง\tหนึ่ง");
    await saidUntil(page, "Broken characters of a PDF were repaired. The table became text, its cells apart by tabs. An answer holds no pictures");
  }));

  test("says while it is typed how long it is, by how much it is too long, and from where on", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill(`${"ก ".repeat(3_000)}\nขค`);
    await page.locator(".answer-count p", { hasText: "3002 of 3000 characters · 2 characters too many · the printed counter: 3004" }).waitFor();
    await page.getByRole("button", { name: "Select what is beyond" }).click();
    expect((await page.evaluate(() => String(document.getSelection()))).trim()).toBe("ขค");
  }));

  test("a letter is counted in the very picture that shows it", () => onAnswers({ form: "answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill("กก");
    await page.locator(".answer-count p", { hasText: "2 of 3000 characters" }).waitFor();
    await page.waitForTimeout(300);
    const counted = page.evaluate(() => new Promise((tell) => window.addEventListener("input", () => {
      requestAnimationFrame(() => tell(document.querySelector(".answer-count p")?.textContent));
    }, { capture: true, once: true })));
    await page.waitForTimeout(50);
    await page.keyboard.type("ก");
    expect(await counted).toContain("3 of 3000 characters");
  }));

  test("of 40,000 characters is kept and not written, and it is told why", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill("ก".repeat(40_000));
    await page.keyboard.press("Tab");
    await page.getByText(/^Not in the sheet: .*more than a cell of Excel holds \(32767\)/).waitFor();
    expect([(await field(page).inputValue()).length, await answerOf(page, "1.1.1")]).toEqual([40_000, ""]);
  }));

  test("that somebody else changed meanwhile is written over by nobody before it is said which stays", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).focus();
    await page.keyboard.type("mine");
    await byHand(page, "1.1.1", "theirs");
    await page.getByText("Nothing was written over").waitFor();
    await page.keyboard.press("Tab");
    expect([await field(page).inputValue(), await answerOf(page, "1.1.1")]).toEqual(["mine", "theirs"]);
    await page.getByRole("button", { name: "Keep mine" }).click();
    await until(page, "1.1.1", "mine");
  }));

  test("follows its cell while nothing is typed here", () => onAnswers({ form: "no answers" }, async (page) => {
    await openItem(page, "1.1.1");
    await byHand(page, "1.1.1", "จากแผ่นงาน");
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".answer-field")?.value === "จากแผ่นงาน");
  }));

  test("is copied out as plain text", () => onAnswers({ form: "answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await page.evaluate(() => document.addEventListener("copy", (event) => setTimeout(() => {
      document.body.dataset["copied"] = event.clipboardData?.types.join(" ") ?? "";
    })));
    await page.getByRole("button", { name: "Copy the answer" }).click();
    await saidUntil(page, "The answer of 1.1.1 is copied");
  }));
});

describe("the options beside an answer", () => {
  test("are ticked, and show what the answer says of each", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill("1) ทำแล้ว 2) ทำอยู่");
    await page.getByText("The answer says: ทำอยู่").waitFor();
    await page.locator("[data-option='2'] input[type=checkbox]").click();
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.narrative?.items[0]?.options[1]?.tick === "ticked");
    await page.locator("[data-option='2'] input[type=checkbox]").click();
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.narrative?.items[0]?.options[1]?.tick === "not-ticked");
  }));

  test("are marked in the answer by hand, at the cursor", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await field(page).fill("ทำเรื่องที่สาม");
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".answer-field")?.setSelectionRange(0, 0));
    await page.getByRole("button", { name: "Put (3) at the cursor" }).click();
    expect(await field(page).inputValue()).toBe("(3) ทำเรื่องที่สาม");
    await page.getByText("The answer says: ทำเรื่องที่สาม").waitFor();
  }));

  test("have their evidence: a name, an owner and a state; a piece more, and one taken away", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    const option = page.locator("[data-option='3']");
    const evidence = async () => (await itemOf(page, "1.1.1"))?.options.find(({ n }) => n === 3)?.evidence;
    await option.locator("input[type=checkbox]").first().click();
    await option.getByLabel("File name or link (piece 1)").fill("foresight.pdf");
    await page.keyboard.press("Enter");
    await option.getByLabel("Owner (piece 1)").fill("สมศรี");
    await page.keyboard.press("Enter");
    await option.getByLabel("State (piece 1)").selectOption("attached");
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.narrative?.items[0]?.options[2]?.evidence[0]?.state === "attached");
    expect(await evidence()).toEqual([{ name: "foresight.pdf", owner: "สมศรี", state: "attached" }]);
    await option.getByRole("button", { name: "Add evidence for option 3" }).click();
    await page.keyboard.type("https://example.go.th/2");
    await page.keyboard.press("Enter");
    await option.getByRole("button", { name: "Take piece 2 away" }).waitFor();
    expect((await evidence())?.map(({ name }) => name)).toEqual(["foresight.pdf", "https://example.go.th/2"]);
    await option.getByRole("button", { name: "Take piece 1 away" }).click();
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.narrative?.items[0]?.options[2]?.evidence.length === 1);
    expect((await evidence())?.map(({ name }) => name)).toEqual(["https://example.go.th/2"]);
  }));
});

describe("beside an answer", () => {
  test("stand the indicators that it speaks of, and what the two say differently, both quoted", () => onAnswers({ form: "answers", language: "en" }, async (page) => {
    await page.locator("[data-item]", { hasText: "1 finding" }).first().waitFor();
    await openItem(page, "3.3.2");
    const linked = page.locator(".linked", { hasText: "Differs" }).first();
    await linked.waitFor();
    expect(await linked.innerText()).toMatch(/Target/);
    const quoted = await linked.locator(".linked-difference").allInnerTexts();
    expect(quoted.some((text) => text.includes("333") && text.includes("345"))).toBe(true);
  }));

  test("people say of which indicators it speaks, by keys alone: each word is in the sheet, and is taken back in one step", () => onAnswers({ form: "answers" }, async (page) => {
    await openItem(page, "3.1.1");
    const said = () => page.evaluate(() => {
      const { links = [], denied = [] } = window.desk.session.state().form?.checked.form.narrative ?? {};
      return [links, denied].map((all) => all.flatMap(({ item, indicator }) => (item === "3.1.1" ? [indicator.split(" ")[0]] : [])));
    });
    const number = (await page.locator(".linked b").first().innerText()).trim();
    const item = number.replace(/-\d+$/, "");
    const first = page.locator(".linked", { has: page.getByText(number, { exact: true }) }).first();
    await first.getByRole("button", { name: "เกี่ยวข้อง", exact: true }).press("Enter");
    await first.getByText("ยืนยันแล้ว").waitFor();
    expect(await said()).toEqual([[item], []]);
    await saidUntil(page, `ยืนยันว่าเกี่ยวข้องกับตัวชี้วัด ${number} แล้ว`);
    await first.getByRole("button", { name: "ไม่เกี่ยวข้อง" }).press("Enter");
    await page.locator(".linked-denied", { hasText: number }).waitFor();
    expect(await said()).toEqual([[], [item]]);
    await page.evaluate(() => window.desk.session.undo());
    await first.getByText("ยืนยันแล้ว").waitFor();
    expect(await said()).toEqual([[item], []]);
    const before = await page.locator(".linked").count();
    const other = page.getByLabel("คำตอบนี้กล่าวถึงตัวชี้วัดอื่นด้วย");
    await other.selectOption({ index: 1 });
    await page.waitForFunction((count) => document.querySelectorAll(".linked").length === count + 1, before);
    expect((await said())[0]).toHaveLength(2);
  }));

  test("stand owner, score and the assessor's two fields, each in its cell", () => onAnswers({ form: "no answers", language: "en" }, async (page) => {
    await openItem(page, "1.1.1");
    await page.getByLabel("Who writes the answer").fill("สมศรี");
    await page.getByLabel("Score given").fill("๔๐๐");
    await page.getByText("For assessors: topic 1.1").click();
    await page.getByLabel("What to develop").fill("ควรพัฒนา");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => window.desk.session.state().form?.checked.form.narrative?.topics[0]?.toDevelop === "ควรพัฒนา");
    expect(await itemOf(page, "1.1.1")).toMatchObject({ owner: "สมศรี", score: { state: "number", value: 400 } });
  }));
});

test("findings on their sheets stand under the sheet and the item's title, and lead there", async () => {
  const { page, troubles } = await browser.open({ form: "no answers", language: "en" });
  await page.locator("#tab-check").click();
  const finding = page.locator("details.topic", { hasText: "Sheet “หมวด 1”" }).locator(".finding-what").first();
  await page.getByRole("heading", { level: 4, name: /^Item 1\.1\.1 ทิศทางองค์การ/ }).waitFor();
  await finding.click();
  await page.waitForFunction(() => window.desk.session.state().form?.narrativeAt?.item === "1.1.1");
  expect(troubles).toEqual([]);
  await page.context().close();
});

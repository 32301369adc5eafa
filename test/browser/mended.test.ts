import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import type { Language } from "../../src/assessment/text/phrase";
import { FileWorkbook, readBook } from "../../src/files/file-workbook";
import { markedIn } from "../files/file-inspection";
import type { Locator } from "playwright-core";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;

/** What the pane calls things. */
const words: Readonly<Record<Language, { typedOver: RegExp; torn: RegExp; gone: RegExp; undo: string; again: string }>> = {
  th: { typedOver: /ถูกพิมพ์ทับเป็น “499” ที่คำนวณได้คือ/, torn: /หัวข้อและข้อของแบบฟอร์มไม่อยู่เหนือตัวชี้วัดของตน/, gone: /แถวของแบบฟอร์มหายไปหรือถูกวางข้อมูลทับ/, undo: "เลิกทำ", again: "ตรวจอีกครั้ง" },
  en: { typedOver: /was typed over with “499”; computed it is/, torn: /no longer stand above their indicators/, gone: /are gone or were written over/, undo: "Undo", again: "Check again" },
};

/** The form's lines from its first topic to the end of its last, and where the mean of all stands. */
const block = { top: 5, bottom: 90 } as const;

describe.each<Language>(["th", "en"])("in a browser, in %s", (language) => {
  const { typedOver, torn, gone, undo, again } = words[language];
  let preview: PreviewBrowser;
  let total: string;

  beforeAll(async () => {
    preview = await PreviewBrowser.start({ permissions: ["clipboard-read", "clipboard-write"] });
    await preview.page.locator("#language").selectOption(language);
    await preview.pane.locator(".tab-count").waitFor();
    const { values } = await preview.held("B1:B120");
    total = `K${values.findIndex(([name]) => name === "คะแนนเฉลี่ยรวม") + 1}`;
    await soon(async () => expect(JSON.stringify((await preview.held(`I1:${total}`)).values)).not.toContain("#NAME?"));
    await preview.tab("check");
  }, 5 * minute);
  afterAll(() => preview.close());

  const marked = async (): Promise<readonly string[]> => markedIn(new FileWorkbook(await readBook(await preview.save(), "saved.xlsx"), "saved.xlsx"));
  const formulas = async (address: string): Promise<string> => JSON.stringify((await preview.held(address)).formulas);

  /** Opens a finding that is not open yet, which goes to its cell. */
  async function open(finding: Locator): Promise<void> {
    const what = finding.locator(".finding-what");
    if (await what.getAttribute("aria-expanded") === "false") await what.click();
  }

  /** A finding that says so is told, marked at its cell when a check is asked for, mended in one click, and the mend is taken back by one undo. */
  async function expectMended(says: RegExp, cell: string, area: string, before: string): Promise<void> {
    const finding = preview.pane.locator(".finding", { hasText: says });
    await finding.first().waitFor();
    await preview.pane.getByRole("button", { name: again }).click();
    await soon(async () => expect(await marked()).toContain(cell));
    await open(finding.first());
    await soon(async () => expect(await preview.selection()).toBe(`'หมวด 7'!${cell}`));
    const spoiled = await formulas(area);
    expect(spoiled).not.toBe(before);
    await finding.locator(".fix").first().click();
    await finding.first().waitFor({ state: "detached" });
    const mended = await formulas(area);
    await preview.pane.getByRole("button", { name: undo }).click();
    await finding.first().waitFor();
    await soon(async () => expect(await formulas(area)).toBe(spoiled));
    // It is open again, as it was.
    await finding.locator(".fix").first().click();
    await finding.first().waitFor({ state: "detached" });
    expect(await formulas(area)).toBe(mended);
  }

  test.each([["a percentage", "I7"], ["a score", "K8"], ["a topic's mean", "K5"], ["the total", "total"]])("%s typed over", async (_what, where) => {
    const cell = where === "total" ? total : where;
    const before = await formulas(cell);
    await preview.typeAt(cell, "499");
    await expectMended(typedOver, cell, cell, before);
    expect(await formulas(cell)).toBe(before);
  }, 2 * minute);

  test("a sort by target", async () => {
    const area = `A${block.top}:K${block.bottom}`;
    const before = await formulas(area);
    const rows = (await preview.held(area)).formulas.map((cells, index) => ({ cells, row: block.top + index }));
    const ofRow = (row: number, now: number) => (cell: unknown): string => String(cell)
      .replace(/^=.*/s, (formula) => formula.replaceAll(new RegExp(`\\b([A-K])${row}\\b`, "g"), `$1${now}`));
    const sorted = rows.toSorted((a, b) => Number(b.cells[3] === "" ? -1 : b.cells[3]) - Number(a.cells[3] === "" ? -1 : a.cells[3]));
    await preview.paste(`A${block.top}`, sorted.map(({ cells, row }, index) => cells.map(ofRow(row, block.top + index))));
    const items = (await preview.held(`A1:A${block.bottom}`)).values.findIndex(([item], index) => index >= block.top && item === "7.1.1");
    expect(items).toBeGreaterThan(0);
    await expectMendedAnywhere(torn, area, before);
  }, 3 * minute);

  test("a block pasted over headings", async () => {
    const area = `A${block.top}:K${block.bottom}`;
    const before = await formulas(area);
    await preview.copy("A7:K8", `A${block.top}`);
    await expectMendedAnywhere(gone, area, before);
    const names = (await preview.held(`B1:B${block.bottom + 4}`)).values.map(([name]) => name);
    for (const { name } of sample.indicators) expect(names).toContain(name);
  }, 3 * minute);

  /** The same of a finding about many rows, wherever it points. */
  async function expectMendedAnywhere(says: RegExp, area: string, before: string): Promise<void> {
    const finding = preview.pane.locator(".finding", { hasText: says });
    await finding.first().waitFor();
    await open(finding.first());
    await soon(async () => expect(await preview.selection()).toMatch(/^'หมวด 7'!A\d+$/));
    const cell = (await preview.selection()).replace(/^.*!/, "");
    await expectMended(says, cell, area, before);
  }

  test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
    expect(preview.troubles).toEqual([]);
  });
});

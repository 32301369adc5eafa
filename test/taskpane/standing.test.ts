import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { seriousIn } from "../axe";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on a pane of this width. */
const onPane = (asked: Asked, work: PaneWork, width = 360) => browser.onPane(asked, work, { viewport: { width, height: 760 } });

const goTo = (page: Page, tab: string) => page.locator(`#tab-${tab}`).click();
const select = (page: Page, address: string) => page.evaluate((at) => window.desk.person.select(at), address);
const type = (page: Page, address: string, input: string | number) =>
  page.evaluate(([at, typed]) => window.desk.person.type(at, typed), [address, input] as const);
const acts = (page: Page) => page.evaluate(() => window.desk.workbook.acts());
const cursor = (page: Page) => page.evaluate(() => window.desk.person.cursor());
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const lines = (page: Page) => page.locator(".line b").allInnerTexts();
const focusedLine = (page: Page) => page.evaluate(() => document.activeElement?.querySelector("b")?.textContent);

/** Opens the list: no row of the form is selected. */
async function openList(page: Page): Promise<void> {
  await select(page, "A1");
  await goTo(page, "indicator");
  await page.locator(".line").first().waitFor();
}

describe("the first page", () => {
  test("offers the first required item of a form that was just made, and its button leads to the row", () =>
    onPane({ form: "none" }, async (page) => {
      await page.getByLabel("หน่วยงาน", { exact: false }).first().fill("กรมตัวอย่าง");
      await page.getByLabel("ประเภทหน่วยงาน").selectOption("policy");
      await page.locator("form button[type=submit]").click();
      await page.getByText("ข้อ 7.1.1 เป็นข้อบังคับและยังว่าง").waitFor();
      await page.getByText("พร้อม 0 จาก 5").waitFor();
      await button(page, "กรอกข้อ 7.1.1").click();
      await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 7" }).waitFor();
      expect(await cursor(page)).toBe("หมวด 7!B7");
      // Nothing is written by being led somewhere.
      expect(await acts(page)).toEqual([expect.stringMatching(/^write /), "select B7"]);
    }));

  test("says the total as provisional, how far the form has come and what next; then the errors, then that it is ready", () =>
    onPane({ language: "en" }, async (page) => {
      await page.getByText("Provisional score of Category 7").waitFor();
      expect(await page.locator(".total-figure").innerText()).toBe("395.00 of 500");
      await page.getByText("15 of 23 ready").waitFor();
      await page.getByText("Item 7.6.3 is required, and still empty.").waitFor();
      const waiting = await page.evaluate(() => window.desk.session.state().form?.checked.form.placeholders.map(({ row }) => row) ?? []);
      for (const row of waiting) {
        for (const [column, typed] of [["C", "ค่ามากดี"], ["D", 5], ["E", "คะแนน"], ["F", 5], ["G", 5], ["H", 5]] as const) {
          await type(page, `${column}${row}`, typed);
        }
      }
      await button(page, /^See the \d+ errors$/).click();
      await page.getByRole("heading", { name: "What was found" }).waitFor();
      expect(await page.getByRole("button", { name: /Error/, pressed: true }).count()).toBe(1);
      await page.locator(".finding-error").first().waitFor();
      expect(await page.locator(".finding-warning, .finding-notice").count()).toBe(0);
      const wrong = await page.evaluate(() => window.desk.session.state().form?.checked.findings
        .filter(({ severity }) => severity === "error").map(({ at }) => at) ?? []);
      for (const { row, field } of wrong) await type(page, `${field === "unit" ? "E" : "J"}${row}`, field === "unit" ? "ร้อยละ" : "รายงานประจำปี");
      await goTo(page, "start");
      await page.getByText("There are no errors: the form is ready to be printed or submitted.").waitFor();
      await button(page, "See the summary").click();
      // Topic 7.5 is empty: the total is no final one yet.
      await page.getByRole("heading", { name: "Provisional score of Category 7" }).waitFor();
      expect(await page.locator(".lack").allInnerTexts()).toEqual(["1 topic without a score (7.5)"]);
    }));
});

describe("the summary", () => {
  test("calls a total provisional, says what is lacking, and each line leads to its places", () => onPane({}, async (page) => {
    await goTo(page, "summary");
    await page.getByRole("heading", { name: "คะแนนเบื้องต้น หมวด 7" }).waitFor();
    const lack = page.getByRole("list", { name: "สิ่งที่ยังขาด" }).getByRole("button");
    expect(await lack.allInnerTexts()).toEqual([
      "สิ่งที่ต้องแก้ไข 8 รายการ", "ข้อบังคับที่ยังว่าง 2 ข้อ (7.6.3, 7.6.4)", "หัวข้อที่ยังไม่มีคะแนน 2 หัวข้อ (7.5, 7.6)",
    ]);
    await lack.nth(0).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: /ต้องแก้ไข/, pressed: true }).innerText()).toContain("8");
    await goTo(page, "summary");
    await lack.nth(1).click();
    await page.getByRole("heading", { name: /^ข้อ 7\.6\.3/ }).waitFor();
    await goTo(page, "summary");
    await lack.nth(2).click();
    await page.getByRole("heading", { name: /^ข้อ 7\.5\.1/ }).waitFor();
  }));

  test("leads to the indicators without a score, though a row is selected", () => onPane({}, async (page) => {
    await type(page, "H8", "N/A");
    await type(page, "D15", "");
    await select(page, "B8");
    await goTo(page, "summary");
    await button(page, "ตัวชี้วัดที่ยังไม่มีคะแนน 2 ตัว").click();
    await page.locator(".line").first().waitFor();
    expect(await lines(page)).toEqual(["7.1.1-2", "7.1.3-1"]);
    // Opening the very row that is selected shows it.
    await page.locator(".line").first().click();
    await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 8" }).waitFor();
  }));

  test.each([320, 360, 400, 480, 600, 800])("keeps its headings apart at %d pixels, in both languages", async (width) => {
    for (const language of ["th", "en"] as const) {
      await onPane({ language }, async (page) => {
        await goTo(page, "summary");
        await page.locator(".scores thead th").first().waitFor();
        const boxes = await page.locator(".scores thead th").evaluateAll((heads) => heads.map((head) => {
          const words = document.createRange();
          words.selectNodeContents(head);
          const { left, right } = words.getBoundingClientRect();
          return { left, right, lines: [...words.getClientRects()].length };
        }));
        expect(boxes).toHaveLength(3);
        for (const [index, { right }] of boxes.slice(0, -1).entries()) {
          expect((boxes[index + 1]?.left ?? 0) - right).toBeGreaterThanOrEqual(12);
        }
        // No word is torn: every span is one line.
        expect(await page.locator(".scores thead span").evaluateAll((spans) => spans.map((span) => {
          const words = document.createRange();
          words.selectNodeContents(span);
          return words.getClientRects().length;
        }))).toEqual([1, 1]);
        expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth ?? 0)).toBeLessThanOrEqual(width);
      }, width);
    }
  });
});

describe("what the next score needs", () => {
  test.each([
    ["th", "B8", "หากต้องการ 400 คะแนน ผลปี 2567 ต้องไม่น้อยกว่า 868 หน่วยงาน"],
    ["th", "B11", "หากต้องการ 400 คะแนน ผลปี 2567 ต้องไม่น้อยกว่า ร้อยละ 100.59"],
    ["en", "B11", "For a score of 400, the result of 2567 must be at least 100.59%"],
  ] as const)("is said as people say it (%s, %s)", (language, address, words) => onPane({ language }, async (page) => {
    await select(page, address);
    await goTo(page, "indicator");
    await page.getByText(words).waitFor();
  }));
});

describe("the list of indicators", () => {
  test("has them all with number, score and state, and what waits to be filled in", () => onPane({}, async (page) => {
    await openList(page);
    expect(await lines(page)).toHaveLength(23);
    const named = (name: RegExp) => page.getByRole("button", { name }).count();
    expect(await named(/^7\.1\.1-1 ร้อยละของเวลา.*พร้อม.*คะแนน 500$/)).toBe(1);
    expect(await named(/^7\.2\.4-2 .*ต้องแก้ไข: หน่วย คะแนน 300$/)).toBe(1);
    expect(await named(/^7\.6\.3 .*กำหนดไว้ในแบบฟอร์ม ยังไม่ได้กรอก$/)).toBe(1);
    // The trend is drawn, and said.
    const first = page.locator(".line").first();
    expect(await first.locator("svg circle").count()).toBe(3);
    const told = await first.getAttribute("aria-describedby");
    expect(await page.evaluate((id) => document.getElementById(id ?? "")?.textContent, told))
      .toBe("แนวโน้มสามปี: ปี 2565 0.1, ปี 2566 0.1, ปี 2567 0.05 · ค่าเป้าหมาย 0.1");
  }));

  test("is narrowed by words and by state, also in Thai digits, and says how many are left", () => onPane({}, async (page) => {
    await openList(page);
    await page.getByRole("radio", { name: "ยังไม่พร้อม" }).check({ force: true });
    await page.getByRole("status").getByText("แสดง 8 จาก 23 รายการ").waitFor();
    await page.getByRole("searchbox").fill("๗.๒.๔");
    await page.getByRole("status").getByText("แสดง 1 จาก 23 รายการ").waitFor();
    expect(await lines(page)).toEqual(["7.2.4-2"]);
    await page.getByRole("searchbox").fill("ไม่มีชื่อนี้");
    await button(page, "แสดงทั้งหมด").click();
    await page.getByRole("status").getByText("แสดง 23 จาก 23 รายการ").waitFor();
  }));

  test("is worked by keys alone: few stops, arrows, Enter opens, and back again filter, scroll and focus are as they were", () =>
    onPane({ language: "en" }, async (page) => {
      await openList(page);
      await page.locator("#tab-indicator").focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 5; stop += 1) {
        await page.keyboard.press("Tab");
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ""));
      }
      // The search, the radios, adding, pasting, and the list.
      expect(stops).toEqual(["INPUT", "INPUT", "SUMMARY", "BUTTON", "BUTTON"]);
      expect(await focusedLine(page)).toBe("7.1.1-1");
      await page.keyboard.press("End");
      expect(await focusedLine(page)).toBe("7.6.4");
      for (let up = 0; up < 5; up += 1) await page.keyboard.press("ArrowUp");
      expect(await focusedLine(page)).toBe("7.4.3-1");
      const top = () => page.evaluate(() => document.querySelector("main")?.scrollTop ?? 0);
      const before = await top();
      expect(before).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: /^Item 7\.4\.3/ }).waitFor();
      expect(await acts(page)).toEqual([expect.stringMatching(/^select B\d+$/)]);
      await button(page, "All indicators").focus();
      await page.keyboard.press("Enter");
      await page.locator(".line").first().waitFor();
      expect(await focusedLine(page)).toBe("7.4.3-1");
      expect(Math.abs(await top() - before)).toBeLessThanOrEqual(1);
    }));

  test("keeps its filter while other pages are shown, and gives way to the row somebody selects in the sheet", () => onPane({}, async (page) => {
    await openList(page);
    await page.getByRole("searchbox").fill("7.2");
    await page.getByRole("status").getByText("แสดง 5 จาก 23 รายการ").waitFor();
    await goTo(page, "check");
    await goTo(page, "indicator");
    expect(await page.getByRole("searchbox").inputValue()).toBe("7.2");
    expect(await lines(page)).toHaveLength(5);
    await select(page, "B8");
    await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 8" }).waitFor();
    await button(page, "รายการตัวชี้วัด").click();
    expect(await lines(page)).toHaveLength(5);
    await select(page, "B7");
    await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 7" }).waitFor();
  }));

  test("the arrow down leads from the search into what it found", () => onPane({}, async (page) => {
    await openList(page);
    await page.getByRole("searchbox").fill("รางวัล");
    await page.getByRole("status").getByText("แสดง 2 จาก 23 รายการ").waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focusedLine(page)).toBe("7.4.1-1");
  }));

  test("draws a form of 300 indicators a portion at a time", () => onPane({ form: "long", language: "en" }, async (page) => {
    await openList(page);
    expect(await lines(page)).toHaveLength(100);
    await button(page, /^Show 100 more of/).click();
    await page.waitForFunction(() => document.querySelectorAll(".line").length === 200);
    // The focus is on the first of those that came.
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll(".line")[100]);
  }));
});

test.each([
  { theme: "light" }, { theme: "dark", language: "en" }, { theme: "contrast" }, { form: "blank" }, { form: "blank", language: "en" },
] as const)("nothing serious for axe to find, and nothing wider than 320 pixels: %j", (asked) => onPane(asked, async (page) => {
  const width = () => page.evaluate(() => document.querySelector("main")?.scrollWidth ?? 0);
  await page.locator(".panel h2").first().waitFor();
  expect([await seriousIn(page), await width()]).toEqual([[], 320]);
  await goTo(page, "summary");
  await page.locator(".lack").first().waitFor();
  expect([await seriousIn(page), await width()]).toEqual([[], 320]);
  await openList(page);
  expect([await seriousIn(page), await width()]).toEqual([[], 320]);
}, 320));

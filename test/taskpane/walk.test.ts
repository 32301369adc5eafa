import type { CellValue } from "../../src/assessment/form/figure";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";
import { scoreOf } from "../sheet/sheet-of-plan";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the check page. */
const onCheck = (asked: Asked, work: PaneWork) => browser.onPane(asked, async (page) => {
  await page.locator("#tab-check").click();
  await page.getByRole("heading", { level: 2 }).waitFor();
  await work(page);
});

const acts = (page: Page) => page.evaluate(() => window.desk.workbook.acts());
const changes = async (page: Page) => (await acts(page)).filter((act) => act.startsWith("change"));
const cursor = (page: Page) => page.evaluate(() => window.desk.person.cursor());
const shown = (page: Page, ...addresses: readonly string[]): Promise<CellValue[]> =>
  page.evaluate((asked) => asked.map((address) => window.desk.person.sees(address)), addresses);
const type = (page: Page, ...cells: readonly (readonly [string, CellValue])[]): Promise<void> =>
  page.evaluate((typed) => typed.forEach(([address, value]) => window.desk.person.type(address, value)), cells);
const focused = (page: Page, selector: string): Promise<boolean> => page.evaluate((asked) => document.activeElement?.matches(asked) === true, selector);
const untilFocused = (page: Page, selector: string) => page.waitForFunction((asked) => document.activeElement?.matches(asked), selector);
const position = (page: Page, text: string) => page.getByRole("heading", { name: text, exact: true }).waitFor();

describe("the list of findings", () => {
  test("names the indicator, says the same of its years once, and leads to each of them", () => onCheck({}, async (page) => {
    await type(page, ["F8", ""], ["G8", ""]);
    await page.getByRole("heading", { name: "7.1.1-2 จำนวนหน่วยรับตรวจ" }).waitFor();
    const finding = page.getByRole("button", { name: "ต้องแก้ไข: ยังไม่ได้กรอกผลการดำเนินการปี พ.ศ. 2565 และ 2566" });
    await finding.click();
    const details = page.locator(".finding-details");
    await details.getByText("หากปีนั้นยังไม่มีการดำเนินการ ให้กรอก N/A").waitFor();
    await details.getByRole("button", { name: "ผลปี 2566" }).click();
    await page.waitForFunction(() => window.desk.person.cursor().endsWith("G8"));
    expect(await acts(page)).toEqual(["select F8", "select G8"]);
    await finding.click();
    expect(await details.count()).toBe(0);
  }));

  test("is reached by few presses of Tab: its third finding within twelve; arrows lead on", () => onCheck({ language: "en" }, async (page) => {
    // What can be mended safely brings one button more.
    await type(page, ["D7", "๘๐"]);
    await page.getByRole("button", { name: "Mend all that is safe (1)" }).waitFor();
    await page.locator("#tab-check").focus();
    const third = page.locator(".finding-what").nth(2);
    let presses = 0;
    while (presses < 30 && !await third.evaluate((finding) => finding === document.activeElement)) {
      await page.keyboard.press("Tab");
      presses += 1;
    }
    expect(presses).toBeLessThanOrEqual(12);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".finding-what").nth(3).evaluate((finding) => finding === document.activeElement)).toBe(true);
    await page.keyboard.press("Home");
    expect(await page.locator(".finding-what").first().evaluate((finding) => finding === document.activeElement)).toBe(true);
  }));

  test("is found as it was left: its filter, what was open, what was folded and where it was scrolled to", () => onCheck({ form: "ailing" }, async (page) => {
    await page.getByRole("toolbar").getByRole("button", { name: "ต้องแก้ไข" }).click();
    const main = page.locator("main");
    await page.locator(".topic-head").first().click();
    await page.getByRole("button", { name: "ยังไม่ได้ระบุหน่วยนับ" }).click();
    await main.evaluate((element) => {
      element.scrollTop = 431;
    });
    await page.waitForFunction(() => document.querySelector("main")?.scrollTop === 431);
    await page.locator("#tab-summary").click();
    await page.waitForSelector(".chart svg");
    expect(await main.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.locator("#tab-check").click();
    await page.waitForFunction(() => document.querySelector("main")?.scrollTop === 431);
    expect(await page.locator(".finding-warning").count()).toBe(0);
    expect(await page.locator(".finding-what[aria-expanded=true]").innerText()).toContain("ยังไม่ได้ระบุหน่วยนับ");
    expect(await page.locator("details.topic").first().getAttribute("open")).toBeNull();
    // Who came by the tabs still stands on them.
    expect(await focused(page, "#tab-check")).toBe(true);
  }));
});

describe("the walk", () => {
  const note = (page: Page) => page.getByRole("textbox", { name: "หมายเหตุ" });

  test("opens the field beside its finding, and goes on from there when Enter has mended it", () => onCheck({}, async (page) => {
    await page.getByRole("button", { name: "ไล่แก้ทีละรายการ" }).click();
    await position(page, "รายการที่ 1 จาก 12");
    await page.getByText("7.1.2-1").waitFor();
    await page.getByText("ระบุในช่องหมายเหตุว่าตัวเลขมาจากที่ใด").waitFor();
    await untilFocused(page, "textarea");
    await page.keyboard.press("F8");
    await position(page, "รายการที่ 2 จาก 12");
    await page.waitForFunction(() => window.desk.person.cursor().endsWith("J15"));
    await page.keyboard.type("รายงานคำสั่งทางปกครอง");
    await page.keyboard.press("Enter");
    // Not to the beginning: what was third is second now.
    await position(page, "รายการที่ 2 จาก 11");
    await page.waitForFunction(() => window.desk.person.cursor().endsWith("J22"));
    expect(await shown(page, "J15", "J22")).toEqual(["รายงานคำสั่งทางปกครอง", ""]);
    await untilFocused(page, "textarea");
    await page.keyboard.press("Shift+F8");
    await position(page, "รายการที่ 1 จาก 11");
    expect(await note(page).inputValue()).toBe("");
  }));

  test("writes what was begun in a field that F8 leaves", () => onCheck({}, async (page) => {
    await page.getByRole("button", { name: "ไล่แก้ทีละรายการ" }).click();
    await untilFocused(page, "textarea");
    await page.keyboard.type("สำเนาหนังสือ");
    await page.keyboard.press("F8");
    await page.waitForFunction(() => window.desk.person.sees("J11") === "สำเนาหนังสือ");
    await position(page, "รายการที่ 1 จาก 11");
    expect(await cursor(page)).toContain("J15");
  }));

  test("stays where a field was mended and left, and skips nothing", () => onCheck({ language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Go through them one by one" }).click();
    await untilFocused(page, "textarea");
    await page.keyboard.type("The report");
    await page.keyboard.press("Tab");
    await position(page, "Mended");
    await page.getByText("Nothing is found here any more.").waitFor();
    expect(await page.getByRole("textbox", { name: "Note" }).inputValue()).toBe("The report");
    await page.getByRole("button", { name: "Next" }).click();
    await position(page, "1 of 11");
    expect(await cursor(page)).toContain("J15");
    // The focus stays on the button that was pressed.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Next");
  }));

  test("goes on after a fix, back over what is there, and to its end, wherever the focus is", () => onCheck({ language: "en" }, async (page) => {
    await page.getByRole("toolbar").getByRole("button", { name: /Error/ }).click();
    await page.getByRole("button", { name: "The unit is missing." }).click();
    await page.keyboard.press("F8");
    await position(page, "3 of 8");
    await page.getByRole("button", { name: "Write the unit the name begins with" }).click();
    await position(page, "3 of 7");
    await page.waitForFunction(() => window.desk.person.cursor().endsWith("J45"));
    await page.getByRole("button", { name: "Switch to English" }).count();
    await page.locator(".language").focus();
    for (let n = 4; n <= 7; n++) {
      await page.keyboard.press("F8");
      await position(page, `${n} of 7`);
    }
    await page.keyboard.press("F8");
    await position(page, "That was the last one");
    await page.getByText("7 findings are still there.").waitFor();
    await page.keyboard.press("Shift+F8");
    await position(page, "7 of 7");
    expect(await changes(page)).toEqual(['change E32 "ร้อยละ"']);
    for (const [name, keys] of [["Next", "F8"], ["Previous", "Shift+F8"]] as const) {
      expect(await page.getByRole("button", { name }).getAttribute("aria-keyshortcuts")).toBe(keys);
    }
  }));

  test("lets a direction be chosen by arrows without running on", () => onCheck({}, async (page) => {
    await type(page, ["C7", ""]);
    await page.getByRole("button", { name: "ยังไม่ได้ระบุทิศทาง" }).click();
    await page.getByRole("button", { name: "ไล่แก้ทีละรายการ" }).click();
    await untilFocused(page, "input[type=radio]");
    await page.keyboard.press("ArrowDown");
    await position(page, "แก้แล้ว");
    await page.getByText("กด “ถัดไป” เพื่อไปต่อ").waitFor();
    expect(await page.getByRole("radio").evaluateAll((radios) => radios.some((radio) => radio === document.activeElement))).toBe(true);
  }));

  test("is still there when another page was shown; back in the list one stands at its finding", () => onCheck({}, async (page) => {
    await page.getByRole("button", { name: "ไล่แก้ทีละรายการ" }).click();
    await page.getByRole("button", { name: "ถัดไป" }).click();
    await page.getByRole("button", { name: "ถัดไป" }).click();
    await position(page, "รายการที่ 3 จาก 12");
    await page.getByRole("button", { name: "เปิดทั้งแถวในหน้าตัวชี้วัด" }).click();
    await page.getByRole("heading", { name: "แถว 22" }).waitFor();
    await page.locator("#tab-check").click();
    await position(page, "รายการที่ 3 จาก 12");
    expect(await focused(page, "#tab-check")).toBe(true);
    await page.getByRole("button", { name: "กลับไปที่รายการ" }).click();
    await untilFocused(page, ".finding-what[aria-expanded=true]");
    expect(await page.evaluate(() => document.activeElement?.closest("ul")?.previousElementSibling?.textContent)).toContain("แถว 22");
  }));

  test("does not follow who mends in the sheet", () => onCheck({}, async (page) => {
    await page.getByRole("button", { name: "ไล่แก้ทีละรายการ" }).click();
    await untilFocused(page, "textarea");
    await type(page, ["J11", "ในแผ่นงาน"]);
    await position(page, "แก้แล้ว");
    expect(await note(page).inputValue()).toBe("ในแผ่นงาน");
    expect(await cursor(page)).toContain("J11");
  }));

  test("leads to where a required item is begun, and to the head", () => onCheck({}, async (page) => {
    await type(page, ["B3", ""]);
    await page.getByRole("button", { name: "ยังไม่ได้ระบุชื่อหน่วยงาน" }).click();
    await page.keyboard.press("F8");
    await page.getByRole("button", { name: "ไปที่หัวแบบฟอร์ม" }).click();
    await page.getByRole("heading", { name: "แบบฟอร์มในสมุดงานนี้" }).waitFor();
    await page.locator("#tab-check").click();
    await position(page, "รายการที่ 1 จาก 13");
    for (let n = 2; n <= 11; n++) await page.keyboard.press("F8");
    await position(page, "รายการที่ 11 จาก 13");
    await page.getByRole("button", { name: "เปิดทั้งแถวในหน้าตัวชี้วัด" }).click();
    await page.getByText("ตัวชี้วัดนี้กำหนดไว้ในแบบฟอร์ม").waitFor();
  }));
});

describe("mending all that is safe", () => {
  test("shows what it will write, writes it in one step, and one undo takes it back", () => onCheck({}, async (page) => {
    expect(await page.getByRole("button", { name: /แก้ไขที่ปลอดภัยทั้งหมด/ }).count()).toBe(0);
    await type(page, ["D7", "๘๐%"], ["E8", "หน\uF70Aวยงาน"], ["K11", ""], ["I7", 99], ["C8", "มากดี?"]);
    await page.getByRole("button", { name: "แก้ไขที่ปลอดภัยทั้งหมด (3)" }).press("Enter");
    const mends = page.getByRole("region", { name: "จะเขียน 3 เซลล์" });
    await untilFocused(page, "h3");
    expect((await mends.getByRole("listitem").allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      "7.1.1-1 · ค่าเป้าหมาย เดิม ๘๐% → เป็น 80",
      "7.1.1-2 · หน่วย เดิม หน\uF70Aวยงาน → เป็น หน่วยงาน",
      "7.1.2-1 · คะแนน เดิม ว่าง → เป็น สูตรของแบบฟอร์ม",
    ]);
    expect(await acts(page)).toEqual([]);
    await mends.getByRole("button", { name: "แก้ไข 3 รายการ" }).click();
    await page.getByRole("status").getByText("แก้ไขแล้ว 3 รายการ เลิกทำได้ในครั้งเดียว").waitFor();
    // What was typed over a formula, and a guess at a direction, are nobody's but the person's to decide.
    expect(await shown(page, "D7", "E8", "I7", "C8")).toEqual([80, "หน่วยงาน", 99, "มากดี?"]);
    expect(await page.evaluate(() => window.desk.person.formulaIn("K11"))).toBe(scoreOf(11));
    expect(await focused(page, "h2")).toBe(true);
    expect(await changes(page)).toHaveLength(1);
    await page.getByRole("button", { name: /^เลิกทำ/ }).click();
    await page.getByRole("button", { name: "แก้ไขที่ปลอดภัยทั้งหมด (3)" }).waitFor();
    expect(await shown(page, "D7", "E8", "K11")).toEqual(["๘๐%", "หน\uF70Aวยงาน", ""]);
  }));

  test("is left alone by Escape", () => onCheck({ language: "en" }, async (page) => {
    await type(page, ["D7", "๘๐%"]);
    await page.getByRole("button", { name: "Mend all that is safe (1)" }).click();
    await page.getByRole("region", { name: "One cell will be written" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("region", { name: "One cell will be written" }).count()).toBe(0);
    expect(await acts(page)).toEqual([]);
  }));
});

describe.each(["th", "en"] as const)("doubts alone (%s)", (language) => {
  test("are shown by their filter, walked with F8 to their end, each at its cell, and none is an error", () => onCheck({ language }, async (page) => {
    const doubts = await page.evaluate(() => (window.desk.session.state().form?.checked.findings ?? [])
      .filter(({ rule }) => rule.kind === "doubt").map(({ at }) => at.row));
    expect(doubts.length).toBeGreaterThan(5);
    const filter = page.getByRole("toolbar").getByRole("button");
    await filter.first().focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await filter.last().getAttribute("aria-pressed")).toBe("true");
    await page.waitForFunction((count) => document.querySelectorAll(".finding-doubt").length === count, doubts.length);
    expect(await page.locator(".finding-error, .finding-warning, .finding-notice").count()).toBe(0);
    const seen: number[] = [];
    for (let n = 1; n <= doubts.length; n += 1) {
      await page.keyboard.press("F8");
      await position(page, language === "th" ? `รายการที่ ${n} จาก ${doubts.length}` : `${n} of ${doubts.length}`);
      expect(await page.locator(".walk-what .severity-doubt").count()).toBe(1);
      // Answers once the cell is selected.
      await page.evaluate(() => window.desk.session.refresh());
      seen.push(Number(/\d+$/.exec(await cursor(page))?.[0]));
    }
    await page.keyboard.press("F8");
    await position(page, language === "th" ? "ดูครบทุกรายการแล้ว" : "That was the last one");
    expect(seen.toSorted((one, other) => one - other)).toEqual(doubts.toSorted((one, other) => one - other));
    expect(await changes(page)).toEqual([]);
  }));
});

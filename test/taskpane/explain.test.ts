import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { seriousIn } from "../axe";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on a narrow pane. */
const onPane = (asked: Asked, work: PaneWork) => browser.onPane(asked, work, { viewport: { width: 320, height: 760 } });

const select = (page: Page, address: string) => page.evaluate((at) => window.desk.person.select(at), address);
const type = (page: Page, address: string, input: string | number) =>
  page.evaluate(([at, typed]) => window.desk.person.type(at, typed), [address, input] as const);
const acts = (page: Page) => page.evaluate(() => window.desk.workbook.acts());
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const steps = (page: Page) => page.locator(".explain-steps li").allInnerTexts();
const after = (page: Page) => page.locator(".what-if-figures tbody td:last-child").allInnerTexts();
const outcome = (page: Page) => page.locator(".what-if-outcome").innerText();

async function openRow(page: Page, row: number): Promise<void> {
  await select(page, `B${row}`);
  await page.locator("#tab-indicator").click();
  await page.locator(".explain summary").waitFor();
}

async function explainRow(page: Page, row: number): Promise<void> {
  await openRow(page, row);
  await page.locator(".explain summary").focus();
  await page.keyboard.press("Enter");
  await page.locator(".what-if").waitFor();
}

describe("an indicator's score explained", () => {
  test("is closed until somebody asks, and then says it in a sentence, a picture and steps", () => onPane({}, async (page) => {
    await openRow(page, 11);
    expect(await page.locator(".spoken, .what-if").count()).toBe(0);
    await explainRow(page, 11);
    expect(await page.locator(".spoken").innerText()).toBe(
      "ตัวชี้วัด 7.1.2-1 ได้ผล ร้อยละ 97.4 จากเป้าหมาย ร้อยละ 95.8 (ค่ามากดี) คิดเป็นความสำเร็จร้อยละ 101.67 จึงได้ 300 คะแนน",
    );
    await page.getByRole("img", { name: /ตั้งแต่ร้อยละ 100 ได้ 300.*อยู่ในช่วงที่ได้ 300 คะแนน/ }).waitFor();
    expect((await steps(page))[1]).toBe("ค่ามากดี: ผล ÷ เป้าหมาย × 100 = 97.4 ÷ 95.8 × 100 = 101.670146…");
    // The mark stands over the band that is hit.
    const [mark, hit] = await Promise.all([page.locator(".scale-mark").boundingBox(), page.locator(".scale-band-hit").boundingBox()]);
    const middle = (mark?.x ?? 0) + (mark?.width ?? 0) / 2;
    expect(middle).toBeGreaterThan(hit?.x ?? Number.POSITIVE_INFINITY);
    expect(middle).toBeLessThan((hit?.x ?? 0) + (hit?.width ?? 0));
    expect(await seriousIn(page)).toEqual([]);
    expect(await acts(page)).toEqual([]);
  }));

  test("stays open from row to row, follows the sheet, and says why there is no score", () => onPane({ language: "en" }, async (page) => {
    await explainRow(page, 60);
    expect(await steps(page)).toContain("Item 7.4.3 is capped at 100: 500 becomes 100");
    await select(page, "B8");
    await page.getByText("Indicator 7.1.1-2 reached 826").waitFor();
    await type(page, "H8", "N/A");
    await page.getByText("Indicator 7.1.1-2 has no score, because the result of 2567 says “N/A”").waitFor();
    expect(await page.locator(".scale-mark").count()).toBe(0);
    await page.locator(".explain summary").click();
    await page.locator(".spoken").waitFor({ state: "detached" });
    await select(page, "B11");
    await page.getByRole("heading", { name: "Item 7.1.2 · row 11" }).waitFor();
    expect(await page.locator(".spoken").count()).toBe(0);
  }));

  test("takes no room of the fields while a row becomes an indicator", () => onPane({}, async (page) => {
    await explainRow(page, 11);
    await select(page, "B9");
    await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 9" }).waitFor();
    const top = () => page.locator("[data-field=direction]").evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await type(page, "B9", "ร้อยละของงานที่ทันกำหนด");
    await page.locator(".explain:not([aria-hidden])").waitFor();
    expect(Math.abs(await top() - before)).toBeLessThanOrEqual(1);
  }));
});

describe("what if", () => {
  test("moves percentage, score, topic and total by keyboard alone, and writes nothing", () => onPane({}, async (page) => {
    await explainRow(page, 8);
    expect(await after(page)).toEqual(["100.00", "300", "380.00", "395.00"]);
    expect(await outcome(page)).toBe("ยังเป็นตัวเลขเดิม");
    const result = page.getByRole("spinbutton", { name: "ลองผลปี 2567" });
    await result.focus();
    // A step is one thing; the page keys take ten at a time.
    for (const key of ["PageUp", "PageUp", "PageUp", "PageUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    expect(await result.inputValue()).toBe("868");
    expect(await after(page)).toEqual(["105.08", "400", "400.00", "400.00"]);
    expect(await outcome(page)).toBe("จะได้ 400 คะแนน (เดิม 300) และคะแนนเฉลี่ยรวมเป็น 400.00");
    await page.locator(".scale-mark-tried").waitFor();
    await page.keyboard.press("ArrowDown");
    // One less does not reach it.
    expect((await after(page))[1]).toBe("300");
    await page.locator(".what-if").getByRole("radio", { name: "ค่าน้อยดี" }).check();
    expect((await after(page))[0]).toBe("95.04");
    expect(await seriousIn(page)).toEqual([]);
    await button(page, "คืนตัวเลขเดิม").click();
    expect([await result.inputValue(), await after(page)]).toEqual(["826", ["100.00", "300", "380.00", "395.00"]]);
    expect(await acts(page)).toEqual([]);
    expect(await page.evaluate(() => window.desk.session.state().form?.checked.form.indicators.find(({ row }) => row === 8)?.results.at(-1))).toEqual({ state: "number", value: 826 });
  }));

  test("of a target, typed as people type, and of what is no figure", () => onPane({ language: "en" }, async (page) => {
    await explainRow(page, 8);
    const target = page.getByRole("spinbutton", { name: "A target" });
    await target.fill("๑,๐๐๐");
    expect(await after(page)).toEqual(["82.60", "200", "360.00", "390.00"]);
    await target.fill("0");
    expect(await outcome(page)).toBe("There would be no score, because the target is 0, by which nothing can be divided.");
    await target.fill("");
    expect(await outcome(page)).toBe("There would be no score, because the target is not filled in yet.");
    // Without it, the mean is that of the four others, which have 500, 300, 300 and 500.
    expect((await after(page)).slice(2)).toEqual(["400.00", "400.00"]);
    await button(page, "More: A target").click();
    expect(await target.inputValue()).toBe("1");
  }));

  test("forgets what was tried when another row is shown", () => onPane({}, async (page) => {
    await explainRow(page, 8);
    await page.getByRole("spinbutton", { name: "ลองผลปี 2567" }).fill("1");
    await select(page, "B7");
    await page.getByText("ตัวชี้วัด 7.1.1-1 ได้ผล").waitFor();
    expect(await outcome(page)).toBe("ยังเป็นตัวเลขเดิม");
    await select(page, "B8");
    await page.getByText("ตัวชี้วัด 7.1.1-2 ได้ผล").waitFor();
    expect(await page.getByRole("spinbutton", { name: "ลองผลปี 2567" }).inputValue()).toBe("826");
  }));
});

describe("the summary", () => {
  test("explains a topic's mean and the total under their rows", () => onPane({}, async (page) => {
    await page.locator("#tab-summary").click();
    const topic = page.getByRole("button", { name: /^7\.1 .*คำนวณอย่างไร$/ });
    await topic.focus();
    await page.keyboard.press("Enter");
    await page.getByText("หัวข้อ 7.1 ได้ 380.00 คะแนน เป็นค่าเฉลี่ยของตัวชี้วัด 5 ตัว").waitFor();
    expect(await steps(page)).toContain("หารด้วยจำนวนที่มีคะแนน: 1,900 ÷ 5 = 380");
    expect(await topic.getAttribute("aria-expanded")).toBe("true");
    await topic.press("Enter");
    expect(await page.locator(".spoken").count()).toBe(0);
    await button(page, /^รวม .*คำนวณอย่างไร$/).click();
    await page.getByText("คะแนนเฉลี่ยรวมคือ 395.00").waitFor();
    expect(await steps(page)).toContain("ไม่นับ 7.5 และไม่ถือเป็น 0 เพราะยังไม่มีตัวชี้วัดที่มีคะแนน");
    expect(await seriousIn(page)).toEqual([]);
  }));

  test("lists what would raise the total, five first, and each leads to its indicator", () => onPane({ language: "en" }, async (page) => {
    await page.locator("#tab-summary").click();
    const gains = page.getByRole("list", { name: "What would raise the total" }).getByRole("button");
    await gains.first().waitFor();
    expect(await gains.count()).toBe(5);
    expect(await gains.first().innerText()).toContain("total +5.00");
    await button(page, "Show all 8").click();
    expect(await gains.count()).toBe(8);
    const audits = gains.filter({ hasText: "7.1.1-2" });
    expect(await audits.innerText()).toContain("A result of at least 868\u00A0หน่วยงาน in 2567 (now 826\u00A0หน่วยงาน)");
    await audits.press("Enter");
    await page.getByRole("heading", { name: "Item 7.1.1 · row 8" }).waitFor();
    expect(await acts(page)).toEqual(["select H8"]);
  }));
});

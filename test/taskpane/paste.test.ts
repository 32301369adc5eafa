import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { CellValue } from "../../src/assessment/form/figure";
import { seriousIn } from "../axe";
import { scoreOf, successOf } from "../sheet/sheet-of-plan";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the list of all indicators. */
const onPane = (asked: Asked, work: PaneWork) => browser.onPane(asked, async (page) => {
  await page.locator("#tab-indicator").click();
  // Above the form, no row is selected: the list of all indicators is shown.
  await page.evaluate(() => window.desk.person.select("A1"));
  await work(page);
}, { reducedMotion: "reduce" });

/** Pastes as Ctrl+V does, where the focus is: with all that a program puts into the clipboard. */
const paste = (page: Page, text: string, html = ""): Promise<void> => page.evaluate(([plain, rich]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", plain);
  if (rich !== "") clipboardData.setData("text/html", rich);
  (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, [text, html] as const);

const shown = (page: Page, ...addresses: readonly string[]): Promise<CellValue[]> =>
  page.evaluate((asked) => asked.map((address) => window.desk.person.sees(address)), addresses);
const sheet = (page: Page): Promise<string> => page.evaluate(async () => JSON.stringify(await window.desk.workbook.read()));
const acts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.desk.workbook.acts().map((act) => act.replace(/:.*/s, "")));
const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);

const openPage = async (page: Page, name = "วางตัวชี้วัดหลายรายการ"): Promise<void> => {
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { name, exact: true }).waitFor();
};

/** A table as Excel copies it: with headings, Thai digits, a percent sign, words for nothing, broken glyphs, a formula's look. */
const copied = [
  "ข้อ\tตัวชี้วัด\tทิศทาง\tเป้าหมาย\tหน่วย\t2565\t2566\t2567\tหมายเหตุ",
  "๗.๑.๑\tร้อยละที\uF70Aส\uF70Bงมอบ\tค่ามากดี\t๘๐\tร้อยละ\tN/A\t1,250\t95%\t\"รายงาน\nหน้า 5\"",
  "7.1.2\t=1+1\tค่าน้อยดี\t5\tเรื่อง\t7\t6\t4\tสถิติ",
  "7.9.9\tไม่มีข้อ\tดีขึ้น\t5\tเรื่อง\tประมาณ 7\t6\t4\t",
].join("\r\n");

/** The same as a page: an item's number over two rows, a heading over all columns, a style that must not be read. */
const page = (rows: string): string => `<html><head><style>td { color: red }</style></head><body><!--StartFragment--><table>${rows}</table></body></html>`;

describe("pasting many indicators", () => {
  test("shows what each column, row and item was taken for, adds them in one step, and one undo takes them back", () => onPane({}, async (pane) => {
    const before = await sheet(pane);
    await openPage(pane);
    await paste(pane, copied);
    await pane.getByRole("heading", { name: "ตรวจก่อนเพิ่ม" }).waitFor();
    expect(await focused(pane)).toBe("ตรวจก่อนเพิ่ม");
    const row = (n: number) => pane.getByRole("listitem").filter({ has: pane.getByRole("checkbox", { name: new RegExp(`^แถว ${n}`) }) });
    expect(await row(2).innerText()).toContain("ร้อยละที่ส้งมอบ");
    expect(await pane.getByLabel("ข้อของแถว 2").inputValue()).toBe("7.1.1");
    expect(await row(2).getByText("ไม่ใช่ตัวเลข").count()).toBe(0);
    await row(4).getByText("ผลปี 2565: “ประมาณ 7” ไม่ใช่ตัวเลข").waitFor();
    await row(4).getByText("ไม่รู้จัก “ดีขึ้น”").waitFor();
    await row(4).getByText("แบบฟอร์มนี้ไม่มีข้อ 7.9.9").waitFor();
    await pane.getByText("ไม่ใช่ตัวชี้วัด 1 แถว").waitFor();
    await pane.getByText("2 แถวจะถูกเพิ่ม · 1 แถวยังไม่มีข้อ").waitFor();
    const add = pane.getByRole("button", { name: "เพิ่มตัวชี้วัด 3 รายการ" });
    expect(await add.getAttribute("aria-disabled")).toBe("true");
    await add.click({ force: true });
    expect(await acts(pane)).toEqual([]);
    await pane.getByLabel("ข้อของแถว 4").selectOption("7.4.1");
    await pane.getByText("3 แถวจะถูกเพิ่ม").waitFor();
    await add.click();
    await pane.getByText("เพิ่มตัวชี้วัด 3 รายการแล้ว").waitFor();
    expect((await acts(pane)).map((act) => act.split(" ")[0])).toEqual(["change", "select"]);
    // Row 9 was blank: the first goes in there, and is shown.
    expect(await shown(pane, "A9", "B9", "C9", "D9", "E9", "F9", "G9", "H9", "J9"))
      .toEqual(["7.1.1", "ร้อยละที่ส้งมอบ", "ค่ามากดี", 80, "ร้อยละ", "N/A", 1250, 95, "รายงาน\nหน้า 5"]);
    await pane.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 9" }).waitFor();
    const formulas = await pane.evaluate(() => ["I9", "K9", "B13"].map((address) => window.desk.person.formulaIn(address)));
    expect(formulas).toEqual([successOf(9), scoreOf(9), undefined]);
    await pane.getByRole("button", { name: "เลิกทำ: วางตัวชี้วัด 3 รายการ" }).click();
    await pane.getByText("เลิกทำแล้ว").waitFor();
    expect(await sheet(pane)).toBe(before);
  }));

  test("takes the table of a page before its plain text, merged cells and all", () => onPane({}, async (pane) => {
    await openPage(pane);
    await paste(pane, "ไม่ใช่ตาราง", page(`
      <tr><td colspan=4>7.1.4 นโยบายรัฐบาล</td></tr>
      <tr><td rowspan=2>1</td><td>ร้อยละของแผน<br>ระยะสั้น</td><td align=right>80</td><td>ร้อยละ</td></tr>
      <tr><td><p>จำนวน</p><p>แผน</p><script>document.title = "x"</script></td><td>5</td><td>แผน</td></tr><style>td { color: blue }</style><!-- <td>ไม่เห็น</td> --><base href="https://example.com/"><b onclick="alert(1)" style="color: red">x</b>`));
    await pane.getByText("2 แถวจะถูกเพิ่ม").waitFor();
    expect(await pane.getByLabel("ข้อของแถว 2").inputValue()).toBe("7.1.4");
    for (const name of ["แถว 2: ร้อยละของแผน ระยะสั้น", "แถว 3: จำนวน แผน"]) await pane.getByRole("checkbox", { name }).waitFor();
    expect(await pane.title()).not.toBe("x");
  }));

  test("lets a column go in as something else, a row stay out, and rows that name no item go to a chosen one; all is kept while another tab is shown", () =>
    onPane({ language: "en" }, async (pane) => {
      await openPage(pane, "Paste many indicators");
      await paste(pane, "ร้อยละของงาน\tก\t80\t70\t75\nจำนวนราย\tข\t5\t6\t7\nรายที่สาม\tค\t1\t2\t3");
      await pane.getByText("0 rows will be added · 3 rows have no item yet").waitFor();
      const column = (n: number) => pane.getByLabel(`Column ${n}`, { exact: true });
      expect([await column(2).inputValue(), await column(3).inputValue()]).toEqual(["unit", "result.2565"]);
      await column(4).selectOption("result.2565");
      // The column that went in as that before is left out now, not lost from sight.
      expect(await column(3).inputValue()).toBe("none");
      await pane.getByRole("checkbox", { name: "Row 2: จำนวนราย" }).uncheck();
      await pane.getByLabel("Item of all rows").selectOption("7.2.1");
      await pane.getByText("2 rows will be added · One row is left out").waitFor();
      await pane.getByLabel("Item of row 3").selectOption("7.2.3");
      await pane.locator("#tab-check").click();
      await pane.locator("#tab-indicator").click();
      expect(await pane.getByLabel("Item of row 3").inputValue()).toBe("7.2.3");
      await pane.getByRole("button", { name: "Add 2 indicators" }).click();
      await pane.getByText("2 indicators are added.").waitFor();
      const items = await pane.evaluate(() => window.desk.session.state().form?.checked.form.indicators
        .filter(({ name }) => /^(?:ร้อยละของงาน|จำนวนราย|รายที่สาม)$/.test(name)).map(({ item, target }) => `${item} ${target.state}`));
      expect(items).toEqual(["7.2.1 missing", "7.2.3 missing"]);
    }));

  test("is done by keyboard alone: opened, typed, chosen, added; and Cancel leads back to where it began", () => onPane({ language: "en" }, async (pane) => {
    const entry = pane.getByRole("button", { name: "Paste many indicators" });
    await entry.focus();
    await pane.keyboard.press("Enter");
    await pane.getByLabel("Paste or type the table here").waitFor();
    await pane.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await pane.keyboard.type("7.1.3 ร้อยละของกฎหมาย");
    await pane.keyboard.press("Tab");
    await pane.keyboard.press("Enter");
    await pane.getByText("One row will be added").waitFor();
    expect(await focused(pane)).toBe("Look before adding");
    const names: string[] = [];
    for (let stops = 0; stops < 12 && !names.includes("Add one indicator"); stops += 1) {
      await pane.keyboard.press("Tab");
      names.push(await pane.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(names).toContain("Add one indicator");
    await pane.keyboard.press("Tab");
    await pane.keyboard.press("Enter");
    await entry.waitFor();
    await pane.waitForFunction(() => document.activeElement?.id === "paste-entry");
    expect(await acts(pane)).toEqual([]);
    await pane.keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    // A word is pasted into the box; a table is taken.
    await paste(pane, "7.1.3\tร้อยละ\n7.1.3\tจำนวน");
    const add = pane.getByRole("button", { name: "Add 2 indicators" });
    await add.focus();
    await pane.keyboard.press("Enter");
    await pane.getByText("2 indicators are added.").waitFor();
    await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
  }));

  test("says what cannot be taken, and takes what comes next", () => onPane({ language: "en" }, async (pane) => {
    await openPage(pane, "Paste many indicators");
    await paste(pane, "x\n".repeat(2_001));
    await pane.getByRole("alert").getByText("at most 2000 rows").waitFor();
    await paste(pane, "", page(`<tr>${"<td>x</td>".repeat(41)}</tr>`));
    await pane.getByRole("alert").getByText("at most 40 columns").waitFor();
    await paste(pane, "");
    await pane.getByRole("alert").getByText("There is no text").waitFor();
    await paste(pane, copied);
    await pane.getByText("2 rows will be added · One row has no item yet").waitFor();
    expect(await acts(pane)).toEqual([]);
  }));

  test("three hundred rows are drawn portion by portion, and those to look at are found", () => onPane({ language: "en" }, async (pane) => {
    await openPage(pane, "Paste many indicators");
    const rows = Array.from({ length: 300 }, (_, at) => `7.1.2\tตัวชี้วัดที่ ${at + 1}\tค่ามากดี\t80\tร้อยละ\t70\t75\t${at === 250 ? "มาก" : 81}`);
    await paste(pane, rows.join("\n"));
    await pane.getByText("300 rows will be added").waitFor();
    expect(await pane.locator(".paste-row").count()).toBe(25);
    await pane.getByRole("checkbox", { name: "Only rows to look at (1)" }).check();
    await pane.getByText("“มาก” is no number").waitFor();
    await pane.getByRole("button", { name: "Add 300 indicators" }).click();
    await pane.getByText("300 indicators are added.").waitFor();
    expect(await pane.evaluate(() => window.desk.session.state().form?.checked.form.indicators.length)).toBe(320);
    await pane.getByRole("button", { name: "Undo: pasting 300 indicators" }).click();
    await pane.getByText("Undone.").waitFor();
    expect(await pane.evaluate(() => window.desk.session.state().form?.checked.form.indicators.length)).toBe(20);
  }));
});

test.each<Asked>([{ language: "th" }, { language: "en", theme: "dark" }, { language: "th", theme: "contrast" }])(
  "axe finds nothing serious, and all fits 320 pixels: %j", async (asked) => {
    const { page: pane } = await browser.open(asked, { viewport: { width: 320, height: 600 }, reducedMotion: "reduce" });
    await pane.locator("#tab-indicator").click();
    await pane.evaluate(() => window.desk.person.select("A1"));
    await pane.locator("#paste-entry").click();
    await pane.waitForSelector(".paste-box");
    const check = async (): Promise<void> => {
      expect(await seriousIn(pane)).toEqual([]);
      expect(await pane.evaluate(() => Math.max(document.documentElement.scrollWidth, document.querySelector("main")?.scrollWidth ?? 0))).toBe(320);
    };
    await check();
    await paste(pane, copied);
    await pane.waitForSelector(".paste-end");
    await pane.evaluate(() => document.querySelectorAll("details").forEach((part) => part.setAttribute("open", "")));
    await check();
    await pane.context().close();
  });

import type { CellValue } from "../../src/assessment/form/figure";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** What cells of the sheet show. */
const shown = (page: Page, ...addresses: readonly string[]): Promise<CellValue[]> =>
  page.evaluate((asked) => asked.map((address) => window.desk.person.sees(address)), addresses);
const headings = (page: Page) => shown(page, "F4", "G4", "H4");
const named = (...years: readonly number[]) => years.map((year) => `การดำเนินการ พ.ศ.${year}`);

async function beginChange(page: Page, year: string): Promise<void> {
  await page.getByRole("button", { name: "แก้ไขส่วนหัว" }).click();
  await page.getByLabel("ปีงบประมาณ").fill(year);
}

describe("another fiscal year", () => {
  test("asks what becomes of the figures, says how many have no place, and leaves them under their years", () => browser.onPane({}, async (page) => {
    const before = await shown(page, "F7", "G7", "H7");
    await beginChange(page, "2568");
    const question = page.getByRole("radiogroup", { name: "ผลการดำเนินการที่กรอกไว้แล้ว จะให้อยู่อย่างไร" });
    const stay = question.getByRole("radio", { name: /^คงไว้ใต้ปีเดิม/ });
    expect(await stay.isChecked()).toBe(true);
    await question.getByText("ผลของปี 2566, 2567 อยู่ใต้ปีเดิม ช่องของปี 2568 เว้นว่างไว้ให้กรอก").waitFor();
    await question.getByText("ผลของปี 2565 จำนวน 20 ค่า จะไม่มีช่องในแบบฟอร์มอีก").waitFor();
    await page.getByRole("button", { name: "บันทึกส่วนหัว" }).click();
    await page.getByRole("status").getByText("บันทึกส่วนหัวแล้ว").waitFor();
    expect([await headings(page), await shown(page, "F7", "G7", "H7")]).toEqual([named(2566, 2567, 2568), [before[1], before[2], ""]]);
    await page.getByRole("button", { name: /^เลิกทำ/ }).click();
    await page.locator(".year").getByText("2567").waitFor();
    expect([await headings(page), await shown(page, "F7", "G7", "H7")]).toEqual([named(2565, 2566, 2567), before]);
  }));

  test("or moves them, by the keyboard, in English; the question goes with its cause", () => browser.onPane({ language: "en" }, async (page) => {
    const before = await shown(page, "F7", "G7", "H7");
    await page.getByRole("button", { name: "Change the head" }).click();
    await page.getByLabel("Fiscal year").fill("2569");
    const question = page.getByRole("radiogroup", { name: "What should become of the results" });
    await question.getByText("The 40 results of 2565, 2566 have no place any more").waitFor();
    await page.getByLabel("Fiscal year").fill("2567");
    expect(await question.count()).toBe(0);
    await page.getByLabel("Fiscal year").fill("2568");
    await question.getByText("The results under 2565, 2566, 2567 become those of 2566, 2567, 2568").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: "Save the head" }).press("Enter");
    await page.getByRole("status").getByText("The head is saved.").waitFor();
    expect([await headings(page), await shown(page, "F7", "G7", "H7")]).toEqual([named(2566, 2567, 2568), before]);
  }));

  test("asks nothing where no figure is there", () => browser.onPane({ form: "blank" }, async (page) => {
    await beginChange(page, "2568");
    expect(await page.getByRole("radiogroup").count()).toBe(0);
  }));
});

describe("whose form it is", () => {
  test("is asked first: agency, its type, then the year", () => browser.onPane({ form: "none" }, async (page) => {
    await page.locator("form .fui-Field label").first().waitFor();
    const labels = await page.locator("form .fui-Field label").allTextContents();
    expect(labels.map((label) => label.replace("*", ""))).toEqual(["หน่วยงาน", "ประเภทหน่วยงาน", "ปีงบประมาณ (พ.ศ.)"]);
  }));

  test("is the first thing to fill in where the ribbon made the form, whichever page was open", () => browser.onPane({ form: "none" }, async (page) => {
    await page.locator("#tab-summary").click();
    await page.evaluate(() => window.desk.session.writeForm({ agency: "", fiscalYear: 2567 }));
    await page.getByRole("heading", { name: "เริ่มที่ส่วนหัวของแบบฟอร์ม" }).waitFor();
    await page.getByRole("button", { name: "บันทึกส่วนหัว" }).click();
    await page.getByText("กรอกชื่อเต็มของหน่วยงาน").waitFor();
    await page.getByLabel("หน่วยงาน", { exact: false }).first().fill("กรมตัวอย่าง");
    await page.getByLabel("ประเภทหน่วยงาน").selectOption("service");
    await page.getByRole("button", { name: "บันทึกส่วนหัว" }).click();
    await page.getByRole("heading", { name: "เริ่มที่ส่วนหัวของแบบฟอร์ม" }).waitFor({ state: "detached" });
    expect(await shown(page, "B3", "D3")).toEqual(["กรมตัวอย่าง", 2567]);
  }));
});

describe("several forms", () => {
  test("are chosen from, and the pane follows the sheet in front", () => browser.onPane({}, async (page) => {
    await page.evaluate(() => window.desk.session.writeForm({ agency: "กรมสอง", fiscalYear: 2568, agencyType: "policy" }, "beside"));
    const chooser = page.getByLabel("มีแบบฟอร์มหลายแผ่นงาน");
    await chooser.waitFor();
    expect(await chooser.locator("option").allTextContents()).toEqual(["หมวด 7 (ปี 2567)", "หมวด 7 (2) (ปี 2568)"]);
    await chooser.selectOption("หมวด 7 (ปี 2567)");
    await page.locator(".year").getByText("2567").waitFor();
    // The form is shown once it is read; its sheet comes to the front after that.
    await page.waitForFunction(() => window.desk.person.cursor().startsWith("หมวด 7!"));
    await page.evaluate(() => window.desk.person.goToSheet("หมวด 7 (2)"));
    await page.locator(".year").getByText("2568").waitFor();
    expect(await chooser.inputValue()).toBe("หมวด 7 (2)");
  }));
});

describe("a form that cannot be read", () => {
  test.each(["start", "indicator", "check", "summary"])("is mended in one click on the page %s", (tab) => browser.onPane({}, async (page) => {
    await page.locator(`#tab-${tab}`).click();
    await page.evaluate(() => window.desk.person.type("D4", "เป้าหมายปีนี้"));
    await page.getByRole("heading", { name: "อ่านแบบฟอร์มในแผ่นงาน “หมวด 7” ไม่ได้" }).waitFor();
    await page.getByText("D4: “เป้าหมายปีนี้” → “ค่าเป้าหมายปีล่าสุด (ตัวเลข)”").waitFor();
    expect(await page.getByText("ยังไม่มีแบบฟอร์ม").count()).toBe(0);
    await page.getByRole("button", { name: "ใส่ข้อความเดิมคืน" }).click();
    await page.getByRole("heading", { name: /ไม่ได้$/ }).waitFor({ state: "detached" });
    expect(await shown(page, "D4")).toEqual(["ค่าเป้าหมายปีล่าสุด (ตัวเลข)"]);
  }));

  test("says in English what to do where nobody can mend it, and goes by itself", () => browser.onPane({ language: "en" }, async (page) => {
    await page.evaluate(() => window.desk.person.delete("column", 4));
    await page.getByRole("heading", { name: "The form on sheet “หมวด 7” cannot be read" }).waitFor();
    await page.getByText("press Ctrl+Z in Excel").waitFor();
    expect(await page.getByRole("button", { name: "Put it back" }).count()).toBe(0);
    await page.evaluate(() => {
      window.desk.person.insert("column", 4);
      window.desk.person.type("D4", "ค่าเป้าหมาย");
      window.desk.person.type("D3", 2567);
    });
    await page.getByRole("heading", { name: "The form in this workbook" }).waitFor();
    await page.evaluate(() => window.desk.person.clear("D3"));
    await page.getByRole("button", { name: "Go to cell D3" }).click();
    await page.getByText("D3: empty → “2567”").waitFor();
    await page.waitForFunction(() => window.desk.person.cursor() === "หมวด 7!D3");
  }));
});

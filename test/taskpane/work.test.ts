import type { CellValue } from "../../src/assessment/form/figure";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { agencyTypeLabels } from "../../src/assessment/form/agency-type";
import { PaneBrowser } from "./fixture/pane-page";
import { scoreOf, successOf } from "../sheet/sheet-of-plan";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

const goTo = (page: Page, tab: string) => page.locator(`#tab-${tab}`).click();
const select = (page: Page, address: string) => page.evaluate((at) => window.desk.person.select(at), address);

/** What the pane did to the workbook. */
const acts = (page: Page) => page.evaluate(() => window.desk.workbook.acts());
const cursor = (page: Page) => page.evaluate(() => window.desk.person.cursor());
const highlights = (page: Page) => page.evaluate(() => window.desk.person.highlights());

/** What cells of the sheet show. */
const shown = (page: Page, ...addresses: readonly string[]): Promise<CellValue[]> =>
  page.evaluate((asked) => asked.map((address) => window.desk.person.sees(address)), addresses);

/** The formulas of cells; null where there is none. */
const formulas = (page: Page, ...addresses: readonly string[]) =>
  page.evaluate((asked) => asked.map((address) => window.desk.person.formulaIn(address) ?? null), addresses);

describe("start", () => {
  test("writes a form for the head that was typed", () => browser.onPane({ form: "none" }, async (page) => {
    await page.getByLabel("หน่วยงาน", { exact: false }).first().fill(" กรมตัวอย่าง ");
    await page.getByLabel("ปีงบประมาณ").fill("๒๕๖๘");
    await page.getByText("ยังไม่มีเกณฑ์ของปี 2568 จึงใช้เกณฑ์ปี 2567").waitFor();
    await page.getByLabel("ประเภทหน่วยงาน").selectOption("policy");
    await page.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await page.getByRole("heading", { name: "แบบฟอร์มในสมุดงานนี้" }).waitFor();
    expect(await acts(page)).toEqual(["write หมวด 7"]);
    expect(await shown(page, "B3", "D3", "F3")).toEqual(["กรมตัวอย่าง", 2568, agencyTypeLabels.policy.th]);
  }));

  test.each([
    ["2566", "ไม่รู้จักเกณฑ์ก่อนปี 2567"],
    ["2024", "หากหมายถึง พ.ศ. 2567 ให้กรอก 2567"],
    ["ปีนี้", "กรอกปีงบประมาณเป็นตัวเลข เช่น 2567"],
  ])("says why it cannot take the fiscal year %s", (year, words) => browser.onPane({ form: "none" }, async (page) => {
    await page.getByLabel("ปีงบประมาณ").fill(year);
    await page.getByText(words).waitFor();
    await page.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    expect(await acts(page)).toEqual([]);
    // The first thing to put right has the focus.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  }));

  test("offers the form that is there, or a sheet beside it, instead of writing over it", () =>
    browser.onPane({ form: "none", language: "en" }, async (page) => {
      await page.evaluate(() => window.desk.person.addSheet("หมวด 7"));
      await page.getByLabel("Agency", { exact: false }).first().fill("Department");
      await page.getByRole("button", { name: "Create the form" }).click();
      await page.getByText("A sheet “หมวด 7” is already there").waitFor();
      await page.getByRole("button", { name: "Open the existing form" }).waitFor();
      await page.getByRole("button", { name: "Create it on a sheet beside" }).click();
      await page.getByRole("heading", { name: "The form in this workbook" }).waitFor();
      // The first was refused.
      expect(await acts(page)).toEqual(["write หมวด 7", "write หมวด 7 (2)"]);
      expect(await shown(page, "B3", "D3", "F3")).toEqual(["Department", 2567, ""]);
    }));
});

describe("the form's formulas", () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("are turned into Excel's own and back by the keyboard, the focus staying on the button", () => browser.onPane({}, async (page) => {
    const formulasGroup = page.getByRole("group", { name: "สูตรของแบบฟอร์ม" });
    await formulasGroup.getByText("คำนวณด้วยสูตรของส่วนเสริม PMQA").waitFor();
    await formulasGroup.getByRole("button", { name: "เปลี่ยนเป็นสูตร Excel" }).press("Enter");
    await page.getByRole("status").getByText("แบบฟอร์มใช้สูตร Excel แล้ว").waitFor();
    await formulasGroup.getByText("คำนวณด้วยสูตร Excel ที่ใช้ได้ทุกเครื่อง").waitFor();
    expect((await formulas(page, "I7", "K7")).join(" ")).not.toContain("PMQA");
    expect(await focused(page)).toBe("เปลี่ยนเป็นสูตรของส่วนเสริม");
    await page.keyboard.press("Enter");
    await formulasGroup.getByText("คำนวณด้วยสูตรของส่วนเสริม PMQA").waitFor();
    expect(await formulas(page, "I7", "K7")).toEqual([successOf(7), scoreOf(7)]);
    await page.getByRole("button", { name: "เลิกทำ" }).click();
    await formulasGroup.getByText("คำนวณด้วยสูตร Excel ที่ใช้ได้ทุกเครื่อง").waitFor();
  }));

  test("ask for what is typed as text to be mended first, also 320 pixels wide", () => browser.onPane({ language: "en" }, async (page) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.evaluate(() => {
      window.desk.person.type("D7", "๘๐%");
      window.desk.person.type("C8", "มากดี");
    });
    const mend = page.getByRole("button", { name: "Mend these 2 cells first" });
    await mend.waitFor();
    expect(await page.getByRole("button", { name: "Turn into Excel formulas" }).count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector("main")?.scrollWidth ?? 0)).toBeLessThanOrEqual(320);
    await mend.press("Enter");
    await page.getByRole("status").getByText("Mended 2 cells.").waitFor();
    expect(await shown(page, "D7", "C8")).toEqual([80, "ค่ามากดี"]);
    expect(await focused(page)).toBe("Turn into Excel formulas");
    await page.keyboard.press("Enter");
    await page.getByText("Computed by Excel formulas that work on every computer.").waitFor();
    expect(await acts(page)).toHaveLength(2);
  }));

  test("of both kinds can be turned into either", () => browser.onPane({ language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Turn into Excel formulas" }).click();
    await page.getByText("Computed by Excel formulas that").waitFor();
    await page.evaluate((formula) => window.desk.person.type("I7", formula), successOf(7));
    await page.getByText("Computed by two kinds of formulas.").waitFor();
    await page.getByRole("button", { name: "Turn into Excel formulas" }).waitFor();
    await page.getByRole("button", { name: "Turn into functions of the add-in" }).click();
    await page.getByText("Computed by the functions of the PMQA add-in.").waitFor();
    expect(await formulas(page, "I7", "K8")).toEqual([successOf(7), scoreOf(8)]);
  }));
});

describe("where Excel runs no custom functions", () => {
  test("the pane offers Excel's own formulas alone, and says why", () => browser.onPane({ form: "functionless", language: "en" }, async (page) => {
    const group = page.getByRole("group", { name: "The form's formulas" });
    await group.getByText("This Excel runs no functions of add-ins").waitFor();
    await group.getByRole("button", { name: "Turn into Excel formulas" }).click();
    await group.getByText("Computed by Excel formulas that work on every computer.").waitFor();
    expect(await group.getByRole("button").count()).toBe(0);
    expect((await formulas(page, "I7", "K7")).join(" ")).not.toContain("PMQA");
  }));
});

describe("indicator", () => {
  test("types Thai digits as a number, words as words, and shows the outcome live", () => browser.onPane({}, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B8");
    await page.getByText("100.00").waitFor();
    await page.getByText("หากต้องการ 400 คะแนน ผลปี 2567 ต้องไม่น้อยกว่า 868 หน่วยงาน").waitFor();
    await page.getByLabel("ปี 2567", { exact: true }).fill("๙๐๘.๖");
    await page.getByLabel("ปี 2567", { exact: true }).press("Enter");
    await page.getByText("110.00").waitFor();
    await page.getByText("ได้คะแนนสูงสุดของข้อนี้แล้ว").waitFor();
    await page.getByLabel("ปี 2565", { exact: true }).fill("ยังไม่เริ่มโครงการ");
    await page.getByLabel("หน่วย", { exact: true }).focus();
    await page.getByText("บันทึกลงแผ่นงานแล้ว").waitFor();
    expect(await acts(page)).toEqual(["change H8 908.6", 'change F8 "ยังไม่เริ่มโครงการ"']);
    expect(await shown(page, "F8", "H8")).toEqual(["ยังไม่เริ่มโครงการ", 908.6]);
  }));

  test("Escape takes back what was begun, an unchanged field writes nothing, Enter writes once", () => browser.onPane({}, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B8");
    const unit = page.getByLabel("หน่วย", { exact: true });
    await unit.fill("คน");
    await unit.press("Escape");
    expect(await unit.inputValue()).toBe("หน่วยงาน");
    await unit.blur();
    expect(await acts(page)).toEqual([]);
    await unit.fill("คน");
    await unit.press("Enter");
    await unit.blur();
    await page.getByText("บันทึกลงแผ่นงานแล้ว").waitFor();
    expect(await acts(page)).toEqual(['change E8 "คน"']);
  }));

  test("a note keeps its lines: as the sheet has them, as they are typed, and where nothing is changed", () => browser.onPane({}, async (page) => {
    await page.evaluate(() => window.desk.person.type("J8", "ปี 65\nปี 66"));
    await goTo(page, "indicator");
    await select(page, "B8");
    const note = page.getByLabel("หมายเหตุ", { exact: true });
    expect(await note.inputValue()).toBe("ปี 65\nปี 66");
    await note.focus();
    await note.blur();
    expect(await acts(page)).toEqual([]);
    await note.focus();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("ปี 67");
    await page.keyboard.press("Enter");
    await page.getByText("บันทึกลงแผ่นงานแล้ว").waitFor();
    expect(await shown(page, "J8")).toEqual(["ปี 65\nปี 66\nปี 67"]);
    expect(await note.inputValue()).toBe("ปี 65\nปี 66\nปี 67");
  }));

  test("writes the direction in the form's own words, whatever the pane's language", () => browser.onPane({ language: "en" }, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B8");
    await page.getByLabel("lower is better").check();
    await page.getByText("Saved to the sheet.").waitFor();
    expect(await shown(page, "C8")).toEqual(["ค่าน้อยดี"]);
  }));

  test("shows what is typed into the sheet by hand, and goes where the cursor goes", () => browser.onPane({}, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B8");
    await page.evaluate(() => window.desk.person.type("H8", 908.6));
    await page.getByText("110.00").waitFor();
    await select(page, "D6");
    await page.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 6" }).waitFor();
    expect(await acts(page)).toEqual([]);
  }));

  test("asks before it deletes, by keyboard, and one step back restores the row", () => browser.onPane({ language: "en" }, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B8");
    const held = await shown(page, "B8", "D8", "H8");
    const remove = page.getByRole("button", { name: "Delete", exact: true });
    await remove.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.textContent === "Delete");
    expect(await acts(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("The indicator is deleted.").waitFor();
    expect(await acts(page)).toEqual(["delete row 8"]);
    expect(await shown(page, "B8")).toEqual([""]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    expect(await shown(page, "B8", "D8", "H8")).toEqual(held);
  }));

  test("a whole indicator is typed into a blank row by keyboard alone", () => browser.onPane({}, async (page) => {
    await goTo(page, "indicator");
    await select(page, "B9");
    await page.getByRole("heading", { name: "แถวว่าง พร้อมให้กรอก" }).waitFor();
    await page.getByLabel("ตัวชี้วัด", { exact: true }).last().focus();
    await page.keyboard.type("ร้อยละของงานที่ส\uF70Bง");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "ลบ", exact: true }).waitFor();
    await page.keyboard.press("Space");
    for (const typed of ["๘๐", "ร้อยละ", "N/A", "84", "88"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await page.waitForTimeout(50);
    }
    await page.getByText("110.00").waitFor();
    expect(await shown(page, "A9", "B9", "C9", "D9", "E9", "F9", "G9", "H9"))
      .toEqual(["7.1.1", "ร้อยละของงานที่ส้ง", "ค่ามากดี", 80, "ร้อยละ", "N/A", 84, 88]);
    expect(await formulas(page, "I9", "K9")).toEqual([successOf(9), scoreOf(9)]);
    expect(await acts(page)).toHaveLength(7);
  }));

  test("a prescribed indicator is ready to be filled in, its name in place", () => browser.onPane({ form: "blank" }, async (page) => {
    await goTo(page, "indicator");
    const row = await page.evaluate(() => window.desk.session.state().form?.checked.form.placeholders[0]?.row ?? 0);
    await select(page, `B${row}`);
    await page.getByText("ตัวชี้วัดนี้กำหนดไว้ในแบบฟอร์ม").waitFor();
    expect(await page.getByLabel("ตัวชี้วัด", { exact: true }).last().inputValue()).not.toBe("");
    await page.getByLabel("ค่าเป้าหมายปี 2567").fill("5");
    await page.getByLabel("ค่าเป้าหมายปี 2567").press("Enter");
    await page.getByText("บันทึกลงแผ่นงานแล้ว").waitFor();
    // That the unit is missing is said once somebody has been there.
    expect(await page.getByText("ยังไม่ได้ระบุหน่วยนับ").count()).toBe(0);
    await page.getByLabel("หน่วย", { exact: true }).focus();
    await page.keyboard.press("Tab");
    await page.getByText("ยังไม่ได้ระบุหน่วยนับ").waitFor();
    expect(await shown(page, `D${row}`)).toEqual([5]);
  }));

  test("lists the indicators where nothing is selected, and adds one under the chosen item", () => browser.onPane({ language: "en" }, async (page) => {
    await select(page, "A1");
    await goTo(page, "indicator");
    await page.getByText("Add an indicator", { exact: true }).click();
    await page.getByLabel("Item", { exact: true }).selectOption("7.2.4");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("A row is added under item 7.2.4.").waitFor();
    const row = Number(/^หมวด 7!B(\d+)$/.exec(await cursor(page))?.[1]);
    expect(await shown(page, `A${row}`, `B${row}`, `B${row - 1}`)).toEqual(["7.2.4", "", expect.stringContaining("เครือข่าย")]);
    await page.getByRole("heading", { name: "A blank row, ready to fill in" }).waitFor();
  }));
});

describe("check", () => {
  test("a click selects the cell, a fix is one click and can be undone", () => browser.onPane({}, async (page) => {
    await goTo(page, "check");
    const finding = page.getByRole("listitem").filter({ hasText: "ยังไม่ได้ระบุหน่วยนับ" });
    await finding.getByRole("button", { name: "ยังไม่ได้ระบุหน่วยนับ" }).click();
    await finding.getByText("เลือกหน่วยนับจากรายการ หรือพิมพ์เอง").waitFor();
    await finding.getByRole("button", { name: "กรอกหน่วยนับ" }).click();
    await finding.waitFor({ state: "detached" });
    // The focus is on what took the finding's place.
    await page.waitForFunction(() => document.activeElement?.classList.contains("finding-what"));
    await page.getByRole("button", { name: "เลิกทำ" }).click();
    await finding.waitFor();
    expect(await acts(page)).toEqual(["select E32", 'change E32 "ร้อยละ"', "change E32 null"]);
  }));

  test("formulas that were lost are mended one by one, or all of a kind with a click, undone with another", () =>
    browser.onPane({ form: "ailing" }, async (page) => {
      await goTo(page, "check");
      const lost = page.getByRole("listitem").filter({ hasText: "แถวที่ 8 ไม่มีสูตรของแบบฟอร์ม" });
      await lost.getByRole("button", { name: "แถวที่ 8 ไม่มีสูตร" }).click();
      await lost.getByRole("button", { name: "เติมสูตรของแบบฟอร์ม" }).click();
      await lost.waitFor({ state: "detached" });
      expect(await acts(page)).toEqual(["select K8", `change K8 ${scoreOf(8)}`]);
      await page.getByRole("button", { name: "แถวที่ 11 ไม่มีสูตร" }).click();
      await page.getByRole("button", { name: "แก้แบบเดียวกันทั้ง 6 รายการ" }).click();
      await page.getByText("แก้แล้ว 6 รายการ").waitFor();
      expect(await page.getByText("ไม่มีสูตรของแบบฟอร์ม").count()).toBe(0);
      expect(await formulas(page, "K8", "K11", "K28")).toEqual([8, 11, 28].map(scoreOf));
      await page.getByRole("button", { name: "เลิกทำ" }).click();
      await page.getByText("แถวที่ 11 ไม่มีสูตรของแบบฟอร์ม").waitFor();
    }));

  test("#NAME? is told only after it was looked at again, and the fix enters the formula anew", () =>
    browser.onPane({ form: "ailing" }, async (page) => {
      await goTo(page, "check");
      await page.getByText("เซลล์แสดง #NAME?").waitFor();
      const reads = (await page.evaluate(() => window.desk.workbook.log)).filter((call) => call === "read").length;
      expect(reads).toBeGreaterThanOrEqual(4);
      await page.getByRole("button", { name: "เซลล์แสดง #NAME?" }).click();
      await page.getByRole("button", { name: "คำนวณใหม่" }).click();
      await page.getByText("เซลล์แสดง #NAME?").waitFor({ state: "detached" });
      expect(await acts(page)).toEqual(["select I7", `change I7 ${successOf(7)}`]);
    }));

  test("a percentage, score, mean, summary and total typed over are findings, each restored with a click", () =>
    browser.onPane({ language: "en" }, async (page) => {
      await page.evaluate(() => {
        const { person } = window.desk;
        for (const [address, figure] of [["I7", 99], ["K8", 500], ["K5", 499], ["K97", 1], ["K102", 2]] as const) person.type(address, figure);
      });
      await goTo(page, "check");
      for (const [cell, figure] of [["The percentage", 99], ["The score", 500], ["The mean of topic 7.1", 499],
        ["The summary's score of topic", 1], ["The mean of all topics", 2]] as const) {
        const finding = page.getByRole("listitem").filter({ hasText: `${cell}` }).filter({ hasText: `typed over with “${figure}”` });
        await finding.getByRole("button", { name: cell }).click();
        await finding.getByRole("button", { name: "Restore the form's formula" }).click();
        await finding.waitFor({ state: "detached" });
      }
      expect((await acts(page)).filter((act) => act.startsWith("change"))).toHaveLength(5);
    }));

  test("shows only the severity that was asked for", () => browser.onPane({ language: "en" }, async (page) => {
    await goTo(page, "check");
    await page.waitForSelector(".finding");
    const all = await page.locator(".finding").count();
    const filter = page.getByRole("toolbar", { name: "Show" });
    await filter.getByRole("button", { name: /Warning/ }).click();
    expect(await page.locator(".finding-error").count()).toBe(0);
    const warnings = await page.locator(".finding-warning").count();
    expect(warnings).toBeGreaterThan(0);
    expect(warnings).toBeLessThan(all);
    await filter.getByRole("button", { name: /Notice/ }).click();
    await page.getByRole("heading", { name: "There are none of this severity" }).waitFor();
  }));

  test("findings are marked when somebody asks for it, and marks switched off again; lights have a switch of their own", () =>
    browser.onPane({ language: "en" }, async (page) => {
      await goTo(page, "check");
      expect(await highlights(page)).toEqual([]);
      const lights = page.getByRole("switch", { name: "Always colour what is still missing" });
      expect(await lights.isChecked()).toBe(true);
      await lights.click();
      await page.getByText("What is missing is coloured no more.").waitFor();
      const marks = page.getByRole("switch", { name: "Highlight the findings in the sheet" });
      await marks.click();
      await page.getByText("The findings are highlighted in the sheet").waitFor();
      expect(await highlights(page)).toContain("E32");
      await marks.click();
      await page.getByText("The highlights are gone").waitFor();
      expect(await highlights(page)).toEqual([]);
    }));

  test("draws thousands of places portion by portion, and says of each indicator what it lacks once for all", () =>
    browser.onPane({ form: "many", language: "en" }, async (page) => {
      await goTo(page, "check");
      const finding = page.getByRole("button", { name: "The direction is missing. 7.1.1-1, 7.1.1-2" });
      await finding.getByText("and 1994 more").waitFor();
      await finding.click();
      const more = page.getByRole("button", { name: "Show 25 more of 1975" });
      await more.click();
      await page.waitForFunction(() => document.querySelectorAll(".place").length === 50);
      await page.getByRole("button", { name: "7.1.1-26 · direction" }).click();
      await page.waitForFunction(() => window.desk.workbook.acts().at(-1) === "select C32");
      expect(await page.locator(".finding").count()).toBeLessThan(20);
    }));

  test("draws hundreds of findings portion by portion", () => browser.onPane({ form: "many", language: "en" }, async (page) => {
    await page.evaluate(() => {
      for (let row = 7; row < 67; row++) window.desk.person.type(`D${row}`, `not ${row}`);
    });
    await goTo(page, "check");
    const more = page.getByRole("button", { name: /^Show 25 more of/ });
    await more.waitFor();
    const before = await page.locator(".finding").count();
    await more.click();
    await page.waitForFunction((n) => document.querySelectorAll(".finding").length === n + 25, before);
    expect(before).toBeLessThan(100);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("finding-what");
  }));
});

describe("summary", () => {
  test("shows the sample's stated topic scores, their mean, and what has none", () => browser.onPane({ language: "en" }, async (page) => {
    await goTo(page, "summary");
    const row = (topic: string) => page.getByRole("row").filter({ hasText: topic });
    for (const [topic, score] of [["7.1", "380.00"], ["7.2", "380.00"], ["7.3", "460.00"], ["7.4", "360.00"]] as const) {
      expect(await row(topic).getByRole("cell").last().innerText()).toBe(score);
    }
    expect(await row("7.5").getByRole("cell").last().innerText()).toContain("no score yet");
    expect(await page.locator(".total-figure").innerText()).toContain("395.00");
    await page.getByText("Item 7.4.3 is capped at 100").waitFor();
  }));

  test("says so where a later year borrows the criteria", () => browser.onPane({ form: "later", language: "en" }, async (page) => {
    await goTo(page, "summary");
    await page.getByText("The criteria of fiscal year 2569 are not known yet").waitFor();
  }));
});

describe("the frame", () => {
  test("arrows walk the tabs, of which one is a tab stop", () => browser.onPane({ language: "en" }, async (page) => {
    await page.locator("#tab-start").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "What was found" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-check");
    await page.keyboard.press("End");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-summary");
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
  }));

  test("the focus stays in reach when what had it is gone", () => browser.onPane({ language: "en" }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: "Check the form" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    expect(await focused()).toBe("What was found");
    await page.getByRole("button", { name: "The unit is missing." }).click();
    await page.getByRole("button", { name: /^Write the unit/ }).click();
    await page.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Undone.").waitFor();
    // The marks of the check can be taken back still: the button stays, and the focus with it.
    await page.getByRole("button", { name: /^Undo/ }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  }));

  test("the focus stays where somebody put it while a finding was being mended", () => browser.onPane({ language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Check the form" }).click();
    await page.getByRole("button", { name: "The unit is missing." }).click();
    // As quick as nobody is: the step can be taken back before what mended the finding has come to its end.
    await page.evaluate(() => new MutationObserver((_, watcher) => {
      const undo = document.querySelector<HTMLElement>(".undo");
      if (undo === null) return;
      watcher.disconnect();
      undo.focus();
    }).observe(document.body, { childList: true, subtree: true }));
    await page.getByRole("button", { name: /^Write the unit/ }).click();
    await page.getByText("Fixed.").waitFor();
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    expect(await page.evaluate(() => document.activeElement?.classList.contains("undo"))).toBe(true);
  }));

  test("says that the workbook is being read", () => browser.onPane({ slow: "yes" }, async (page) => {
    await page.getByText("กำลังอ่านสมุดงาน…").waitFor();
  }));

  test("long work shows how far it is, and can be stopped", () => browser.onPane({ language: "en" }, async (page) => {
    const before = await page.evaluate(() => window.desk.workbook.log);
    await page.evaluate(() => window.desk.workbook.hold());
    await page.getByRole("button", { name: "Check the form" }).click();
    await page.getByText("0 of 3", { exact: true }).waitFor();
    expect(await page.getByRole("progressbar").first().getAttribute("aria-valuenow")).toBe("0");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.evaluate(() => window.desk.workbook.release());
    await page.getByText("0 of 3", { exact: true }).waitFor({ state: "detached" });
    // It read to the end of what had begun, and went no further.
    expect(await page.evaluate(() => window.desk.workbook.log)).toEqual([...before, "read"]);
  }));

  test("a problem says what is wrong and what to do, and can be dismissed", () => browser.onPane({ language: "en" }, async (page) => {
    await page.evaluate(() => window.desk.workbook.failNext(window.failures["cell-editing"]));
    await page.getByRole("button", { name: "Check the form" }).click();
    await page.getByRole("alert").getByText("A cell is being edited in Excel").waitFor();
    await page.getByRole("alert").getByText("Press Enter or Esc in that cell").waitFor();
    await page.getByRole("button", { name: "Dismiss this message" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
  }));

  test("while there is no form, other tabs lead back to the start", () => browser.onPane({ form: "none" }, async (page) => {
    await goTo(page, "summary");
    await page.getByRole("button", { name: "ไปที่เริ่มต้น" }).click();
    await page.getByRole("heading", { name: "สร้างแบบฟอร์มหมวด 7" }).waitFor();
  }));
});

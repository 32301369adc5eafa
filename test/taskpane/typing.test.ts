import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser, type Asked, type PaneWork } from "./fixture/pane-page";
import {
  anIndicator, answerLate, begin, chances, enter, focused, held, settled, watchBoxes, type Chance, type Typed,
} from "./fixture/typist";

const minutes = 60_000;
/** What is typed, and how late the workbook answers: `SEED=1 npx jest test/taskpane/typing` tries others. */
const seed = Number(process.env["SEED"] ?? 2567);

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.close());

/** Runs work on the page of the row. */
const onPane = (asked: Asked, work: PaneWork, width = 360) => browser.onPane(asked, async (page) => {
  await page.locator("#tab-indicator").click();
  await work(page);
}, { viewport: { width, height: 700 } });

/** The rows of the form in which an indicator may be typed. */
const freeRows = (page: Page): Promise<number[]> => page.evaluate(() => {
  const { rows = [], headingRow = 0 } = window.desk.session.state().form?.reading ?? {};
  return rows.flatMap((row, at) => (row.is === "blank" ? [headingRow + 1 + at] : []));
});

const cellsOf = (row: number, typed: readonly Typed[]): string[] => typed.map(({ column }) => `${column}${row}`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`).locator("input, textarea").first();

/** Something that makes the pane read anew: an edit by hand elsewhere, or a look in passing. */
async function disturb(page: Page, chance: Chance): Promise<void> {
  if (chance() < 0.3) await page.evaluate((text) => window.desk.person.type("B3", text), `กรม ${chance()}`);
  if (chance() < 0.2) await page.evaluate(() => void window.desk.session.refresh());
}

describe(`every value lands in its cell, and the focus stays where it was put (SEED=${seed})`, () => {
  test.each(["th", "en"] as const)("by Tab through all fields and back, while the workbook answers late: %s", (language) =>
    onPane({ language: "th" }, async (page) => {
      if (language === "en") await page.getByRole("button", { name: "English" }).click();
      const chance = chances(seed);
      await answerLate(page, seed, "often");
      await page.evaluate(() => window.desk.person.select("B9"));
      await field(page, "name").focus();
      const there = anIndicator(chance);
      const back = anIndicator(chance);
      const moved = await watchBoxes(page);
      for (const [at, typed] of there.entries()) {
        if (at > 0) await page.keyboard.press("Tab");
        expect(await focused(page)).toBe(typed.field);
        await enter(page, typed);
        await disturb(page, chance);
        if (chance() < 0.4 && typed.field !== "direction") await page.keyboard.press("Enter");
        await page.waitForTimeout(chance() * 300);
        expect(await focused(page)).toBe(typed.field);
      }
      for (const [at, typed] of back.toReversed().entries()) {
        if (at > 0) await page.keyboard.press("Shift+Tab");
        expect(await focused(page)).toBe(typed.field);
        if (typed.field !== "direction") await page.keyboard.press("ControlOrMeta+a");
        if (chance() < 0.5 || typed.field === "name") await enter(page, typed);
        await page.waitForTimeout(chance() * 300);
      }
      await page.keyboard.press("Tab");
      const shown = await page.evaluate(() => Array.from(
        document.querySelectorAll<HTMLInputElement>("[data-field] input:not([type=radio]), [data-field] textarea"), ({ value }) => value,
      ));
      await settled(page);
      expect(await moved()).toEqual([]);
      // Each cell holds what was typed there, or back there.
      const now = await held(page, cellsOf(9, there));
      for (const [at, value] of now.entries()) expect([there[at]?.holds, back[at]?.holds]).toContain(value);
      expect(now[0]).toBe(back[0]?.holds);
      expect(shown).toHaveLength(7);
    }), 2 * minutes);

  test("three indicators at ten keys a second", () => onPane({ form: "blank" }, async (page) => {
    const chance = chances(seed + 1);
    await answerLate(page, seed + 1, "often");
    const rows = (await freeRows(page)).slice(0, 3);
    const indicators = rows.map((row) => ({ row, typed: anIndicator(chance) }));
    const moved = await watchBoxes(page);
    for (const { row, typed } of indicators) {
      await begin(page, row);
      for (const [at, one] of typed.entries()) {
        if (at > 0) await page.keyboard.press("Tab", { delay: 100 });
        expect(await focused(page)).toBe(one.field);
        await enter(page, one, 100);
      }
    }
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await moved()).toEqual([]);
    for (const { row, typed } of indicators) expect(await held(page, cellsOf(row, typed))).toEqual(typed.map(({ holds }) => holds));
  }), 3 * minutes);

  test("thirty indicators at full speed", () => onPane({ form: "blank" }, async (page) => {
    const chance = chances(seed + 2);
    const [first = 0, ...others] = await freeRows(page);
    await page.evaluate(([above, count]) => window.desk.person.insert("row", above, count), [first + 1, 29 - others.length] as const);
    await settled(page);
    await answerLate(page, seed + 2, "now and then");
    const indicators = (await freeRows(page)).slice(0, 30).map((row) => ({ row, typed: anIndicator(chance) }));
    for (const { row, typed } of indicators) {
      await begin(page, row);
      for (const [at, one] of typed.entries()) {
        if (at > 0) await page.keyboard.press("Tab");
        await enter(page, one);
      }
    }
    await page.keyboard.press("Enter");
    await settled(page);
    for (const { row, typed } of indicators) expect(await held(page, cellsOf(row, typed))).toEqual(typed.map(({ holds }) => holds));
  }), 3 * minutes);
});

describe("what is typed in a field belongs to its row", () => {
  const unit = (page: Page) => field(page, "unit");
  const heading = (page: Page, row: number) => page.getByRole("heading", { name: new RegExp(`แถว ${row}$`) }).waitFor();

  test("while somebody types, the pane stays with the row; it goes where the cursor went when the field is left", () =>
    onPane({}, async (page) => {
      await page.evaluate(() => window.desk.person.select("B8"));
      await heading(page, 8);
      await unit(page).fill("คน");
      await page.evaluate(() => window.desk.person.select("B7"));
      await page.keyboard.type("งาน");
      expect(await focused(page)).toBe("unit");
      const [other] = await held(page, ["E7"]);
      await page.keyboard.press("Shift+Tab");
      await heading(page, 8);
      await field(page, "target").blur();
      await heading(page, 7);
      await settled(page);
      expect(await held(page, ["E8", "E7"])).toEqual(["คนงาน", other]);
    }));

  test("it is written into its own cell where the field goes away without having been left", () => onPane({}, async (page) => {
    await page.evaluate(() => window.desk.person.select("B8"));
    await unit(page).fill("คนงาน");
    const [other] = await held(page, ["E7"]);
    await page.evaluate(() => {
      document.hasFocus = () => false;
      window.desk.person.select("B7");
    });
    await heading(page, 7);
    await settled(page);
    expect(await held(page, ["E8", "E7"])).toEqual(["คนงาน", other]);
    expect(await unit(page).inputValue()).toBe(other);
  }));

  test("it follows its row, where rows come and go above it", () => onPane({}, async (page) => {
    await page.evaluate(() => window.desk.person.select("B8"));
    const [was, name] = await held(page, ["E7", "B8"]);
    await unit(page).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("คน");
    await page.evaluate(() => window.desk.person.insert("row", 7, 2));
    await heading(page, 10);
    await page.keyboard.type("งาน");
    expect(await focused(page)).toBe("unit");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await held(page, ["B10", "E10", "E9", "E8"])).toEqual([name, "คนงาน", was, ""]);
    await page.evaluate(() => window.desk.person.delete("row", 7, 2));
    await heading(page, 8);
    await page.keyboard.type("ใหม่");
    await page.keyboard.press("Tab");
    await settled(page);
    expect(await held(page, ["E8", "E7"])).toEqual(["คนงานใหม่", was]);
  }));

  test("it finds its row where that moves while the workbook is still busy with what was asked for before", () =>
    onPane({}, async (page) => {
      await page.evaluate(() => window.desk.person.select("B8"));
      const before = await held(page, ["D8", "E8", "E7"]);
      await page.evaluate(() => window.desk.workbook.hold());
      await page.evaluate(() => void window.desk.session.refresh());
      await field(page, "target").fill("๗๗");
      await page.keyboard.press("Tab");
      await unit(page).fill("คนงาน");
      await page.keyboard.press("Enter");
      await page.evaluate(() => {
        window.desk.person.insert("row", 7);
        window.desk.workbook.release();
      });
      await heading(page, 9);
      await settled(page);
      expect(await held(page, ["D9", "E9", "D7", "E7", "E8"])).toEqual([77, "คนงาน", "", "", before[2]]);
    }));

  test("where its row is gone, it says so, with what was typed", () => onPane({}, async (page) => {
    await page.evaluate(() => window.desk.person.select("B8"));
    await unit(page).fill("คนงาน");
    await page.evaluate(() => window.desk.person.delete("row", 8));
    await page.getByRole("alert").getByText("แถวที่กำลังกรอกไม่อยู่ในแผ่นงานแล้ว จึงไม่ได้บันทึก “คนงาน”").waitFor();
    const acts = await page.evaluate(() => window.desk.workbook.acts());
    expect(acts.filter((act) => act.includes("คนงาน"))).toEqual([]);
  }));

  test("what could not be written is kept in its field, says why, and is written with the next that can be", () =>
    onPane({}, async (page) => {
      await page.evaluate(() => window.desk.person.select("B8"));
      await unit(page).fill("คนงาน");
      await page.evaluate(() => window.desk.workbook.failNext(window.failures["cell-editing"], "change"));
      await page.keyboard.press("Enter");
      await page.getByText("ยังไม่ได้บันทึกลงแผ่นงาน").waitFor();
      expect(await focused(page)).toBe("unit");
      expect(await unit(page).inputValue()).toBe("คนงาน");
      await unit(page).blur();
      await page.evaluate(() => window.desk.person.select("B7"));
      await heading(page, 7);
      await settled(page);
      expect(await held(page, ["E8"])).toEqual(["คนงาน"]);
    }));
});

describe("quiet while a row is being made", () => {
  const missing = (page: Page) => page.getByText(/ยังไม่ได้(กรอก|ระบุ|เลือก)/).filter({ visible: true });
  const signs = (page: Page) => page.locator(".cell-sign, [data-field] [aria-invalid=true]").count();
  const findings = (page: Page) => page.evaluate(() => window.desk.session.state().form?.checked.findings.length ?? 0);

  test("a new row is not reproached when its name is typed; a field is once it was left", () => onPane({}, async (page) => {
    await begin(page, 9);
    const before = await findings(page);
    await page.keyboard.type("ร้อยละของงานที่เสร็จ");
    await page.keyboard.press("Enter");
    await settled(page);
    // What was found is as it was: the check's page tells of it.
    expect(await findings(page)).toBeGreaterThan(before);
    expect([await signs(page), await missing(page).count()]).toEqual([0, 0]);
    await field(page, "unit").focus();
    expect(await signs(page)).toBe(0);
    await page.keyboard.press("Tab");
    await missing(page).getByText("ยังไม่ได้ระบุหน่วยนับ").waitFor();
    expect(await field(page, "unit").getAttribute("aria-invalid")).toBe("true");
    expect(await field(page, "result.2566").getAttribute("aria-invalid")).toBe(null);
    // Typed, it is missing no more, though the workbook is not told yet.
    await page.evaluate(() => window.desk.workbook.hold());
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("ร้อยละ");
    await page.keyboard.press("Tab");
    expect(await missing(page).getByText("ยังไม่ได้ระบุหน่วยนับ").count()).toBe(0);
    expect(await field(page, "unit").getAttribute("aria-invalid")).toBe(null);
    await page.evaluate(() => window.desk.workbook.release());
    // Who leaves the row has left all of its fields.
    await begin(page, 8);
    await begin(page, 9);
    expect(await signs(page)).toBeGreaterThan(5);
    await field(page, "name").blur();
    await missing(page).first().waitFor();
  }));

  test("somebody who asks for a check is told all of it", () => onPane({}, async (page) => {
    await begin(page, 9);
    await page.keyboard.type("ร้อยละของงานที่เสร็จ");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await signs(page)).toBe(0);
    await page.evaluate(() => window.desk.session.check());
    await page.waitForFunction(() => document.querySelectorAll(".cell-sign").length > 5);
    // And again for the row that is made next.
    await begin(page, 13);
    await page.keyboard.type("จำนวนข้อร้องเรียน");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await signs(page)).toBe(0);
  }));

  test("what is wrong in what was typed is said at once, and a screen reader hears it with its field", () => onPane({}, async (page) => {
    await begin(page, 9);
    await page.keyboard.type("ร้อยละของงานที่เสร็จ");
    await field(page, "target").focus();
    await page.keyboard.type("แปดสิบ");
    await page.keyboard.press("Enter");
    await page.locator(".row-findings").getByText("แปดสิบ").waitFor();
    const said = await field(page, "target").evaluate((input) => {
      const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    });
    expect(said).toContain("แปดสิบ");
    expect(await focused(page)).toBe("target");
  }));

  test("a fix by mouse leaves the focus in the field; by keyboard it stays where the fixes are", () => onPane({ language: "en" }, async (page) => {
    await page.evaluate(() => window.desk.person.select("B32"));
    await field(page, "unit").focus();
    await page.getByRole("button", { name: /^Write the unit/ }).click();
    await page.getByText("Fixed.").waitFor();
    expect(await focused(page)).toBe("unit");
    expect(await field(page, "unit").inputValue()).toBe("ร้อยละ");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: /^Write the unit/ }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "SECTION");
    expect(await held(page, ["E32"])).toEqual(["ร้อยละ"]);
  }));

  test.each([["th", 320], ["en", 320], ["th", 400], ["en", 400]] as const)(
    "nothing moves under the typist, whatever is found, and whatever goes wrong: %s, %i pixels", (language, width) =>
      onPane({ language }, async (page) => {
        await page.evaluate(() => window.desk.person.select("B9"));
        await field(page, "name").focus();
        const moved = await watchBoxes(page);
        await page.keyboard.type("ร้อยละของงาน");
        for (const keys of ["", "แปดสิบ", "คน", "N/A", "84", "920"]) {
          await page.keyboard.press("Tab");
          await page.keyboard.type(keys);
          await page.keyboard.press("Enter");
          await settled(page);
        }
        for (let fields = 0; fields < 6; fields += 1) {
          await page.keyboard.press("Shift+Tab");
          await page.waitForTimeout(60);
        }
        await page.keyboard.press("Tab");
        await page.keyboard.press("Space");
        await page.keyboard.press("Tab");
        await page.keyboard.type("80");
        await settled(page);
        await page.evaluate(() => window.desk.workbook.failNext(window.failures["cell-editing"], "change"));
        await page.keyboard.press("Enter");
        await page.getByRole("alert").waitFor();
        await page.waitForTimeout(60);
        await page.keyboard.press("Enter");
        await page.getByRole("alert").waitFor({ state: "detached" });
        await settled(page);
        await page.waitForTimeout(60);
        expect(await held(page, ["D9"])).toEqual([80]);
        expect(await moved()).toEqual([]);
      }, width));
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PaneBrowser, type Asked } from "./fixture/pane-page";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
}, 120_000);
afterAll(async () => browser.close());

async function pane(asked: Asked = {}, width = 320): Promise<{ page: Page; troubles: string[] }> {
  const opened = await browser.open(asked, { viewport: { width, height: 640 } });
  return opened;
}

const undoButton = (page: Page) => page.locator("footer button.undo");
const said = (page: Page) => page.locator("footer [role=status]");

const words = {
  th: {
    typed: "เลิกทำ: กรอกค่าเป้าหมาย 7.1.1-2", moved: "เลิกทำ: ย้ายตัวชี้วัด 7.1.1-1", undone: "เลิกทำแล้ว",
    lost: "เลิกทำ “กรอกค่าเป้าหมาย 7.1.1-2” ไม่ได้แล้ว เพราะเซลล์นั้นถูกแก้ไขภายหลัง",
  },
  en: {
    typed: "Undo: typing the target of 7.1.1-2", moved: "Undo: moving the indicator 7.1.1-1", undone: "Undone.",
    lost: "“typing the target of 7.1.1-2” can no longer be undone: the cells were changed since.",
  },
} as const;

describe.each(["th", "en"] as const)("undo names its step: %s", (language) => {
  const { typed, moved, undone, lost } = words[language];

  test("the newest first, whole, and in view at 320 px", async () => {
    const { page, troubles } = await pane({ language });
    expect(await undoButton(page).count()).toBe(0);
    const before = await page.evaluate(() => window.desk.person.sees("D8"));
    await page.evaluate(() => window.desk.session.type({ row: 8, field: "target" }, 42));
    await page.getByRole("button", { name: typed, exact: true }).waitFor();
    await page.evaluate(() => window.desk.session.moveIndicator(7, "down"));
    await page.getByRole("button", { name: moved, exact: true }).waitFor();
    const box = await undoButton(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    expect(box?.height).toBeLessThanOrEqual(52);
    await page.getByRole("button", { name: moved, exact: true }).click();
    await page.getByRole("button", { name: typed, exact: true }).waitFor();
    await said(page).getByText(undone, { exact: true }).waitFor();
    await page.getByRole("button", { name: typed, exact: true }).click();
    await undoButton(page).waitFor({ state: "detached" });
    expect([await page.evaluate(() => window.desk.person.sees("D8")), troubles]).toEqual([before, []]);
  }, 120_000);

  test("and says once, politely, which step somebody else's edit took away, and why", async () => {
    const { page } = await pane({ language });
    await page.evaluate(() => window.desk.session.type({ row: 8, field: "target" }, 42));
    await page.evaluate(() => window.desk.session.type({ row: 8, field: "unit" }, "คน"));
    await page.evaluate(() => window.desk.person.type("D8", 43));
    await page.getByText(lost, { exact: true }).waitFor();
    await undoButton(page).click();
    await page.getByText(undone, { exact: true }).waitFor();
    expect(await undoButton(page).count()).toBe(0);
    expect(await page.evaluate(() => window.desk.person.sees("D8"))).toBe(43);
  }, 120_000);

  test("a step that turns out not to be there any more is not said to be undone", async () => {
    const { page } = await pane({ language });
    await page.evaluate(() => window.desk.session.type({ row: 8, field: "target" }, 42));
    await page.evaluate(() => window.desk.person.chooseUntold("D8", "44"));
    await undoButton(page).click();
    await page.getByText(lost, { exact: true }).waitFor();
    expect([await said(page).innerText(), await page.evaluate(() => window.desk.person.sees("D8"))]).toEqual([lost, "44"]);
  }, 120_000);
});

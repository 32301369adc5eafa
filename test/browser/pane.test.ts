import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
const tabs = ["start", "indicator", "check", "summary"] as const;
let preview: PreviewBrowser;

beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

const choose = async (what: "language" | "theme" | "width", value: string): Promise<void> => {
  await preview.page.locator(`#${what}`).selectOption(value);
  await preview.pane.locator(".tab-count").waitFor();
};

test("the pane begins with few parts, and with nothing about Categories 1 to 6 where a workbook has none of them", async () => {
  const begunWith = await preview.frame.evaluate(async () => {
    const scripts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.split("/").pop() ?? "");
    const parts = await (await fetch("modules.json")).json() as Record<string, { files: string[]; modules: string[] }>;
    return Object.values(parts).filter(({ files }) => files.some((file) => scripts.includes(file)));
  });
  const modules = begunWith.flatMap((part) => part.modules);
  expect(modules).toContain("src/taskpane/start/start-tab.tsx");
  expect(modules.filter((name) => /narrative-fy|rules.*\/narrative/.test(name))).toEqual([]);
  // With the styles, and with what it takes to mark the findings, which the preview asks for at once.
  expect(begunWith.length).toBeLessThanOrEqual(13);
}, minute);

test.each(["th", "en"] as const)("axe finds nothing serious on any page of the pane: %s", async (language) => {
  await choose("language", language);
  await soon(async () => expect(await preview.pane.locator("html").getAttribute("lang")).toBe(language));
  for (const tab of tabs) {
    await preview.tab(tab);
    if (tab === "indicator") await preview.typeAt("B8");
    if (tab === "summary") await preview.pane.locator(".chart svg").first().waitFor();
    expect([tab, await preview.serious()]).toEqual([tab, []]);
  }
}, minute);

test("the pane fits 320 pixels on every page, in English too", async () => {
  await choose("width", "320");
  for (const tab of tabs) {
    await preview.tab(tab);
    const [room, needed] = await preview.frame.evaluate(() => [
      window.innerWidth, Math.max(document.documentElement.scrollWidth, document.querySelector("main")?.scrollWidth ?? 0),
    ]);
    expect([tab, room, needed]).toEqual([tab, 320, 320]);
  }
  await choose("width", "400");
});

test("each theme of Excel is the pane's own: light, dark, and the one of high contrast", async () => {
  /** Colours of the pane's ground and text, and of what is chosen in it. */
  const colours = (): Promise<readonly string[]> => preview.frame.evaluate(() => {
    const style = getComputedStyle(document.querySelector(".pane") ?? document.body);
    return ["--colorNeutralBackground1", "--colorNeutralForeground1", "--colorCompoundBrandStroke"].map((name) => style.getPropertyValue(name));
  });
  for (const [theme, expected] of [
    ["dark", ["#292929", "#ffffff", "#479ef5"]], ["contrast", ["#000000", "#ffffff", "#1aebff"]], ["light", ["#ffffff", "#242424", "#0f6cbd"]],
  ] as const) {
    await choose("theme", theme);
    await soon(async () => expect([theme, await colours()]).toEqual([theme, expected]));
    await preview.tab("check");
    expect([theme, await preview.serious()]).toEqual([theme, []]);
  }
});

test("the main path needs no mouse: arrows between pages, arrows and Enter on a finding, Tab into the row's fields", async () => {
  const { page, pane } = preview;
  await preview.tab("start");
  await pane.locator("#tab-start").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("heading", { name: "What was found" }).waitFor();
  const focused = (): Promise<string> => preview.frame.evaluate(() => document.activeElement?.className ?? "");
  for (let presses = 0; presses < 20 && await focused() !== "finding-what"; presses++) await page.keyboard.press("Tab");
  const chosen = (): Promise<string> => preview.frame.evaluate(() => document.activeElement?.textContent ?? "");
  for (let presses = 0; presses < 20 && !(await chosen()).includes("has no evidence note"); presses++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await soon(async () => expect(await preview.selection()).toBe("'หมวด 7'!J15"));
  await pane.locator("#tab-check").focus();
  await page.keyboard.press("ArrowLeft");
  const note = pane.getByRole("textbox", { name: "Note" });
  await note.waitFor();
  for (let presses = 0; presses < 20 && await note.evaluate((field) => field !== document.activeElement); presses++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("รายงานคำสั่งทางปกครอง");
  await page.keyboard.press("Enter");
  await soon(async () => expect((await preview.held("J15")).values).toEqual([["รายงานคำสั่งทางปกครอง"]]));
  await soon(async () => expect(await pane.locator(".tab-count").textContent()).toBe("12"));
});

test("a later year says whose criteria it uses, wherever it matters; an earlier one is refused in words", async () => {
  const { pane } = preview;
  await preview.tab("start");
  await pane.getByRole("button", { name: "Change the head" }).click();
  const year = pane.getByRole("textbox", { name: "Fiscal year" });
  await year.fill("2560");
  await pane.getByText("Criteria before 2567 are not known").waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("button", { name: "Create a new form" }).click();
  await year.fill("2569");
  await pane.getByText("those of 2567 are used, with the years moved").waitFor();
  await pane.getByRole("button", { name: "Create it on a sheet beside" }).click();
  await soon(async () => expect(await preview.sheets()).toContain("หมวด 7 (2)"));
  await soon(async () => expect((await preview.held("F4:H4")).values[0]).toEqual(
    ["การดำเนินการ พ.ศ.2567", "การดำเนินการ พ.ศ.2568", "การดำเนินการ พ.ศ.2569"]));
  expect(String((await preview.held("A2")).values[0]?.[0])).toMatch(/2569.*2567/);
  await preview.tab("summary");
  await pane.getByText("2569").first().waitFor();
});

test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
  expect(preview.troubles).toEqual([]);
});

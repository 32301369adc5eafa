import { readFileSync } from "node:fs";
import { writeNewForm } from "../../src/cli/write-new-form";
import { PreviewBrowser } from "../browser/preview-browser";
import { ownFolder } from "../cli/run-cli";
import { sampleOf } from "../sheet/sample-indicators";
import { figureOf, ratioOf, type Measure } from "./measure";
import type {} from "./plain/seen-in-page";
import { startTwoSidedSite, type Side, type TwoSidedSite } from "./plain/site";
import { lowerQuartile } from "./quartile";

const goals = { start: 1.65, edit: 2 };
const sides = ["plain", "pane"] as const;
/** Both sides in turns, so that both have the same of what else the computer does. */
const turns = { start: 12, edit: 2 };
const editsATurn = 6;
/** An indicator's name: emptied, it is a finding. It has no drop-down, whose cells the pane reads when they are left, too. */
const nameCell = "B7";

type Times = Readonly<Record<Side, number[]>>;

const noTimes = (): Times => ({ plain: [], pane: [] });

/** Loads one of the pages beside the sheet, and waits until it can be worked with; answers how long that took. */
async function load(preview: PreviewBrowser, site: TwoSidedSite, side: Side): Promise<number> {
  site.turnTo(side);
  const before = preview.frame;
  const begun = preview.page.waitForEvent("framenavigated", (one) => one !== before && one.url().includes("/preview-pane.html"));
  await preview.page.locator("#theme").selectOption("light");
  const frame = await begun;
  await frame.waitForFunction(() => window.seen.interactive !== undefined);
  const time = await frame.evaluate(() => window.seen.interactive ?? Number.NaN);
  // What the sheet still has to do for the page just loaded is not charged to what comes next.
  await preview.page.waitForTimeout(500);
  return time;
}

async function startTimes(preview: PreviewBrowser, site: TwoSidedSite): Promise<Times> {
  const times = noTimes();
  // The first turn warms the browser.
  for (let turn = 0; turn <= turns.start; turn++) {
    for (const side of sides) {
      const time = await load(preview, site, side);
      if (turn > 0) times[side].push(time);
    }
  }
  return times;
}

/** Milliseconds from the key that ends an edit until what the pane shows of the sheet is another. */
async function timeOfEdit(preview: PreviewBrowser, edit: number): Promise<number> {
  await preview.goTo(nameCell);
  const before = await preview.frame.evaluate(() => window.seen.shown);
  if (edit % 2 === 0) await preview.page.keyboard.press("Delete");
  else {
    await preview.page.keyboard.type("ร้อยละของงานที่แล้วเสร็จ");
    await preview.page.keyboard.press("Enter");
  }
  await preview.frame.waitForFunction((last) => window.seen.shown > last, before);
  const [key, shown] = [await preview.page.evaluate(() => window.seen.key), await preview.frame.evaluate(() => window.seen.shown)];
  await preview.page.waitForTimeout(100);
  return shown - key;
}

async function editTimes(preview: PreviewBrowser, site: TwoSidedSite): Promise<Times> {
  const times = noTimes();
  for (let turn = 0; turn < turns.edit; turn++) {
    for (const side of sides) {
      await load(preview, site, side);
      for (let edit = 0; edit < editsATurn; edit++) times[side].push(await timeOfEdit(preview, edit));
    }
  }
  return times;
}

/** The sample's indicators so many times over, as a file. */
async function formFile(count: number): Promise<Buffer> {
  const folder = ownFolder();
  const file = folder.path("form.xlsx");
  await writeNewForm(file, false, { ...sampleOf(count), dialect: "native" });
  const bytes = readFileSync(file);
  folder.remove();
  return bytes;
}

async function measureEdits(preview: PreviewBrowser, site: TwoSidedSite, count: number): Promise<Record<string, Measure>> {
  site.turnTo("pane");
  await preview.open(`${count}.xlsx`, await formFile(count));
  await preview.pane.locator(".tab-count").waitFor();
  const times = await editTimes(preview, site);
  return {
    [`an edit to the new list, ${count} indicators`]: figureOf(lowerQuartile(times.pane), "ms"),
    [`the same at ${count} / a plain page that reads and shows a count`]: ratioOf(lowerQuartile(times.pane) / lowerQuartile(times.plain), goals.edit),
  };
}

/** The pane in a real browser, beside the preview's sheet, in turns with a plain page of the same parts. */
export async function measurePane(): Promise<Record<string, Measure>> {
  const site = await startTwoSidedSite();
  const preview = await PreviewBrowser.start({ site, prepare: (context) => context.addInitScript({ path: site.watch }) });
  try {
    const start = await startTimes(preview, site);
    return {
      "the pane's time to interactive": figureOf(lowerQuartile(start.pane), "ms"),
      "the same / office.js, React, Fluent, one button, one Excel.run": ratioOf(lowerQuartile(start.pane) / lowerQuartile(start.plain), goals.start),
      ...await measureEdits(preview, site, 30),
      ...await measureEdits(preview, site, 300),
    };
  } finally {
    await preview.close();
  }
}

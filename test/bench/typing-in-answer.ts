import type { CDPSession, Page } from "playwright-core";
import { PaneBrowser } from "../taskpane/fixture/pane-page";
import { figureOf, ratioOf, type Measure } from "./measure";
import { lowerQuartile } from "./quartile";

const goal = 1.5;
const keys = 60;
const rounds = 6;
/** Longer than the pause after which an answer is saved and everything is read and checked again. */
const pause = 3_000;

const letters = "การพัฒนาองค์การ";
/** An answer of so many characters that count. */
const answerOf = (length: number): string => Array.from({ length }, (_, at) => letters.charAt(at % letters.length) + (at % 90 === 89 ? "\n" : "")).join("");

/** What the browser has worked in this page since it began, in milliseconds of its processor: scripts, layout and drawing. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

/** Milliseconds of work a key, whatever follows from it included: the saving, and that all is read and checked again. */
async function costOfKeys(page: Page, client: CDPSession): Promise<number> {
  const before = await workOf(client);
  for (let at = 0; at < keys; at += 1) await page.keyboard.type(letters.charAt(at % letters.length), { delay: 20 });
  await page.waitForTimeout(pause);
  return (await workOf(client) - before) / keys;
}

async function openEditor(browser: PaneBrowser, isBare: boolean): Promise<{ page: Page; client: CDPSession }> {
  const { page } = await browser.open({ form: "answers" });
  await page.locator("#tab-answers").click();
  await page.locator("[data-item='1.1.1']").click();
  await page.locator(".answer-field").waitFor();
  // The same field, with nothing behind it.
  if (isBare) await page.evaluate(() => document.body.replaceChildren(Object.assign(document.createElement("textarea"), { className: "answer-field", rows: 12 })));
  await page.locator(".answer-field").fill(answerOf(3_000));
  await page.locator(".answer-field").focus();
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.waitForTimeout(pause);
  return { page, client };
}

/** Typing into an answer of 3,000 characters, against typing into a field with nothing behind it, in turns. */
export async function measureTypingInAnswer(): Promise<Record<string, Measure>> {
  const browser = await PaneBrowser.start("production");
  try {
    const [pane, bare] = [await openEditor(browser, false), await openEditor(browser, true)];
    const times = { pane: [] as number[], bare: [] as number[] };
    // The first turn warms the browser.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [side, { page, client }] of [["bare", bare], ["pane", pane]] as const) {
        await page.bringToFront();
        // To be drawn again is not a key's work.
        await page.waitForTimeout(500);
        const time = await costOfKeys(page, client);
        if (round > 0) times[side].push(time);
      }
    }
    return {
      "a key typed into an answer of 3,000 characters, all that follows included": figureOf(lowerQuartile(times.pane), "ms"),
      "the same / a bare textarea": ratioOf(lowerQuartile(times.pane) / lowerQuartile(times.bare), goal),
    };
  } finally {
    await browser.close();
  }
}

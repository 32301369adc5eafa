import type { CDPSession, Page } from "playwright-core";
import { PaneBrowser } from "../taskpane/fixture/pane-page";
import { figureOf, ratioOf, shareOf, type Measure } from "./measure";
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

/** What stands where somebody types: the editor; its field alone, still in the pane; or that alone on a page. */
type Side = "editor" | "field in the pane" | "bare";

async function openSide(browser: PaneBrowser, side: Side): Promise<{ page: Page; client: CDPSession }> {
  const { page } = await browser.open({ form: "answers" });
  await page.locator("#tab-answers").click();
  await page.locator("[data-item='1.1.1']").click();
  await page.locator(".answer-field").waitFor();
  // The same field, with nothing behind it.
  if (side === "bare") await page.evaluate(() => document.body.replaceChildren(Object.assign(document.createElement("textarea"), { className: "answer-field", rows: 12 })));
  // A copy of a field is heard by nobody; where it stands all is as it was.
  if (side === "field in the pane") await page.evaluate(() => {
    const field = document.querySelector(".answer-field");
    field?.replaceWith(field.cloneNode());
  });
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
    const sides = ["bare", "field in the pane", "editor"] as const;
    const opened = new Map<Side, Awaited<ReturnType<typeof openSide>>>();
    for (const side of sides) opened.set(side, await openSide(browser, side));
    const times: Readonly<Record<Side, number[]>> = { bare: [], "field in the pane": [], editor: [] };
    // The first turn warms the browser.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [side, { page, client }] of opened) {
        await page.bringToFront();
        // To be drawn again is not a key's work.
        await page.waitForTimeout(500);
        const time = await costOfKeys(page, client);
        if (round > 0) times[side].push(time);
      }
    }
    const [bare, alone, editor] = [lowerQuartile(times.bare), lowerQuartile(times["field in the pane"]), lowerQuartile(times.editor)];
    return {
      "a key typed into an answer of 3,000 characters, all that follows included": figureOf(editor, "ms"),
      "the same / a bare textarea": ratioOf(editor / bare, goal),
      "the same field in the pane, heard by nobody / a bare textarea": shareOf(alone / bare),
    };
  } finally {
    await browser.close();
  }
}

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { anIndicator, chances, enter } from "../taskpane/fixture/typist";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
const seed = Number(process.env["SEED"] ?? 2567);
let preview: PreviewBrowser;

beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

const focused = (): Promise<string> => preview.frame.evaluate(() =>
  document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset["field"] ?? "");

/** Holds every answer of Excel back for a while, each for another. */
const answerLate = (): Promise<void> => preview.frame.evaluate((from) => {
  const { prototype } = Excel.RequestContext as unknown as { prototype: { sync: (passed?: unknown) => Promise<unknown> } };
  const { sync } = prototype;
  let state = from;
  prototype.sync = async function late(passed) {
    const answer = await sync.call(this, passed);
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    await new Promise((resolve) => setTimeout(resolve, 300 * (state / 2 ** 32)));
    return answer;
  };
}, seed);

test(`an indicator is typed at ten keys a second while Excel answers late: every cell holds what was typed (SEED=${seed})`, async () => {
  await preview.tab("indicator");
  await preview.goTo("B9");
  await preview.pane.getByRole("heading", { name: /9$/ }).waitFor();
  await answerLate();
  await preview.pane.locator("[data-field=name] textarea").click();
  const typed = anIndicator(chances(seed));
  for (const [at, one] of typed.entries()) {
    if (at > 0) await preview.page.keyboard.press("Tab", { delay: 100 });
    expect(await focused()).toBe(one.field);
    await enter(preview.page, one, 100);
  }
  await preview.page.keyboard.press("Enter");
  const held = async (): Promise<unknown[]> => {
    const { values } = await preview.held("B9:J9");
    return typed.map(({ column }) => values[0]?.[column.charCodeAt(0) - "B".charCodeAt(0)]);
  };
  await soon(async () => expect(await held()).toEqual(typed.map(({ holds }) => holds)));
  expect(await focused()).toBe("note");
  expect(preview.troubles).toEqual([]);
}, 2 * minute);

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

test(`three indicators are typed at ten keys a second while Excel answers late: every cell holds what was typed (SEED=${seed})`, async () => {
  await preview.tab("indicator");
  await answerLate();
  const chance = chances(seed);
  const indicators = [9, 13, 16].map((row) => ({ row, typed: anIndicator(chance) }));
  for (const { row, typed } of indicators) {
    await preview.goTo(`B${row}`);
    await preview.pane.getByRole("heading", { name: new RegExp(`${row}$`) }).waitFor();
    await preview.pane.locator("[data-field=name] textarea").click();
    for (const [at, one] of typed.entries()) {
      if (at > 0) await preview.page.keyboard.press("Tab", { delay: 100 });
      expect(await focused()).toBe(one.field);
      await enter(preview.page, one, 100);
    }
    await preview.page.keyboard.press("Enter");
  }
  const held = async ({ row, typed }: (typeof indicators)[number]): Promise<unknown[]> => {
    const { values } = await preview.held(`B${row}:J${row}`);
    return typed.map(({ column }) => values[0]?.[column.charCodeAt(0) - "B".charCodeAt(0)]);
  };
  for (const indicator of indicators) {
    await soon(async () => expect(await held(indicator)).toEqual(indicator.typed.map(({ holds }) => holds)));
  }
  expect(await focused()).toBe("note");
  expect(preview.troubles).toEqual([]);
}, 4 * minute);

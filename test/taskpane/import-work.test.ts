import { describe, expect, jest, test } from "@jest/globals";
import type { Incoming } from "../../src/exchange/source/incoming";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { ImportWork, type ChosenFile } from "../../src/taskpane/import/import-work";
import type { BroughtSource, WaitingReader } from "../../src/taskpane/ways-in";
import { sampleContent } from "../sheet/sample-indicators";

const incoming: Incoming = {
  kind: "form", source: "json",
  form: { submission: { content: sampleContent, stated: { indicators: [], topicScores: new Map() } }, joins: [], unplaced: [] },
};

const file = (given: Partial<ChosenFile> = {}): ChosenFile => ({
  name: "last.xlsx", size: 3, arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer, ...given,
});

/** A reading that ends when the test says so. */
function held() {
  const asked: { source: BroughtSource; wait: WaitingReader; resolve: (incoming: Incoming) => void; reject: (error: unknown) => void }[] = [];
  const work = new ImportWork({
    read: (source, wait) => new Promise((resolve, reject) => { asked.push({ source, wait, resolve, reject }); }),
  });
  const steps: string[] = [];
  work.subscribe(() => steps.push(work.step.at));
  return { work, asked, steps };
}

const given = async (asked: readonly unknown[]): Promise<void> => {
  while (asked.length === 0) await Promise.resolve();
};

describe("a form on its way in", () => {
  test("is handed to its reader with its name and all its bytes, says how far it is, and is there", async () => {
    const { work, asked, steps } = held();
    const reading = work.readFile(file(), "th");
    await given(asked);
    expect(asked[0]?.source).toEqual({ name: "last.xlsx", bytes: new Uint8Array([1, 2, 3]) });
    expect(asked[0]?.wait.language).toBe("th");
    asked[0]?.wait.onProgress(3, 500);
    expect(work.step).toEqual({ at: "reading", name: "last.xlsx", done: 3, total: 500 });
    asked[0]?.resolve(incoming);
    await reading;
    expect(work.step).toMatchObject({ at: "form", name: "last.xlsx", isOwn: false });
    expect(steps).toEqual(["reading", "reading", "form"]);
  });

  test("that is stopped tells its reader, and whatever that says later is not heard", async () => {
    const { work, asked } = held();
    const reading = work.readText("…", "ข้อความ", "th");
    await given(asked);
    work.goTo({ at: "choosing" });
    expect(asked[0]?.wait.signal.aborted).toBe(true);
    asked[0]?.wait.onProgress(4, 500);
    expect(work.step).toEqual({ at: "choosing" });
    asked[0]?.resolve(incoming);
    await reading;
    expect(work.step).toEqual({ at: "choosing" });
  });

  test("that is stopped is no failure", async () => {
    const { work, asked } = held();
    const reading = work.readText("…", "ข้อความ", "th");
    await given(asked);
    work.goTo({ at: "choosing" });
    asked[0]?.reject(sheetFailure("protected"));
    await reading;
    expect(work.step).toEqual({ at: "choosing" });
  });

  test("that another takes the place of does not come back", async () => {
    const { work, asked } = held();
    const first = work.readText("1", "first", "th");
    const second = work.readText("2", "second", "th");
    while (asked.length < 2) await Promise.resolve();
    asked[1]?.resolve(incoming);
    await second;
    asked[0]?.reject(sheetFailure("protected"));
    await first;
    expect(work.step).toMatchObject({ at: "form", name: "second" });
  });

  test("that cannot be read says why", async () => {
    const { work, asked } = held();
    const reading = work.readText("…", "ข้อความ", "en");
    await given(asked);
    const failure = sheetFailure("protected");
    asked[0]?.reject(failure);
    await reading;
    expect(work.step).toEqual({ at: "choosing", failure });
  });

  test("that its reader breaks on is an error for whoever mends the program, and the page begins anew", async () => {
    const { work, asked } = held();
    const reading = work.readText("…", "ข้อความ", "en");
    await given(asked);
    asked[0]?.reject(new TypeError("broken"));
    await expect(reading).rejects.toThrow("broken");
    expect(work.step).toEqual({ at: "choosing" });
  });

  test("that is too large is not fetched into memory", async () => {
    const { work, asked } = held();
    const arrayBuffer = jest.fn(file().arrayBuffer);
    await work.readFile(file({ size: 101 * 1_048_576, arrayBuffer }), "th");
    expect([arrayBuffer.mock.calls, asked]).toEqual([[], []]);
    expect(work.step).toMatchObject({ at: "choosing", failure: { code: "source-too-large" } });
  });

  test("whose file is gone by then says so", async () => {
    const { work } = held();
    await work.readFile(file({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) }), "th");
    expect(work.step).toMatchObject({ at: "choosing", failure: { code: "file-gone" } });
  });
});

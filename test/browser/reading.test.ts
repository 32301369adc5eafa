import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import type { Incoming } from "../../src/exchange/source/incoming";
import type { readInWorker as ReadInWorkerFunction } from "../../src/taskpane/reading/read-in-worker";
import { built } from "../build/built";
import { madePdf, shown } from "../exchange/official/made-pdf";
import { officialPdf, readPdf } from "../exchange/official/read-pdf";
import { bookOfRows } from "../files/read/made-book";
import { PreviewBrowser } from "./preview-browser";

type ReadInWorker = typeof ReadInWorkerFunction;

const minute = 60_000;
const readerPath = path.resolve(__dirname, "../../src/taskpane/reading/read-in-worker.ts");

/** What a reading in the pane came to, how far it was said to be, and how often the pane was free meanwhile. */
interface Outcome {
  readonly incoming?: Incoming;
  readonly failure?: { readonly code: string; readonly message: string };
  readonly seen: readonly string[];
  readonly milliseconds: number;
  /** The longest time in which the pane did nothing else. */
  readonly longestWait: number;
}

let preview: PreviewBrowser;
let worker: string;
beforeAll(async () => {
  const chunks = JSON.parse(readFileSync(path.join(await built("preview"), "modules.json"), "utf8")) as Record<string, { files: string[]; modules: string[] }>;
  [worker = ""] = Object.values(chunks).find(({ modules }) => modules.includes("src/taskpane/reading/worker.ts"))?.files ?? [];
  preview = await PreviewBrowser.start();
  const [reader] = buildSync({ entryPoints: [readerPath], bundle: true, write: false, format: "iife", globalName: "reading", target: "es2022" }).outputFiles;
  await preview.frame.evaluate(`${reader?.text}; globalThis.reading = reading;`);
}, 5 * minute);
afterAll(() => preview.close());

/** Reads in the pane that Excel gets, by the worker of the build; stops it where its progress says so. */
const readInPane = (name: string, bytes: Uint8Array, stopAfter = Infinity): Promise<Outcome> =>
  preview.frame.evaluate(async ({ file, base64, chunk, mostMilliseconds }) => {
    const { readInWorker } = (globalThis as unknown as { reading: { readInWorker: ReadInWorker } }).reading;
    const source = { name: file, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
    const stopping = new AbortController();
    const seen: string[] = [];
    const began = performance.now();
    let [last, longestWait] = [began, 0];
    const watch = setInterval(() => {
      const now = performance.now();
      [longestWait, last] = [Math.max(longestWait, now - last), now];
      if (now - began > mostMilliseconds) stopping.abort();
    }, 20);
    const asked = { signal: stopping.signal, onProgress: (done: number, total: number) => void seen.push(`${done}/${total}`), language: "en" } as const;
    const told = (): Pick<Outcome, "seen" | "milliseconds" | "longestWait"> => ({ seen, milliseconds: performance.now() - began, longestWait });
    try {
      return { incoming: await readInWorker(() => new Worker(chunk), source, asked), ...told() };
    } catch (reason) {
      const { code = "none", message } = reason as Error & { code?: string };
      return { failure: { code, message }, ...told() };
    } finally {
      clearInterval(watch);
    }
  }, { file: name, base64: Buffer.from(bytes).toString("base64"), chunk: worker, mostMilliseconds: Math.min(stopAfter, 10 * minute) });

test("a real PDF is read by a worker as Node reads it, page by page, and nothing leaves the pane", async () => {
  const { incoming, failure, seen } = await readInPane("form.pdf", officialPdf());
  expect(failure).toBeUndefined();
  const read = await readPdf(officialPdf());
  expect(incoming).toMatchObject({ kind: "form", source: "pdf" });
  if (incoming?.kind !== "form") return;
  expect(incoming.form.submission.content.indicators).toEqual(read.submission.content.indicators);
  expect(incoming.form.submission.content.agency).toBe(read.submission.content.agency);
  expect(incoming.form.joins).toEqual(read.joins);
  expect(incoming.form.unplaced).toEqual(read.unplaced);
  expect(seen).toEqual(["0/4", "1/4", "2/4", "3/4"]);
  expect(preview.troubles).toEqual([]);
});

test("a workbook that is a table is read by the worker too", async () => {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell("A1", "ข้อ")}${cell("B1", "KPI")}${cell("C1", "เป้าหมาย")}</row><row r="2">${cell("A2", "7.1.1")}${cell("B2", "ร้อยละ")}<c r="C2"><v>80</v></c></row>`;
  expect((await readInPane("table.xlsx", bookOfRows(rows))).incoming).toEqual({
    kind: "tables", tables: [{ name: "หมวด 7", grid: [["ข้อ", "KPI", "เป้าหมาย"], ["7.1.1", "ร้อยละ", "80"]] }], passed: [],
  });
});

test.each([
  ["of 500 pages", "pdf-pages", () => madePdf(Array.from({ length: 500 }, () => shown("page")))],
  ["cut off", "pdf-damaged", () => officialPdf().subarray(0, 30_000)],
  ["that is a letter", "pdf-other-form", () => madePdf([shown("Dear Sir")])],
])("a PDF %s is refused in words", async (_what, code, bytes) => {
  expect((await readInPane("form.pdf", bytes())).failure).toMatchObject({ code });
});

test("a PDF that draws for long, each page within its bounds, is stopped at once, and the pane was never held up", async () => {
  const endless = madePdf(Array.from({ length: 14 }, () => "0 0 m 9 9 l S ".repeat(90_000)));
  const { failure, milliseconds, longestWait } = await readInPane("endless.pdf", endless, 1_500);
  expect(failure).toMatchObject({ code: "reading-stopped" });
  expect(milliseconds).toBeLessThan(4_000);
  expect(longestWait).toBeLessThan(1_000);
});

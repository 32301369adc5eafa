import { expect, it } from "@jest/globals";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { explain, Failure } from "../../src/assessment/text/failure";
import type { Incoming } from "../../src/exchange/source/incoming";
import { pdfFailure } from "../../src/exchange/official/pdf/pdf-failure";
import { sentFailure, sentIncoming, type ReadingNews, type ReadingRequest } from "../../src/taskpane/reading/messages";
import { readInWorker, type ReadingWorker } from "../../src/taskpane/reading/read-in-worker";
import { sampleContent } from "../sheet/sample-indicators";

/** A worker that a test speaks for. */
class SpokenWorker {
  readonly #listeners: ((event: Event) => void)[] = [];
  asked: ReadingRequest | undefined;
  ended = 0;

  postMessage(request: ReadingRequest): void {
    // As a message arrives: a copy, but for the port that is handed over.
    const { port, ...copied } = request;
    this.asked = { ...structuredClone(copied), port };
  }

  addEventListener(_kind: string, listener: (event: Event) => void): void {
    this.#listeners.push(listener);
  }

  terminate(): void {
    this.ended += 1;
  }

  say(news: ReadingNews): void {
    this.asked?.port.postMessage(news);
  }

  break(message?: string): void {
    for (const listener of this.#listeners) listener(Object.assign(new Event("error"), message === undefined ? {} : { message }));
  }
}

interface Reading {
  readonly worker: SpokenWorker;
  readonly ended: Promise<Incoming | Failure>;
  readonly seen: string[];
  readonly stop: () => void;
}

function begin(source: Parameters<typeof readInWorker>[1] = { name: "form.pdf", bytes: new Uint8Array([1, 2]) }): Reading {
  const worker = new SpokenWorker();
  const stopping = new AbortController();
  const seen: string[] = [];
  const asked = { signal: stopping.signal, onProgress: (done: number, total: number) => void seen.push(`${done}/${total}`), language: "th" } as const;
  const ended = readInWorker(() => worker as unknown as ReadingWorker, source, asked).catch((reason: unknown) => {
    if (reason instanceof Failure) return reason;
    throw reason;
  });
  return { worker, ended, seen, stop: () => stopping.abort() };
}

const form: Incoming = {
  kind: "form", source: "pdf",
  form: {
    submission: { content: { ...sampleContent, edition: newestEdition }, stated: { indicators: [], topicScores: new Map([["7.1", 450]]) } },
    joins: [{ indicator: 0, field: "note", before: "ก", after: "ข", blank: true, sure: false }],
    unplaced: [{ text: "ลายมือ", page: 2 }],
  },
};

it("what was read comes as it was, its criteria those that the pane knows, and the worker ends", async () => {
  const { worker, ended, seen } = begin();
  expect(worker.asked).toMatchObject({ file: "form.pdf", language: "th", bytes: new Uint8Array([1, 2]) });
  worker.say({ is: "progress", done: 0, total: 4 });
  worker.say({ is: "progress", done: 1, total: 4 });
  worker.say({ is: "read", incoming: sentIncoming(form) });
  const incoming = await ended;
  expect(incoming).toEqual(form);
  expect(incoming instanceof Failure || incoming.kind !== "form" ? undefined : incoming.form.submission.content.edition).toBe(newestEdition);
  expect(seen).toEqual(["0/4", "1/4"]);
  expect(worker.ended).toBe(1);
});

it("a failure comes in the words that it had", async () => {
  const { worker, ended } = begin();
  worker.say({ is: "failed", failure: sentFailure(pdfFailure("pdf-pages", { file: "form.pdf", pages: 500, most: 100 })) });
  const failure = await ended;
  expect(failure instanceof Failure ? explain(failure, "en").what : failure).toBe("form.pdf has 500 pages, too many for a Category 7 form (at most 100 are read).");
  expect(worker.ended).toBe(1);
});

it("stopping ends the worker at once, whatever it does", async () => {
  const { worker, ended, stop } = begin();
  stop();
  expect(await ended).toMatchObject({ code: "reading-stopped", values: { file: "form.pdf" } });
  expect(worker.ended).toBe(1);
});

it("what was stopped before it began starts no worker", async () => {
  let started = 0;
  const start = (): ReadingWorker => {
    started += 1;
    return new SpokenWorker();
  };
  const asked = { signal: AbortSignal.abort(), onProgress: () => undefined, language: "en" } as const;
  await expect(readInWorker(start, { text: "a" }, asked)).rejects.toMatchObject({ code: "reading-stopped", values: { file: "The pasted text" } });
  expect(started).toBe(0);
});

it.each([["Script error.", "Script error."], [undefined, "worker"]])("a worker that breaks is told in words (%s)", async (message, detail) => {
  const { worker, ended } = begin({ text: "ข้อความ" });
  expect(worker.asked).toMatchObject({ file: "ข้อความที่วาง", bytes: new TextEncoder().encode("ข้อความ") });
  worker.break(message);
  expect(await ended).toMatchObject({ code: "reading-failed", values: { file: "ข้อความที่วาง", detail } });
  expect(worker.ended).toBe(1);
});

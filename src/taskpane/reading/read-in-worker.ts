import { type Failure } from "../../assessment/text/failure";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import { sourceFailure } from "../../exchange/source/source-failure";
import type { Incoming } from "../../exchange/source/incoming";
import type { SourceFile } from "../../exchange/source/source-hands";
import type { BroughtSource, WaitingReader } from "../ways-in";
import { failureFrom, incomingFrom, type ReadingNews } from "./messages";

const pasted: Phrase = { th: "ข้อความที่วาง", en: "The pasted text" };

/** What was brought as a file: a pasted text is one that has no name. */
const asFile = (source: BroughtSource, language: Language): SourceFile =>
  ("text" in source ? { file: say(pasted, language), bytes: new TextEncoder().encode(source.text) } : { file: source.name, bytes: source.bytes });

/** As much of a worker as reading takes. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * Reads a source in a worker of its own, which ends with the reading, or at once where that is stopped: whatever a file
 * makes of it, the pane goes on.
 *
 * @throws Failure why it cannot be read; `reading-stopped`, `reading-failed`
 */
export function readInWorker(start: () => ReadingWorker, source: BroughtSource, { signal, onProgress, language }: WaitingReader): Promise<Incoming> {
  const { file, bytes } = asFile(source, language);
  const stopped = (): Failure => sourceFailure("reading-stopped", { file });
  if (signal.aborted) return Promise.reject(stopped());
  const worker = start();
  const { port1: news, port2: port } = new MessageChannel();
  const reading = new Promise<Incoming>((resolve, reject) => {
    const fail = (detail: string): void => reject(sourceFailure("reading-failed", { file, detail }));
    signal.addEventListener("abort", () => reject(stopped()), { once: true });
    worker.addEventListener("error", (event) => fail("message" in event && typeof event.message === "string" ? event.message : "worker"));
    news.onmessageerror = () => fail("message");
    news.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
      if (data.is === "progress") onProgress(data.done, data.total);
      else if (data.is === "read") resolve(incomingFrom(data.incoming));
      else reject(failureFrom(data.failure));
    };
    worker.postMessage({ file, bytes, language, port }, [port]);
  });
  return reading.finally(() => {
    news.close();
    worker.terminate();
  });
}

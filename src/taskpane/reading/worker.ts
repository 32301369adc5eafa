import { Failure } from "../../assessment/text/failure";
import { readIncoming } from "../../exchange/source/read-incoming";
import { sourceFailure } from "../../exchange/source/source-failure";
import type { SourceHands } from "../../exchange/source/source-hands";
import { decodeText } from "../../files/decode-text";
import { loadPdfJsHere } from "./load-pdf-js";
import { sentFailure, sentIncoming, type ReadingNews, type ReadingRequest } from "./messages";

const hands: SourceHands = {
  decode: decodeText,
  openWorkbook: async ({ bytes, file }) => (await import("../../files/read/read-form-file")).readSheetsFile(bytes, file),
  loadPdfJs: loadPdfJsHere,
};

async function read({ file, bytes, language }: ReadingRequest, tell: (news: ReadingNews) => void): Promise<ReadingNews> {
  try {
    const goesOn = (page: number, pages: number): boolean => {
      tell({ is: "progress", done: page - 1, total: pages });
      return true;
    };
    return { is: "read", incoming: sentIncoming(await readIncoming({ file, bytes }, { hands, language, goesOn })) };
  } catch (reason) {
    const known = reason instanceof Failure ? reason : sourceFailure("reading-failed", { file, detail: String(reason) });
    return { is: "failed", failure: sentFailure(known) };
  }
}

// One worker reads one source: whoever waits for it ends it.
self.addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  const tell = (news: ReadingNews): void => data.port.postMessage(news);
  void read(data, tell).then(tell);
}, { once: true });

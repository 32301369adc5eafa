import { basename } from "node:path";
import type { Language } from "../../assessment/text/phrase";
import type { Incoming } from "../../exchange/source/incoming";
import { readIncoming } from "../../exchange/source/read-incoming";
import { mostSourceMegabytes } from "../../exchange/source/source-limits";
import type { SourceHands } from "../../exchange/source/source-hands";
import { decodeText } from "../../files/decode-text";
import { readBounded } from "../disk/read-bounded";
import { visible } from "../text/visible";
import { loadPdfJs } from "./load-pdf-js";

const hands: SourceHands = {
  decode: decodeText,
  openWorkbook: async ({ bytes, file }) => (await import("../../files/read/read-form-file")).readSheetsFile(bytes, file),
  loadPdfJs,
};

/**
 * Reads a file that is to come in, as what it is by its content.
 *
 * @throws Failure those of `readBounded` and of `readIncoming`
 */
export async function readSource(path: string, language: Language): Promise<Incoming> {
  const file = visible(basename(path));
  const bytes = await readBounded(path, { file, megabytes: mostSourceMegabytes });
  return readIncoming({ file, bytes }, { hands, language });
}

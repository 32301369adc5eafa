import type { Incoming } from "./incoming";
import { sourceFailure } from "./source-failure";
import type { AskedReading, SourceFile } from "./source-hands";
import { sourceKind, type SourceKind } from "./source-kind";
import { areMoreThan, sourceMegabytes } from "./source-limits";

/** What reads a source is loaded where there is one of its kind. */
const readers: Readonly<Record<SourceKind, (source: SourceFile, asked: AskedReading) => Promise<Incoming>>> = {
  pdf: async ({ file, bytes }, { hands, goesOn }) => {
    const { readOfficialPdf } = await import("../official/pdf/read-official-pdf");
    const form = await readOfficialPdf({ file, bytes, load: hands.loadPdfJs, ...(goesOn === undefined ? {} : { goesOn }) });
    return { kind: "form", source: "pdf", form };
  },
  json: async ({ file, bytes }, { hands, language }) => {
    const { readJson } = await import("./read-json");
    return { kind: "form", source: "json", form: await readJson(hands.decode(bytes), file, language) };
  },
  workbook: async (source, { hands, language }) => {
    const [workbook, { readIncomingWorkbook }] = await Promise.all([hands.openWorkbook(source), import("./read-workbook")]);
    return readIncomingWorkbook(workbook, language);
  },
  text: async ({ file, bytes }, { hands }) => {
    const { readIncomingText } = await import("./read-incoming-text");
    return readIncomingText(hands.decode(bytes), file);
  },
};

/**
 * Reads a source as what it is by its content.
 *
 * @throws Failure `no-source`, `source-too-large`, and those of what reads its kind
 */
export async function readIncoming(source: SourceFile, asked: AskedReading): Promise<Incoming> {
  const { file, bytes } = source;
  const kind = sourceKind(file, bytes);
  if (kind === undefined) throw sourceFailure("no-source", { file });
  if (areMoreThan(bytes.length, sourceMegabytes[kind])) throw sourceFailure("source-too-large", { file, most: sourceMegabytes[kind] });
  return readers[kind](source, asked);
}

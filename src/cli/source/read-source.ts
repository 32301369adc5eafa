import { basename } from "node:path";
import type { Language } from "../../assessment/text/phrase";
import { mostDataMegabytes } from "../../exchange/json/submission";
import type { OfficialForm } from "../../exchange/official/official-reading";
import { diskFailure } from "../disk/disk-failure";
import { readBounded } from "../disk/read-bounded";
import { visible } from "../text/visible";
import { pdfLimits } from "../../exchange/official/pdf/pdf-limits";
import { readJsonSource } from "./json-source";
import { readPdfSource } from "./pdf-source";
import type { SourceReader } from "./incoming-file";
import { sourceFailure } from "./source-failure";
import { readTextSource } from "./text-source";
import { readWorkbookSource } from "./workbook-source";
import { sourceKind, type SourceKind } from "../../exchange/source/source-kind";

/** A text is bounded in letters, which are up to three bytes each. */
const mostTextMegabytes = 4;
/** Pictures may be many; what is read of a workbook has limits of its own. */
const mostWorkbookMegabytes = 100;

/** How each kind of source is read, and how much of it at most. */
const readers: Partial<Readonly<Record<SourceKind, { readonly read: SourceReader; readonly megabytes: number }>>> = {
  pdf: { read: readPdfSource, megabytes: pdfLimits.megabytes },
  json: { read: readJsonSource, megabytes: mostDataMegabytes },
  workbook: { read: readWorkbookSource, megabytes: mostWorkbookMegabytes },
  text: { read: readTextSource, megabytes: mostTextMegabytes },
};

const megabyte = 1_048_576;
const mostMegabytes = Math.max(...Object.values(readers).map(({ megabytes }) => megabytes));

/**
 * Reads a file that is to come in, as what it is by its content.
 *
 * @throws Failure `no-source`, those of `readBounded`, and those of its kind's reader
 */
export async function readSource(path: string, language: Language): Promise<OfficialForm> {
  const file = visible(basename(path));
  const bytes = await readBounded(path, { file, megabytes: mostMegabytes });
  const kind = sourceKind(file, bytes);
  const reader = kind && readers[kind];
  if (reader === undefined) throw sourceFailure("no-source", { file });
  if (bytes.length > reader.megabytes * megabyte) throw diskFailure("input-too-large", { file, most: reader.megabytes });
  return reader.read({ file, bytes }, language);
}

import type { Language } from "../../assessment/text/phrase";
import type { OfficialForm } from "../../exchange/official/official-reading";

/** A file that somebody wants to come in: its name, safe to print, and all that is in it. */
export interface IncomingFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one kind of source into a submission; only an official form has lines that were joined and texts without a place.
 *
 * @throws Failure where the source cannot be read; its detail is in the language
 */
export type SourceReader = (source: IncomingFile, language: Language) => Promise<OfficialForm>;

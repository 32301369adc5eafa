import { explain, Failure } from "../assessment/text/failure";
import type { Language } from "../assessment/text/phrase";
import type { ManyOutput } from "./output-schema";
import { manyVersion } from "./output-version";
import { visibleJson } from "./text/visible";

/** What is printed of one of several files. */
export type ManyEntry = ManyOutput["files"][number];

/** Why a file could not be checked, for programs and for people. */
export function formFailure(error: unknown, language: Language): Extract<ManyEntry, { problem: unknown }>["problem"] {
  if (error instanceof Failure) return { code: error.code, ...explain(error, language) };
  return { code: "unexpected", what: error instanceof Error ? error.message : String(error), next: "" };
}

/** What is printed before the files, of each file, and after them: one JSON text, of which only one file is in memory. */
export const manyStart = `{\n  "version": ${manyVersion},\n  "files": [`;
export const manyEntry = (entry: ManyEntry, isLast: boolean): string =>
  visibleJson(entry).replace(/^/gm, "    ") + (isLast ? "" : ",");
export const manyEnd = "  ]\n}";

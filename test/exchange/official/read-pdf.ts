import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadPdfJs } from "../../../src/cli/source/load-pdf-js";
import type { Submission } from "../../../src/exchange/json/submission";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";
import { readOfficialPdf } from "../../../src/exchange/official/pdf/read-official-pdf";

/** A real submission of 2567, topics 7.1 to 7.4, as the assessment body's system prints it. */
export const officialPdfPath = resolve(__dirname, "submission-2567-topics-1-4.pdf");
export const officialPdf = (): Uint8Array => readFileSync(officialPdfPath);

/** Reads a PDF as the command line does. */
export const readPdf = (bytes: Uint8Array, file = "form.pdf"): Promise<OfficialForm> => readOfficialPdf({ file, bytes, load: loadPdfJs });

/** The places of a text's blanks: how many letters stand before each. */
function blanksOf(text: string): ReadonlySet<number> {
  const words = text.trim().split(/\s+/);
  let letters = 0;
  return new Set(words.slice(0, -1).map((word) => (letters += word.length)));
}

/** How the joins of a reading compare with the texts as they were written. */
export interface JoinCount {
  readonly all: number;
  readonly wrong: number;
  /** Wrong ones that are said to be sure, and blanks that are wrong where no lines were joined. */
  readonly wronglySure: readonly string[];
}

const joined = ["name", "unit", "note"] as const;

/** Compares a reading's blanks with those of the texts as they were written. */
export function countJoins({ submission: { content: { indicators } }, joins }: OfficialForm, { content: want }: Submission): JoinCount {
  const wrong = indicators.flatMap((indicator, at) => joined.flatMap((field) => {
    const [read, written] = [blanksOf(indicator[field]), blanksOf(want.indicators[at]?.[field] ?? "")];
    const letters = indicator[field].replace(/\s/g, "");
    const differing = [...read, ...written].filter((place) => read.has(place) !== written.has(place));
    return differing.map((place) => {
      const doubtful = joins.some(({ indicator: of, field: in_, before, after, sure }) => of === at && in_ === field && !sure
        && letters.slice(0, place).endsWith(before.replace(/\s/g, "").slice(-4)) && letters.slice(place).startsWith(after.replace(/\s/g, "").slice(0, 4)));
      return { doubtful, shown: `${field} of ${at}: ${letters.slice(Math.max(0, place - 8), place)}|${letters.slice(place, place + 8)}` };
    });
  }));
  return { all: joins.length, wrong: wrong.length, wronglySure: wrong.filter(({ doubtful }) => !doubtful).map(({ shown }) => shown) };
}

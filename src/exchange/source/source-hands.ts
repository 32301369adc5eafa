import type { Language } from "../../assessment/text/phrase";
import type { MergedSheet } from "../../sheet/merged-sheet";
import type { Reading } from "../../sheet/workbook";
import type { PdfJsLoader } from "../official/pdf/pdf-js";

/** A source: what messages call it, and all that is in it. */
export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A workbook that came in: its form, where it has one, and its sheets as they stand. */
export interface IncomingWorkbook {
  readonly reading: Reading;
  /** The names of its worksheets, in their order. */
  readonly sheets: readonly string[];
  /** Reads one of them whole. @throws Failure */
  readonly readSheet: (name: string) => MergedSheet;
}

/** What reading takes that a page and Node do differently, or that another room knows. */
export interface SourceHands {
  readonly decode: (bytes: Uint8Array) => string;
  /** @throws Failure where the file is no workbook that can be read */
  readonly openWorkbook: (source: SourceFile) => Promise<IncomingWorkbook>;
  readonly loadPdfJs: PdfJsLoader;
}

/** How a source is to be read. */
export interface AskedReading {
  readonly hands: SourceHands;
  /** The language of details in failures, and of why a sheet was passed over. */
  readonly language: Language;
  /** Called before each page of a PDF, from 1; answering false stops the reading. */
  readonly goesOn?: (page: number, pages: number) => boolean;
}

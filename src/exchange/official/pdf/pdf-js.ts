import type * as library from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * pdf.js's reading half at work. In Node it has a thread of its own: a file may have it do what it likes, and it ends when
 * it is told to, or when it has said nothing for too long. In the pane all is read in a worker, which whoever waits ends.
 */
export interface ReadingHalf {
  /** By which the other half speaks with it. */
  readonly port: ThreadPort;
  /** Rejects when it ends without being told to. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** One end of the pipe between the two halves. */
export type ThreadPort = NonNullable<ConstructorParameters<typeof library.PDFWorker>[0]>["port"];

/** pdf.js, as whoever reads a PDF has loaded it: Node and the pane load it differently. */
export interface PdfJs extends Pick<typeof library, "getDocument" | "OPS" | "PDFWorker"> {
  readonly startReadingHalf: () => ReadingHalf;
}

/** Loads pdf.js: a megabyte and more, so only where there is a PDF to be read. */
export type PdfJsLoader = () => Promise<PdfJs>;

/** What a page draws, in order: operators by their codes, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

import type * as library from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * pdf.js's reading half on a thread of its own: a file may have it do what it likes, and it ends when it is told to, or
 * when it has said nothing for too long.
 */
export interface ReadingThread {
  /** By which the other half speaks with it. */
  readonly port: ThreadPort;
  /** Rejects when it ends without being told to. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** One end of a pipe between two threads. */
export type ThreadPort = NonNullable<ConstructorParameters<typeof library.PDFWorker>[0]>["port"];

/** pdf.js, as whoever reads a PDF has loaded it: Node and the pane load it differently. */
export interface PdfJs extends Pick<typeof library, "getDocument" | "OPS" | "PDFWorker"> {
  /** Absent where all is read on one thread, which whoever waits may end. */
  readonly startThread?: () => ReadingThread;
}

/** Loads pdf.js: a megabyte and more, so only where there is a PDF to be read. */
export type PdfJsLoader = () => Promise<PdfJs>;

/** What a page draws, in order: operators by their codes, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

import type * as library from "pdfjs-dist/legacy/build/pdf.mjs";

/** pdf.js, as whoever reads a PDF has loaded it: Node and the pane load it differently. */
export type PdfJs = Pick<typeof library, "getDocument" | "OPS">;

/** Loads pdf.js: a megabyte and more, so only where there is a PDF to be read. */
export type PdfJsLoader = () => Promise<PdfJs>;

/** What a page draws, in order: operators by their codes, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

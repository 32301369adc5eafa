import type { PdfJsLoader } from "../../exchange/official/pdf/pdf-js";

/** Loads pdf.js within the worker that reads: both of its halves, so that it starts none of its own. */
export const loadPdfJsHere: PdfJsLoader = async () => {
  // Its reading half leaves itself where the other looks for it.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
};

import type { PdfJsLoader } from "../../exchange/official/pdf/pdf-js";

/** Stands where pdf.js asks for one before it draws; what is read is never drawn. */
class NoMatrix {}

/** On loading, pdf.js complains that it found nothing to draw with, before it can be told to be quiet. */
async function quietly<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

/** Loads pdf.js for Node: it reads on this thread, without a canvas, and is one file with the command when that is built. */
export const loadPdfJs: PdfJsLoader = () => quietly(async () => {
  Object.assign(globalThis, { DOMMatrix: "DOMMatrix" in globalThis ? globalThis.DOMMatrix : NoMatrix });
  // It leaves itself where the other looks for it.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
});

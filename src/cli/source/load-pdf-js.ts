import { gunzipSync } from "node:zlib";
import type { PdfJs, PdfJsLoader } from "../../exchange/official/pdf/pdf-js";

/** Put into the built command by esbuild.config.js: it is one file, and has no package beside it. */
declare const pdfJsWithin: string | undefined;

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

async function fromPackage(): Promise<PdfJs> {
  // Its reading half leaves itself where the other looks for it, and is run on this thread.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

async function unpack(packed: string): Promise<PdfJs> {
  let last: unknown;
  for (const part of packed.split(",")) {
    const code = gunzipSync(Buffer.from(part, "base64")).toString("base64");
    last = await import(`data:text/javascript;base64,${code}`);
  }
  return last as PdfJs;
}

/** Loads pdf.js for Node, without a canvas. */
export const loadPdfJs: PdfJsLoader = () => quietly(() => {
  Object.assign(globalThis, { DOMMatrix: "DOMMatrix" in globalThis ? globalThis.DOMMatrix : NoMatrix });
  return typeof pdfJsWithin === "undefined" ? fromPackage() : unpack(pdfJsWithin);
});

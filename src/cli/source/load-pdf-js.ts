import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { PdfJs, PdfJsLoader } from "../../exchange/official/pdf/pdf-js";
import { startPdfThread } from "./pdf-thread";

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

type Library = Omit<PdfJs, "startReadingHalf">;

/** Both halves: the one that is spoken to, and where the one is that reads. */
interface Halves {
  readonly library: Library;
  readonly reader: string;
}

const fromPackage = async (): Promise<Halves> => ({
  library: await import("pdfjs-dist/legacy/build/pdf.mjs"),
  reader: pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.worker.mjs")).href,
});

async function unpack(packed: string): Promise<Halves> {
  const [reader = "", library = ""] = packed.split(",").map((part) =>
    `data:text/javascript;base64,${gunzipSync(Buffer.from(part, "base64")).toString("base64")}`);
  return { library: await import(library) as Library, reader };
}

/** Loads pdf.js for Node, without a canvas. It reads on a thread of its own. */
export const loadPdfJs: PdfJsLoader = () => quietly(async () => {
  Object.assign(globalThis, { DOMMatrix: "DOMMatrix" in globalThis ? globalThis.DOMMatrix : NoMatrix });
  const { library, reader } = await (typeof pdfJsWithin === "undefined" ? fromPackage() : unpack(pdfJsWithin));
  const { getDocument, OPS, PDFWorker } = library;
  return { getDocument, OPS, PDFWorker, startReadingHalf: () => startPdfThread(reader) };
});

import type { SourceReader } from "./incoming-file";
import { loadPdfJs } from "./load-pdf-js";

/** Reads an official form from the PDF that was printed of it. */
export const readPdfSource: SourceReader = async ({ file, bytes }) => {
  // What reads a form's tables, too, is loaded where there is a PDF.
  const { readOfficialPdf } = await import("../../exchange/official/pdf/read-official-pdf");
  return readOfficialPdf({ file, bytes, load: loadPdfJs });
};

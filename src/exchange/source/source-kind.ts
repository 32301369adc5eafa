/** What a source is by its content, whatever its name says. */
export type SourceKind = "pdf" | "workbook" | "json" | "text";

/** As much of a source as says what it is. */
const begin = 4_096;
/** How far into a file the mark of a PDF is looked for: programs that mail them put lines of their own before it. */
const pdfWithin = 1_024;

const isByteOrderMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** No text has such control characters; UTF-16 has blanks of them between its letters, and says so in front. */
const isBinary = (bytes: Uint8Array): boolean =>
  !isByteOrderMark(bytes) && bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));

/**
 * Tells what a source is by how it begins; undefined where it is nothing that can come in. Its name decides one thing: a
 * text that is called .json is data gone wrong, not an official form.
 */
export function sourceKind(file: string, bytes: Uint8Array): SourceKind | undefined {
  const start = bytes.subarray(0, begin);
  const latin = Array.from(start.subarray(0, pdfWithin), (byte) => String.fromCharCode(byte)).join("");
  if (latin.includes("%PDF-")) return "pdf";
  // Workbooks with a password and those of an old Excel too: their reader says what is wrong with them.
  if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("\u00d0\u00cf\u0011\u00e0")) return "workbook";
  if (isBinary(start)) return undefined;
  return /^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(latin) || /\.json$/i.test(file) ? "json" : "text";
}

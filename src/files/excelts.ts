import type { Workbook as ExcelWorkbook, Worksheet } from "@cj-tech-master/excelts";

export type { ExcelWorkbook, Worksheet };

/** A workbook without sheets. The library is loaded only when a file is really touched: it weighs 109 kB zipped. */
export async function emptyWorkbook(): Promise<ExcelWorkbook> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  return new Workbook();
}

type Parts = Readonly<Record<string, Uint8Array>>;

interface PartsReader {
  loadFromFiles(parts: Parts): Promise<unknown>;
}

const backslash = "\\".charCodeAt(0);

/** The library reads a sheet without a first page number as beginning at 1, and would write that down. */
function leavePagesUnnumbered(sheet: Worksheet): void {
  const { pageSetup } = sheet;
  if (!("useFirstPageNumber" in pageSetup) || pageSetup.useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
}

const styles = "xl/styles.xml";
const formatCode = /(\sformatCode=")([^"]*)/g;
const quotedOrEscaped = /&quot;.*?&quot;|\\(&\w+;|&#\w+;|.)/gsu;

/**
 * The library leaves the backslashes of number formats out, so that 0.0\%, a number with a sign behind it, would become
 * 0.0%, a hundredth shown as a percent. What is quoted in place of escaped means the same, and it leaves that alone.
 */
function quoteEscapes(parts: Parts): Parts {
  const held = parts[styles];
  if (held === undefined || !held.includes(backslash)) return parts;
  const text = new TextDecoder().decode(held);
  const mended = text.replace(formatCode, (_, before: string, code: string) => before + code.replace(quotedOrEscaped, (part: string, escaped?: string) =>
    (escaped === undefined ? part : escaped === "&quot;" ? "" : `&quot;${escaped}&quot;`)));
  return mended === text ? parts : { ...parts, [styles]: new TextEncoder().encode(mended) };
}

/** Reads a workbook from its parts, as `zipParts` unpacks them. */
export async function workbookOf(parts: Parts): Promise<ExcelWorkbook> {
  const book = await emptyWorkbook();
  const reader: PartsReader = book.xlsx;
  await reader.loadFromFiles(quoteEscapes(parts));
  book.worksheets.forEach(leavePagesUnnumbered);
  return book;
}

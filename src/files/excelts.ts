import type { Workbook as ExcelWorkbook, Worksheet } from "@cj-tech-master/excelts";

export type { ExcelWorkbook, Worksheet };

/** A workbook without sheets. The library is loaded only when a file is really touched: it weighs 109 kB zipped. */
export async function emptyWorkbook(): Promise<ExcelWorkbook> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  return new Workbook();
}

interface PartsReader {
  loadFromFiles(parts: Readonly<Record<string, Uint8Array>>): Promise<unknown>;
}

/** Reads a workbook from its parts, as `zipParts` unpacks them. */
export async function workbookOf(parts: Readonly<Record<string, Uint8Array>>): Promise<ExcelWorkbook> {
  const book = await emptyWorkbook();
  const reader: PartsReader = book.xlsx;
  await reader.loadFromFiles(parts);
  return book;
}

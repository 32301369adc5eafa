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

/** The library reads a sheet without a first page number as beginning at 1, and would write that down. */
function leavePagesUnnumbered(sheet: Worksheet): void {
  const { pageSetup } = sheet;
  if (!("useFirstPageNumber" in pageSetup) || pageSetup.useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
}

/** Reads a workbook from its parts, as `zipParts` unpacks them. */
export async function workbookOf(parts: Readonly<Record<string, Uint8Array>>): Promise<ExcelWorkbook> {
  const book = await emptyWorkbook();
  const reader: PartsReader = book.xlsx;
  await reader.loadFromFiles(parts);
  book.worksheets.forEach(leavePagesUnnumbered);
  return book;
}

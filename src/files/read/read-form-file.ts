import { cellNames } from "../../sheet/layout/labels";
import { formSheetName } from "../form-sheet";
import type { FileSheet } from "./grid";
import { openBook } from "./open-book";

/** What a file turned out to hold: as a `Reading`, with what the file shows for its formulas. */
export type FileReading =
  | ({ readonly found: "sheet" } & FileSheet)
  | { readonly found: "none"; readonly sheets: readonly string[] };

/**
 * Reads the form's sheet from an .xlsx file, and nothing else of it.
 *
 * @param file what messages call it
 * @throws Failure as `openBook` and its `readSheet`
 */
export async function readFormFile(source: Uint8Array | Blob, file: string): Promise<FileReading> {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
  const book = openBook(bytes, file, [cellNames.agency]);
  const name = formSheetName(book.names.get(cellNames.agency), book.sheets);
  return name === undefined ? { found: "none", sheets: book.sheets } : { found: "sheet", ...book.readSheet(name) };
}

import { cellNames, formSheet } from "../../sheet/layout/labels";
import { claimingSheets, formSheetAmong, type Claims } from "../../sheet/read/find-form";
import type { Reading } from "../../sheet/workbook";
import { namedSheet } from "../form-sheet";
import { openBook } from "./open-book";
import type { FileTop } from "./read-tops";

/**
 * The name of the form's sheet. One that is said to be the form, or could be it for all that is known, and cannot be
 * read is not passed over: a copy from another year would be checked in its place.
 *
 * @throws Failure why that sheet cannot be read
 */
function formSheetOf(tops: readonly FileTop[], claims: Claims): string | undefined {
  const name = formSheetAmong(tops, claims);
  for (const { sheet, failure } of claimingSheets(tops, claims)) {
    if (failure !== undefined) throw failure;
    if (sheet === name) return name;
  }
  const unread = name === undefined ? tops.find(({ failure }) => failure !== undefined) : undefined;
  if (unread?.failure !== undefined) throw unread.failure;
  return name;
}

/**
 * Reads the form's sheet from an .xlsx file, and of the others what tells which is the form.
 *
 * @param file what messages call it
 * @throws Failure as `openBook` and its `readSheet`
 */
export async function readFormFile(source: Uint8Array | Blob, file: string): Promise<Reading> {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
  const book = openBook(bytes, file, [cellNames.agency]);
  const named = namedSheet(book.names.get(cellNames.agency));
  const tops = book.readTops([...named === undefined ? [] : [named], formSheet]);
  const name = formSheetOf(tops, { named });
  if (name === undefined) return { found: "none", sheets: book.sheets };
  const others = tops.flatMap(({ sheet, top, left, values }) => (sheet === name ? [] : [{ sheet, top, left, values }]));
  return { found: "sheet", content: book.readSheet(name), others };
}

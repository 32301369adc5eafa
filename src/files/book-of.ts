import type { ShownResult } from "../sheet/edit/form-results";
import type { FinishedSheet } from "../sheet/submission/finished-sheet";
import { emptyWorkbook } from "./excelts";
import { FileWorkbook } from "./file-workbook";

/** What a workbook is made of that is to be read and printed: its sheets, the first in front, and what its form's formulas show. */
export interface FinishedBook {
  readonly sheets: readonly FinishedSheet[];
  readonly results: readonly ShownResult[];
}

/**
 * A finished workbook as the bytes of an .xlsx file.
 *
 * @param file what messages call it
 * @throws Failure `cannot-write` where a text does not fit into a cell
 */
export async function bookOf({ sheets, results }: FinishedBook, file: string): Promise<Uint8Array> {
  const book = new FileWorkbook(await emptyWorkbook(), file);
  for (const sheet of sheets) await book.writeFinished(sheet);
  book.showResults(results);
  for (const sheet of sheets) book.showResults(sheet.results ?? [], sheet.plan.sheet);
  return book.bytes();
}

import { megabyte } from "./zip-directory";

/**
 * What is read of a file at most. Each holds for a part that is read, while it is read; how large the file is, and what
 * else is in it, does not matter.
 */
export const limits = {
  /** Bytes of a part, unpacked. A form of 5,000 rows has 6.4 MB; Excel's own largest sheets are beyond any form. The
   * shared texts of a workbook's other sheets are in one part with the form's, and are passed over. */
  partBytes: 64 * megabyte,
  /** Bytes unpacked of all sheets that nothing says are the form, to see which is: each is read as far as its row 60. */
  topBytes: 64 * megabyte,
  /** Bytes of the shared texts that are kept for all sheets of a workbook; where there are more, each sheet reads them anew. */
  keptTextBytes: 2 * megabyte,
  /** Bytes of what a part refers to: a workbook of a thousand sheets has 150 kB. */
  relationBytes: 4 * megabyte,
  /** Bytes between two things that an XML part says: a tag, or a text before it. */
  bytesAtOnce: 4 * megabyte,
  /** Elements within each other. A sheet has seven, extensions some more. */
  depth: 100,
  /** Excel's own. */
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  /** Cells that hold anything: a form of 5,000 rows has 60,000. */
  heldCells: 300_000,
  /** Cells from A to the last column in use, times the rows that hold anything: a note far to the right makes many. */
  cells: 3_000_000,
  /** Characters of all formulas and texts that stand in the sheet itself. */
  sheetText: 16 * megabyte,
  /** Formulas that others share: each is kept until the sheet ends. */
  sharedFormulas: 100_000,
  sheets: 10_000,
} as const;

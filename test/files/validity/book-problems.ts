import { bookPartsOf } from "./book-parts";
import { cellProblems } from "./cell-problems";
import { nameProblems } from "./name-problems";
import { numberProblems } from "./number-problems";
import { packageProblems } from "./package-problems";
import { shapeProblems } from "./shape-problems";
import { textProblems } from "./text-problems";

/**
 * What is not as ISO 29500 has a workbook's file, or as Excel, which is stricter, takes it: written as rules, for the
 * licence of the standard's schemas lets nobody put them here. Rules are about what the project writes; a file of another
 * program may hold more and be valid.
 */
export function bookProblems(parts: ReadonlyMap<string, string>): readonly string[] {
  const book = bookPartsOf(parts);
  const spreadsheet = [...book.trees].filter(([name]) => /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/.test(name));
  return [
    ...packageProblems(book),
    ...spreadsheet.flatMap(([name, root]) => shapeProblems(root).map((problem) => `${name}: ${problem}`)),
    ...numberProblems(book), ...nameProblems(book), ...textProblems(book), ...cellProblems(book),
  ];
}

import { fileFailure } from "../file-failure";
import { kindRefusal } from "../file-kind";
import type { MergedSheet } from "../../sheet/merged-sheet";
import type { SheetContent } from "../../sheet/workbook";
import { gridOf } from "./grid";
import { empty, extentOf, spotOf, visitAreas, type HeldCells } from "./held-cells";
import { limits } from "./limits";
import { readTops, type FileTop } from "./read-tops";
import { partOf, relatedPart, relationsOf, type Relation } from "./relations";
import { sharedTexts } from "./shared-texts";
import { mergedAreas, readSheetPart, type SheetPart } from "./sheet-part";
import { readFormats } from "./styles";
import { readWorkbookPart, type ListedSheet } from "./workbook-part";
import { openZip, type Unpacker, type Zip, type ZipEntry } from "./zip-directory";

/** A workbook of which nothing but its list of sheets was read yet. */
export interface OpenBook {
  /** The names of its worksheets, in their order. */
  readonly sheets: readonly string[];
  /** What those of the names asked for that it has refer to: "'หมวด 7'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
  /**
   * Reads the tops of all worksheets, those first that are `claiming` to be the form, and not again that of one that
   * was read in `whole`. Fails for none of them.
   */
  readTops(claiming: readonly string[], whole?: SheetContent): readonly FileTop[];
  /**
   * Reads a worksheet: its values, formulas and number formats.
   *
   * @throws Failure `corrupt`, `forged`, `part-missing`, `too-large`, `too-many-cells`, `long-text`
   */
  readSheet(name: string): SheetContent;
  /** Reads a worksheet, and which of its cells are merged. @throws Failure as `readSheet` */
  readMerged(name: string): MergedSheet;
}

/** Where the workbook's main part usually is, for files that do not say. */
const usualPart = "xl/workbook.xml";

function mainPart(zip: Zip): ZipEntry {
  const relations = relationsOf(zip, "");
  const office = relations.find(({ type }) => type === "officeDocument");
  const entry = office === undefined ? partOf(zip, usualPart) : relatedPart(zip, office);
  // A text document, or a workbook in Excel's binary form.
  const isOther = entry === undefined || !/\.xml$/i.test(entry.name) || /^(word|ppt|visio)\//i.test(entry.name);
  if (isOther) throw fileFailure("not-a-workbook", { file: zip.file });
  return entry;
}

/** Puts into a sheet's cells what its part says of several at once: formulas of arrays, merged cells. */
function settle(part: SheetPart, sheet: string, file: string, entry: ZipEntry): HeldCells {
  const { cells, arrays } = part;
  const extent = extentOf(cells);
  if (extent.rows * extent.lastColumn > limits.cells) {
    throw fileFailure("too-many-cells", { file, sheet, rows: extent.rows, columns: extent.lastColumn });
  }
  const isWell = visitAreas(cells, arrays, extent, (index, { formula }) => {
    cells.formulas[index] ??= formula;
  }) && visitAreas(cells, mergedAreas(part), extent, (index, { top, left }) => {
    if (cells.at[index] !== spotOf(top, left)) empty(cells, index);
  });
  if (!isWell) throw fileFailure("corrupt", { file, detail: entry.name });
  return cells;
}

/** The part of the first relation of a type, if the workbook has one. */
const partOfType = (zip: Zip, relations: readonly Relation[], type: string): ZipEntry | undefined => {
  const relation = relations.find((one) => one.type === type);
  return relation && relatedPart(zip, relation);
};

/** Finds the parts of the worksheets, each when it is asked for: what one lacks is nothing to the others. */
function worksheetParts(zip: Zip, sheets: readonly ListedSheet[], relations: readonly Relation[], main: ZipEntry): ReadonlyMap<string, () => ZipEntry> {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return new Map(sheets.flatMap(({ name, relation }) => {
    const found = byId.get(relation);
    if (found === undefined) return [[name, (): never => { throw fileFailure("corrupt", { file: zip.file, detail: main.name }); }]];
    return found.type === "worksheet" ? [[name, () => relatedPart(zip, found)]] : [];
  }));
}

/**
 * Opens a workbook to read sheets of it. Pictures, charts, comments, tables and other sheets are never loaded, and
 * their checksums are not looked at; what is read is checked, and has limits (`limits.ts`), however large the file is.
 *
 * @param bytes the whole file
 * @param file what messages call it
 * @param asked the names whose references are wanted
 * @param unpacker what the program has that is quicker than what runs everywhere
 * @throws Failure `not-a-workbook`, `old-excel`, `password`, `corrupt`, `forged`, `part-missing`, `too-large`
 */
export function openBook(bytes: Uint8Array, file: string, asked: readonly string[], unpacker?: Unpacker): OpenBook {
  const refusal = kindRefusal(bytes);
  if (refusal !== undefined) throw fileFailure(refusal, { file });
  const zip = openZip(bytes, file, unpacker);
  const main = mainPart(zip);
  const { sheets, names, from1904 } = readWorkbookPart(zip, main, asked);
  const relations = relationsOf(zip, main.name);
  const texts = sharedTexts(zip, () => {
    const entry = partOfType(zip, relations, "sharedStrings");
    if (entry === undefined) throw fileFailure("part-missing", { file, part: "sharedStrings.xml" });
    return entry;
  });
  const parts = worksheetParts(zip, sheets, relations, main);
  let formats: readonly string[] | undefined;
  const formatsOfBook = (): readonly string[] | undefined => {
    const styles = partOfType(zip, relations, "styles");
    // Once for all sheets: a workbook of all seven categories has seven that are read whole.
    return formats ??= styles && readFormats(zip, styles);
  };
  const readPart = (sheet: string): { readonly part: SheetPart; readonly content: SheetContent } => {
    const entry = parts.get(sheet)?.();
    if (entry === undefined) throw new Error(`There is no sheet “${sheet}”.`);
    const part = readSheetPart(zip, entry, { sheet, formats: formatsOfBook(), from1904 });
    if (part.uses.length > 0) texts.give(part, part.cells, "sheet");
    const { isProtected } = part;
    return { part, content: { sheet, ...gridOf(settle(part, sheet, file, entry)), isProtected, calculation: "kept" } };
  };
  return {
    sheets: [...parts.keys()],
    names,
    readTops: (claiming, whole) => readTops(zip, [...parts].map(([sheet, entry]) => ({ sheet, entry })), { from1904, texts, claiming, whole }),
    readSheet: (sheet) => readPart(sheet).content,
    readMerged(sheet) {
      const { part, content } = readPart(sheet);
      return { content, merged: mergedAreas(part) };
    },
  };
}

import { Failure } from "../../assessment/text/failure";
import { cellNames, formSheet, reviewSheet } from "../../sheet/layout/labels";
import { claimingSheets, formSheetAmong, type Claims } from "../../sheet/read/find-form";
import { judgementSheetAmong } from "../../sheet/judgement/read-judgements";
import { recordSheetAmong } from "../../sheet/record/record-frame";
import { categorySheetsAmong } from "../../sheet/narrative/category-sheets";
import { isCategoryName } from "../../sheet/narrative/category-words";
import { reviewSheets } from "../../sheet/review/review-frame";
import type { MergedSheet } from "../../sheet/merged-sheet";
import type { CategorySheet, Reading, ReviewTop, SheetTop } from "../../sheet/workbook";
import { namedSheet } from "../form-sheet";
import { openBook, type OpenBook } from "./open-book";
import { orFailure } from "./or-failure";
import type { FileTop } from "./read-tops";
import type { Unpacker } from "./zip-directory";

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
 * The whole of the sheet that holds the form's review. One that is there and cannot be read is not passed over, and does
 * not keep the form from being read: it is said to be unread.
 */
function reviewIn(book: OpenBook, others: readonly FileTop[]): ReviewTop | undefined {
  const [first] = reviewSheets(others);
  const there = first ?? others.find(({ sheet, failure }) => sheet === reviewSheet && failure !== undefined);
  if (there === undefined) return undefined;
  const whole = first === undefined ? undefined : orFailure(() => book.readSheet(first.sheet));
  if (whole === undefined || whole instanceof Failure) return { sheet: there.sheet, top: 1, left: 1, values: [], unread: true };
  const { sheet, top, left, values } = whole;
  return { sheet, top, left, values };
}

/**
 * The whole of the sheets that are Categories 1 to 6, one of each. One that cannot be read is not passed over, and does not
 * keep the others from being read: it is said to be unread.
 */
function categoriesIn(book: OpenBook, others: readonly FileTop[]): readonly CategorySheet[] {
  const found = categorySheetsAmong(others).read.map(({ top }) => top.sheet);
  const broken = others.filter(({ sheet, failure }) => failure !== undefined && isCategoryName(sheet)).map(({ sheet }) => sheet);
  return [...found, ...broken].map((sheet): CategorySheet => {
    const whole = orFailure(() => book.readSheet(sheet));
    return whole instanceof Failure
      ? { sheet, top: 1, left: 1, values: [], formulas: [], formats: [], isProtected: false, calculation: "none", unread: true } : whole;
  });
}

/**
 * Reads a workbook's form. A sheet that is said to be the form is read in whole at once: to look at its top first would
 * be to read most of it twice. Where it cannot be read, its top says whether that matters.
 *
 * @throws Failure as `openBook`'s `readSheet`
 */
function formIn(book: OpenBook): Reading {
  const named = namedSheet(book.names.get(cellNames.agency));
  const claiming = [...named === undefined ? [] : [named], formSheet];
  const likely = claiming.find((name) => book.sheets.includes(name));
  const whole = likely === undefined ? undefined : orFailure(() => book.readSheet(likely));
  const tops = book.readTops(claiming, whole instanceof Failure ? undefined : whole);
  const name = formSheetOf(tops, { named });
  if (name === undefined) return { found: "none", sheets: book.sheets };
  const besides = tops.filter(({ sheet }) => sheet !== name);
  const others = besides.map(({ sheet, top, left, values }): SheetTop => ({ sheet, top, left, values }));
  const content = name === likely && whole !== undefined ? whole : book.readSheet(name);
  if (content instanceof Failure) throw content;
  const review = reviewIn(book, besides);
  const narrative = categoriesIn(book, besides);
  return {
    found: "sheet", content, others, ...(review === undefined ? {} : { review }), ...(narrative.length === 0 ? {} : { narrative }),
  };
}

/** A workbook's form, and the record of a submission that stands beside it. */
export interface SubmissionInFile {
  readonly reading: Reading;
  /** The whole of the record's sheet; undefined where the workbook has none. */
  readonly record: SheetTop | undefined;
}

/**
 * Reads a submission from an .xlsx file: its form, its review, and the record of what it said when it was made.
 *
 * @param file what messages call it
 * @throws Failure as `readFormFile`
 */
export function readSubmissionFile(bytes: Uint8Array, file: string, unpacker?: Unpacker): SubmissionInFile {
  const book = openBook(bytes, file, [cellNames.agency], unpacker);
  const reading = formIn(book);
  const found = recordSheetAmong(reading.found === "none" ? book.readTops([]) : reading.others);
  return { reading, record: found && book.readSheet(found.sheet) };
}

/** The sheets of an assessment, whole: what assessors said, and the record of what they said it of. */
export interface AssessmentInFile {
  readonly judgements: SheetTop | undefined;
  readonly record: SheetTop | undefined;
}

/**
 * Reads the sheets of an assessment from an .xlsx file, whatever else is in it.
 *
 * @param file what messages call it
 * @throws Failure as `readFormFile`
 */
export function readAssessmentFile(bytes: Uint8Array, file: string, unpacker?: Unpacker): AssessmentInFile {
  const book = openBook(bytes, file, [], unpacker);
  const tops = book.readTops([]);
  const [judgements, record] = [judgementSheetAmong(tops), recordSheetAmong(tops)];
  return { judgements: judgements && book.readSheet(judgements.sheet), record: record && book.readSheet(record.sheet) };
}

/**
 * Reads the form's sheet from an .xlsx file, and of the others what tells which is the form.
 *
 * @param file what messages call it
 * @param unpacker as `openBook`'s
 * @throws Failure as `openBook` and its `readSheet`
 */
export async function readFormFile(source: Uint8Array | Blob, file: string, unpacker?: Unpacker): Promise<Reading> {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
  const book = openBook(bytes, file, [cellNames.agency], unpacker);
  return formIn(book);
}

/** A workbook's form where it has one, and its sheets as they stand. */
export interface SheetsInFile {
  readonly reading: Reading;
  /** The names of its worksheets, in their order. */
  readonly sheets: readonly string[];
  /** Reads one of them whole. @throws Failure as `readFormFile` */
  readonly readSheet: (name: string) => MergedSheet;
}

/**
 * Reads the form's sheet from an .xlsx file, and any other that is asked for then.
 *
 * @param file what messages call it
 * @throws Failure as `readFormFile`
 */
export function readSheetsFile(bytes: Uint8Array, file: string): SheetsInFile {
  const book = openBook(bytes, file, [cellNames.agency]);
  return { reading: formIn(book), sheets: book.sheets, readSheet: (name) => book.readMerged(name) };
}

import { fileFailure } from "./file-failure";
import { sheetFailure } from "../sheet/sheet-failure";
import { longestText, type Entry, type SheetPlan } from "../sheet/sheet-plan";
import type { NewReviewEvent } from "../assessment/form/review-event";
import type { Cell } from "../sheet/address";
import type { ShownResult } from "../sheet/edit/form-results";
import type { Highlight, HighlightKind } from "../sheet/highlight";
import { highlightsBySheet } from "../sheet/highlights/by-sheet";
import { planReview } from "../sheet/review/plan-review";
import { reviewTarget } from "../sheet/review/review-frame";
import type { FinishedSheet } from "../sheet/submission/finished-sheet";
import type { BackChange, Reading, Workbook } from "../sheet/workbook";
import { workbookOf, type ExcelWorkbook, type Worksheet } from "./excelts";
import { entryOf, formatOf } from "./cell-entry";
import { styleCells, withFormat } from "./cell-style";
import { kindRefusal } from "./file-kind";
import { findFormSheet } from "./form-sheet";
import { withTextsEscaped } from "./escape-texts";
import { finishSheet } from "./finish-sheet";
import { highlightCells, kindsOn } from "./highlight-cells";
import { readFormFile } from "./read/read-form-file";
import { readSheetTop, readWholeSheet } from "./sheet-top";
import { unshareFormulas } from "./unshare-formulas";
import { heldBy, writePlan } from "./write-plan";
import { zipParts } from "./zip-parts";

const lastRow = 1_048_576;
const lastColumn = 16_384;

const inSheet = ({ row, column }: Cell): boolean =>
  row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;

const fits = (entry: Entry | boolean): boolean => typeof entry !== "string" || entry.length <= longestText;

/** A password is its owner's no, protection without one is only a rail. */
function mustBeOpen({ sheetProtection }: Worksheet): void {
  if (sheetProtection?.sheet === true && sheetProtection.hashValue !== undefined) throw sheetFailure("protected");
}

/**
 * Loads the whole workbook of an .xlsx file, to be changed; `file` is what messages call it. What is only to be read is
 * read with `readFormFile`, in a hundredth of the time and the memory.
 *
 * @throws Failure `not-a-workbook`, `old-excel`, `password`, `corrupt`, `forged`, `too-large`
 */
export async function readBook(bytes: Uint8Array, file: string): Promise<ExcelWorkbook> {
  const refusal = kindRefusal(bytes);
  if (refusal !== undefined) throw fileFailure(refusal, { file });
  const parts = zipParts(bytes, file);
  if (parts["xl/workbook.xml"] === undefined) throw fileFailure("not-a-workbook", { file });
  try {
    return await workbookOf(parts);
  } catch (cause) {
    throw fileFailure("corrupt", { file, detail: "XML" }, { cause });
  }
}

/** The form in the workbook of an .xlsx file: bytes in, bytes out, and nobody's disk. */
export class FileWorkbook implements Workbook {
  /** `file` is what messages call it. */
  constructor(readonly book: ExcelWorkbook, private readonly file: string) {}

  /** Reads the form as the file would hold it, so that one reader decides what a file says. */
  async read(): Promise<Reading> {
    const reading = await readFormFile(await this.bytes(), this.file);
    if (reading.found === "none") return reading;
    const kindsIn = (sheet: string): ReadonlySet<HighlightKind> => kindsOn(this.sheetOf(sheet));
    const narrative = reading.narrative?.map((category) => ({ ...category, highlights: kindsIn(category.sheet) }));
    return { ...reading, highlights: kindsIn(reading.content.sheet), ...(narrative === undefined ? {} : { narrative }) };
  }

  async write(plan: SheetPlan): Promise<void> {
    const there = this.book.worksheets.some(({ name }) => name.toLowerCase() === plan.sheet.toLowerCase());
    if (there) throw sheetFailure("sheet-exists", { sheet: plan.sheet });
    plan.cells.forEach((cells, row) => cells.forEach((entry, column) => this.mustFit(entry, { row: row + 1, column: column + 1 })));
    plan.styles.forEach(({ area }) => this.mustFit(null, { row: area.bottom, column: area.right }));
    writePlan(this.book, plan);
  }

  /** Writes a sheet that is to be read and printed. All or nothing, as `write`. */
  async writeFinished({ plan, finish }: FinishedSheet): Promise<void> {
    await this.write(plan);
    finishSheet(this.sheetOf(plan.sheet), finish);
  }

  async change(changes: readonly BackChange[]): Promise<readonly BackChange[]> {
    const sheets = new Map([...new Set(changes.map(({ sheet }) => sheet))].map((named) => [named, this.openSheet(named)]));
    for (const { cell, entry } of changes) this.mustFit(entry, cell);
    for (const sheet of sheets.values()) unshareFormulas(sheet);
    const held = changes.flatMap((change) => {
      const cell = sheets.get(change.sheet)?.getCell(change.cell.row, change.cell.column);
      return cell === undefined ? [] : [{ change, held: cell }];
    });
    const before = held.map(({ change: { sheet, cell, format }, held: was }) =>
      ({ ...(sheet === undefined ? {} : { sheet }), cell, entry: entryOf(was), ...(format === undefined ? {} : { format: formatOf(was) }) }));
    for (const { change: { entry, format }, held: cell } of held) {
      cell.value = heldBy(entry);
      if (format !== undefined) cell.style = withFormat(cell.style, format);
    }
    return before;
  }

  async highlight(kind: HighlightKind, highlights: readonly Highlight[], categories: readonly string[] = []): Promise<void> {
    const sheets = [...highlightsBySheet(highlights, categories)].map(([named, own]) => ({ sheet: this.openSheet(named), own }));
    for (const { bottom, right } of highlights.flatMap(({ areas }) => areas)) this.mustFit(null, { row: bottom, column: right });
    for (const { sheet, own } of sheets) highlightCells(sheet, kind, own);
  }

  async appendReview(events: readonly NewReviewEvent[]): Promise<void> {
    const name = reviewTarget(this.book.worksheets.map(readSheetTop));
    const sheet = name === undefined ? undefined : this.sheetOf(name);
    const writing = planReview(sheet && readWholeSheet(sheet), events);
    if ("make" in writing) return this.write(writing.make);
    if (sheet === undefined) return;
    mustBeOpen(sheet);
    const { top, cells, styles } = writing.add;
    this.mustFit(null, { row: top + cells.length, column: 1 });
    cells.forEach((entries, index) => entries.forEach((entry, column) => {
      if (entry !== null) sheet.getCell(top + index, column + 1).value = heldBy(entry);
    }));
    styleCells(sheet, styles);
  }

  async writeBeside(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    const written: string[] = [];
    try {
      for (const plan of plans) {
        await this.write(plan);
        written.push(plan.sheet);
      }
    } catch (problem) {
      for (const sheet of written) this.book.removeWorksheet(this.sheetOf(sheet).id);
      throw problem;
    }
    return written;
  }

  /**
   * Gives formula cells the figures to show until some program computes them; other cells stay as they are. They are the
   * form's, or those of the sheet that is named.
   */
  showResults(results: readonly ShownResult[], named?: string): void {
    const sheet = named === undefined ? findFormSheet(this.book)?.sheet : this.book.getWorksheet(named);
    for (const { cell, value } of results) {
      const held = sheet?.getCell(cell.row, cell.column);
      if (held?.formula !== undefined) held.value = { formula: held.formula, result: value };
    }
  }

  /** The workbook as the bytes of a file. */
  async bytes(): Promise<Uint8Array> {
    return withTextsEscaped(this.book, () => this.book.xlsx.writeBuffer());
  }

  private sheetOf(name: string): Worksheet {
    const sheet = this.book.getWorksheet(name);
    if (sheet === undefined) throw sheetFailure("sheet-gone");
    return sheet;
  }

  /** The form's sheet, or the one that is named, to be written to. */
  private openSheet(named?: string): Worksheet {
    const sheet = named === undefined ? findFormSheet(this.book)?.sheet : this.sheetOf(named);
    if (sheet === undefined) throw sheetFailure("sheet-gone");
    mustBeOpen(sheet);
    return sheet;
  }

  /** What cannot be in a file is found before anything is changed. */
  private mustFit(entry: Entry | boolean, cell: Cell): void {
    if (inSheet(cell) && fits(entry)) return;
    throw fileFailure("cannot-write", { file: this.file, detail: `${cell.row}:${cell.column}` });
  }
}

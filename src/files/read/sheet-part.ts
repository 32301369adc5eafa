import { plainFormat } from "../../assessment/form/number-format";
import type { Area } from "../../sheet/address";
import { fileFailure } from "../file-failure";
import { areaInSheet } from "./address-of-cell";
import { usualDate } from "./built-in-formats";
import { formulasOfSheet, type ArrayArea, type Formulas } from "./formulas";
import { columnAt, noCells, spotOf, rowAt, type HeldCells } from "./held-cells";
import { limits } from "./limits";
import { useOf, type TextUses } from "./shared-texts";
import { SheetCells, type CellsListener } from "./sheet-cells";
import { saysYes } from "./workbook-part";
import { corruptAt, shownBy, type Source, type WrittenCell } from "./written-cell";
import { readXml, restUnwanted, spreadsheet } from "./xml";
import type { Attributes } from "./xml-names";
import { megabyte, type Zip, type ZipEntry } from "./zip-directory";

/** A sheet's part as it was read, before its shared texts, arrays and merged cells are looked up. */
export interface SheetPart extends TextUses {
  readonly cells: HeldCells;
  readonly arrays: readonly ArrayArea[];
  /** Corners of merged areas, two places each: there may be millions. */
  readonly merged: readonly number[];
  readonly isProtected: boolean;
}

/** What a sheet's cells mean depends on its workbook. */
export interface SheetContext {
  readonly sheet: string;
  /** The number formats of the workbook's styles; undefined where it has none. */
  readonly formats: readonly string[] | undefined;
  readonly from1904: boolean;
}

/** Keeps what a sheet's cells hold, within its limits. */
class WholeSheet implements CellsListener, SheetPart {
  readonly cells = noCells();
  readonly uses: number[] = [];
  readonly merged: number[] = [];
  readonly #formulas: Formulas = formulasOfSheet();
  isProtected = false;
  #characters = 0;
  #rows = 0;
  #lastRow = 0;
  #widest = 0;

  constructor(private readonly source: Source, private readonly context: SheetContext) {}

  get arrays(): readonly ArrayArea[] {
    return this.#formulas.arrays;
  }

  row(): void { /* A row without cells is nothing. */ }

  cell(cell: WrittenCell): void {
    const formula = cell.formula === undefined ? "" : this.#formulas.formulaOf(cell.formula, cell);
    if (formula === undefined) throw corruptAt(this.source, cell);
    const shown = shownBy(cell, this.source, this.context.from1904);
    if (formula === "" && shown === undefined) return;
    const index = this.#next(cell);
    const value = shown === undefined || shown.kind === "shared" ? undefined : shown.value;
    const format = this.#format(cell);
    this.cells.at.push(spotOf(cell.row, cell.column));
    this.cells.values.push(value);
    this.cells.formats.push(formula === "" && shown?.kind === "date" && format === plainFormat ? usualDate : format);
    this.cells.formulas.push(formula === "" ? undefined : formula);
    if (shown?.kind === "shared") this.uses.push(useOf(shown.index, index));
    this.#count(formula.length + (typeof value === "string" ? value.length : 0));
  }

  other(name: string, attributes: Attributes, parent: string): void {
    if (name === "sheetProtection" && parent === "worksheet") this.isProtected = saysYes(attributes["sheet"]);
    if (name !== "mergeCell" || parent !== "mergeCells") return;
    const area = areaInSheet(attributes["ref"] ?? "");
    if (area === undefined) throw fileFailure("corrupt", { file: this.source.file, detail: `${this.source.part}, mergeCell` });
    this.merged.push(spotOf(area.top, area.left), spotOf(area.bottom, area.right));
  }

  rest(): void {
    throw restUnwanted;
  }

  /** The index of one more cell. */
  #next({ row, column }: WrittenCell): number {
    const { file } = this.source;
    if (row !== this.#lastRow) this.#rows += 1;
    this.#lastRow = row;
    this.#widest = Math.max(this.#widest, column);
    if (this.cells.at.length < limits.heldCells) return this.cells.at.length;
    throw fileFailure("too-many-cells", { file, sheet: this.context.sheet, rows: this.#rows, columns: this.#widest });
  }

  #format(cell: WrittenCell): string {
    const { formats } = this.context;
    const format = formats?.[cell.style];
    if (format !== undefined) return format;
    if (cell.style === 0) return plainFormat;
    throw formats === undefined ? fileFailure("part-missing", { file: this.source.file, part: "styles.xml" }) : corruptAt(this.source, cell);
  }

  /** Texts that stand in the sheet, or are made from formulas that it shares, are limited in all. */
  #count(characters: number): void {
    this.#characters += characters;
    const most = limits.sheetText / megabyte;
    if (this.#characters > limits.sheetText) throw fileFailure("too-large", { file: this.source.file, size: most + 1, most });
  }
}

/**
 * Reads a worksheet's part.
 *
 * @throws Failure as `readXml`; `corrupt` where a cell is out of its place, or says what its type does not allow;
 * `long-text`, `too-large`, `too-many-cells`; `part-missing` where its cells have styles and there are none
 */
export function readSheetPart(zip: Zip, entry: ZipEntry, context: SheetContext): SheetPart {
  const source = { file: zip.file, part: entry.name };
  const sheet = new WholeSheet(source, context);
  readXml(zip, entry, { root: "worksheet", namespaces: spreadsheet }, new SheetCells(source, sheet));
  return sheet;
}

/** The merged areas of a sheet's part. */
export function* mergedAreas({ merged }: SheetPart): Generator<Area> {
  for (let at = 0; at + 1 < merged.length; at += 2) {
    const [first = 0, last = 0] = [merged[at], merged[at + 1]];
    yield { top: rowAt(first), left: columnAt(first), bottom: rowAt(last), right: columnAt(last) };
  }
}

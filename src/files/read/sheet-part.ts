import type { Failure } from "../../assessment/text/failure";
import { plainFormat } from "../../assessment/form/number-format";
import type { Cell } from "../../sheet/address";
import { fileFailure } from "../file-failure";
import { areaInSheet, cellAtAddress } from "./address-of-cell";
import { usualDate } from "./built-in-formats";
import { meaningOf, unescaped, type Meaning } from "./cell-value";
import { formulasOfSheet, type ArrayArea, type WrittenFormula } from "./formulas";
import { columnAt, noCells, spotOf, rowAt, type HeldCells } from "./held-cells";
import { limits } from "./limits";
import { plainText } from "./plain-text";
import { useOf, type TextUses } from "./shared-texts";
import { saysYes } from "./workbook-part";
import { readXml, spreadsheet, type Attributes, type Listener } from "./xml";
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

const longestEscape = 7;
const noAttributes: Attributes = {};

/** Reads a sheet's cells as its part says them, one after the other. */
class SheetListener implements Listener {
  readonly cells = noCells();
  readonly uses: number[] = [];
  readonly merged: number[] = [];
  readonly formulas = formulasOfSheet();
  isProtected = false;
  readonly #inline;
  #row = 0;
  #column = 0;
  #cell: Attributes = noAttributes;
  #formula: WrittenFormula | undefined;
  #value: string | undefined;
  #isInline = false;
  /** The element whose text is being read. */
  #reading: "f" | "v" | undefined;
  #characters = 0;
  #widest = 0;

  constructor(private readonly file: string, private readonly part: string, private readonly context: SheetContext) {
    this.#inline = plainText(file, part);
  }

  open(name: string, attributes: Attributes, parent: string): void {
    if (name === "c" && parent === "row") this.#openCell(attributes);
    else if (parent === "c") this.#openContent(name, attributes);
    else if (name === "row" && parent === "sheetData") this.#openRow(attributes);
    else if (name === "mergeCell" && parent === "mergeCells") this.#merge(attributes["ref"]?.value ?? "");
    else if (name === "sheetProtection" && parent === "worksheet") this.isProtected = saysYes(attributes["sheet"]);
    else this.#inline.open(name, parent);
  }

  close(name: string, parent: string): void {
    this.#reading = undefined;
    if (name === "c" && parent === "row") this.#closeCell();
    else if (name === "is" && parent === "c") this.#value = this.#counted(this.#inline.end(unescaped));
    else this.#inline.close(name);
  }

  text(text: string): void {
    if (this.#reading === undefined) return this.#inline.text(text);
    if (this.#reading === "v") this.#value = (this.#value ?? "") + text;
    else if (this.#formula !== undefined) this.#formula = { ...this.#formula, text: this.#formula.text + text };
    if ((this.#value?.length ?? 0) > limits.textLength * longestEscape) throw this.#tooLong();
    if ((this.#formula?.text.length ?? 0) > limits.textLength) throw this.#tooLong();
  }

  #openRow({ r }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r.value);
    if (!Number.isInteger(row) || row <= this.#row || row > limits.rows) throw this.#corrupt();
    this.#row = row;
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    const address = attributes["r"]?.value;
    const cell = address === undefined ? { row: this.#row, column: this.#column + 1 } : cellAtAddress(address);
    // Two cells at one place, or a cell in another's row: nobody could say which of them a reader would take.
    if (cell === undefined || cell.row !== this.#row || cell.column <= this.#column || cell.column > limits.columns) throw this.#corrupt();
    this.#column = cell.column;
    this.#cell = attributes;
    this.#formula = undefined;
    this.#value = undefined;
    this.#isInline = false;
  }

  #openContent(name: string, attributes: Attributes): void {
    if (name === "v") this.#reading = "v";
    else if (name === "f") {
      this.#reading = "f";
      this.#formula = { attributes, text: "" };
    } else if (name === "is") {
      this.#isInline = true;
      this.#inline.start(true);
    }
  }

  #closeCell(): void {
    const cell: Cell = { row: this.#row, column: this.#column };
    const formula = this.#formula === undefined ? "" : this.formulas.formulaOf(this.#formula, cell);
    if (formula === undefined) throw this.#corrupt();
    const meaning = this.#meaning();
    if (formula === "" && meaning === undefined) return;
    const { at, values, formats, formulas } = this.cells;
    const index = at.length;
    this.#widest = Math.max(this.#widest, this.#column);
    if (index === limits.heldCells) throw this.#tooMany();
    const format = this.#format();
    at.push(spotOf(cell.row, cell.column));
    values.push(meaning === undefined || meaning.kind === "shared" ? undefined : meaning.value);
    formats.push(formula === "" && meaning?.kind === "date" && format === plainFormat ? usualDate : format);
    formulas.push(formula === "" ? undefined : this.#counted(formula));
    if (meaning?.kind === "shared") this.uses.push(useOf(meaning.index, index));
  }

  #meaning(): Meaning | undefined {
    const text = this.#value;
    const type = this.#cell["t"]?.value ?? "n";
    if (text === undefined || (text.trim() === "" && type !== "str" && type !== "inlineStr")) return undefined;
    if (this.#isInline) return { kind: "value", value: text };
    const meaning = meaningOf(type, text, this.context.from1904);
    if (meaning === undefined) throw this.#corrupt();
    if (meaning.kind === "value" && typeof meaning.value === "string") {
      if (meaning.value.length > limits.textLength) throw this.#tooLong();
      this.#counted(meaning.value);
    }
    return meaning;
  }

  #format(): string {
    const style = Number(this.#cell["s"]?.value ?? 0);
    const { formats } = this.context;
    const format = formats?.[style];
    if (format !== undefined) return format;
    if (style === 0) return plainFormat;
    throw formats === undefined ? fileFailure("part-missing", { file: this.file, part: "styles.xml" }) : this.#corrupt();
  }

  #merge(reference: string): void {
    const area = areaInSheet(reference);
    if (area === undefined) throw this.#corrupt();
    this.merged.push(spotOf(area.top, area.left), spotOf(area.bottom, area.right));
  }

  /** Texts that stand in the sheet, or are made from formulas that it shares, are limited in all. */
  #counted(text: string): string {
    this.#characters += text.length;
    if (this.#characters <= limits.sheetText) return text;
    const most = limits.sheetText / megabyte;
    throw fileFailure("too-large", { file: this.file, size: most + 1, most });
  }

  #corrupt(): Failure {
    return fileFailure("corrupt", { file: this.file, detail: `${this.part}, ${this.#row}:${this.#column}` });
  }

  #tooLong(): Failure {
    return fileFailure("long-text", { file: this.file, part: `${this.part}, ${this.#row}:${this.#column}`, most: limits.textLength });
  }

  #tooMany(): Failure {
    const rows = new Set(this.cells.at.map(rowAt)).size;
    return fileFailure("too-many-cells", { file: this.file, sheet: this.context.sheet, rows, columns: this.#widest });
  }
}

/**
 * Reads a worksheet's part.
 *
 * @throws Failure as `readXml`; `corrupt` where a cell is out of its place, or says what its type does not allow;
 * `long-text`, `too-large`, `too-many-cells`; `part-missing` where its cells have styles and there are none
 */
export function readSheetPart(zip: Zip, entry: ZipEntry, context: SheetContext): SheetPart {
  const listener = new SheetListener(zip.file, entry.name, context);
  readXml(zip, entry, { root: "worksheet", namespaces: spreadsheet }, listener);
  const { cells, uses, merged, isProtected, formulas: { arrays } } = listener;
  return { cells, uses, merged, isProtected, arrays };
}

/** The merged areas of a sheet's part. */
export function* mergedAreas({ merged }: SheetPart): Generator<{ readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }> {
  for (let at = 0; at + 1 < merged.length; at += 2) {
    const [first = 0, last = 0] = [merged[at], merged[at + 1]];
    yield { top: rowAt(first), left: columnAt(first), bottom: rowAt(last), right: columnAt(last) };
  }
}

import { cellAtAddress } from "./address-of-cell";
import { limits } from "./limits";
import { longestEscape, plainText } from "./plain-text";
import { corruptAt, tooLongAt, type Source, type WrittenCell } from "./written-cell";
import type { Listener } from "./xml";
import type { Attributes } from "./xml-names";

/** Who wants to know what a sheet's part says. What these throw ends the reading. */
export interface CellsListener {
  /** A row begins. */
  row(row: number): void;
  /** A cell ends. Cells come from left to right and from top to bottom. */
  cell(cell: WrittenCell): void;
  /** Anything begins that is neither a row nor in one. */
  other(name: string, attributes: Attributes, parent: string): void;
  /** What comes from here on is said of no cell: how some look when, what may be typed into them, how pages are printed. */
  rest(): void;
}

/** What begins the rest, in the order that Excel insists on: merged areas, the last that concerns cells, stand before. */
const rest = new Set(["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"]);

const noAttributes: Attributes = {};

/** Puts together the cells of a sheet's part, one after the other. It fails with `corrupt` and `long-text`. */
export class SheetCells implements Listener {
  readonly #inline;
  #row = 0;
  #column = 0;
  #cell: Attributes = noAttributes;
  #formula: Attributes | undefined;
  #formulaText = "";
  #value: string | undefined;
  #isInline = false;
  #isPastCells = false;
  /** The element whose text is being read. */
  #reading: "f" | "v" | undefined;

  constructor(private readonly source: Source, private readonly listener: CellsListener) {
    this.#inline = plainText(source.file, source.part);
  }

  open(name: string, attributes: Attributes, parent: string): void {
    if (name === "c" && parent === "row") this.#openCell(attributes);
    else if (parent === "c") this.#openContent(name, attributes);
    else if (name === "row" && parent === "sheetData") this.#openRow(attributes);
    else if (this.#isInline) this.#inline.open(name, parent);
    else if (this.#isPastCells && parent === "worksheet" && rest.has(name)) this.listener.rest();
    else this.listener.other(name, attributes, parent);
  }

  close(name: string, parent: string): void {
    this.#reading = undefined;
    if (name === "c" && parent === "row") this.#closeCell();
    else if (name === "is" && parent === "c") this.#value = this.#inline.end();
    else if (name === "sheetData" && parent === "worksheet") this.#isPastCells = true;
    else this.#inline.close(name);
  }

  text(text: string): void {
    if (this.#reading === undefined) return this.#inline.text(text);
    if (this.#reading === "v") this.#value = (this.#value ?? "") + text;
    else this.#formulaText += text;
    const isLong = (this.#value?.length ?? 0) > limits.textLength * longestEscape || this.#formulaText.length > limits.textLength;
    if (isLong) throw tooLongAt(this.source, { row: this.#row, column: this.#column });
  }

  #openRow({ r }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    const isNext = Number.isInteger(row) && row > this.#row && row <= limits.rows;
    if (!isNext) throw corruptAt(this.source, { row: this.#row, column: this.#column });
    this.#row = row;
    this.#column = 0;
    this.listener.row(row);
  }

  #openCell(attributes: Attributes): void {
    const address = attributes["r"];
    const cell = address === undefined ? { row: this.#row, column: this.#column + 1 } : cellAtAddress(address);
    // Two cells at one place, or a cell in another's row: nobody could say which of them a reader would take.
    const isNext = cell !== undefined && cell.row === this.#row && cell.column > this.#column && cell.column <= limits.columns;
    if (!isNext) throw corruptAt(this.source, { row: this.#row, column: this.#column });
    this.#column = cell.column;
    this.#cell = attributes;
    this.#formula = undefined;
    this.#formulaText = "";
    this.#value = undefined;
    this.#isInline = false;
  }

  #openContent(name: string, attributes: Attributes): void {
    if (name === "v") this.#reading = "v";
    else if (name === "f") {
      this.#reading = "f";
      this.#formula = attributes;
    } else if (name === "is") {
      this.#isInline = true;
      this.#inline.start(true);
    }
  }

  #closeCell(): void {
    const { t: type = "n", s: style = "0" } = this.#cell;
    this.listener.cell({
      row: this.#row,
      column: this.#column,
      type,
      style: Number(style),
      formula: this.#formula && { attributes: this.#formula, text: this.#formulaText },
      text: this.#value,
      isInline: this.#isInline,
    });
    this.#isInline = false;
  }
}

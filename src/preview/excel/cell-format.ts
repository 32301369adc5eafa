import { Borders } from "./borders";
import type { Cells } from "./cells";
import { HostObject } from "./host-object";
import { allowFormatting } from "./locks";
import { readSizes, sizeColumns, sizeRows } from "./sizes";
import type { StyleProperty } from "./style-properties";
import * as property from "./style-properties";

/** The value of a format property where all cells agree on it, else null as in Excel. */
function shared(cells: Cells, from: StyleProperty): unknown {
  let first: unknown;
  let any = false;
  for (const block of cells.blocks.map((each) => cells.sheet.clip(each))) {
    for (let row = block.startRow; row <= block.endRow; row++) {
      for (let column = block.startColumn; column <= block.endColumn; column++) {
        const value = from.read(cells.sheet.style(row, column));
        if (any && value !== first) return null;
        first = value;
        any = true;
      }
    }
  }
  return any ? first : from.read({});
}

function change(cells: Cells, to: StyleProperty, value: unknown): void {
  allowFormatting(cells.sheet);
  const style = to.write(value);
  for (const block of cells.blocks) cells.sheet.setStyle(block, style);
}

/** `format.fill` of a range. */
export class Fill extends HostObject {
  readonly scalars = ["color"];
  constructor(private readonly cells: Cells) { super(); }
  get color(): unknown { return shared(this.cells, property.fillColor); }
  set color(value: unknown) { change(this.cells, property.fillColor, value); }
  clear(): void { change(this.cells, property.fillColor, ""); }
}

/** `format.font` of a range. */
export class Font extends HostObject {
  readonly scalars = ["bold", "color", "italic", "name", "size", "underline"];
  constructor(private readonly cells: Cells) { super(); }
  get bold(): unknown { return shared(this.cells, property.fontBold); }
  set bold(value: unknown) { change(this.cells, property.fontBold, value); }
  get italic(): unknown { return shared(this.cells, property.fontItalic); }
  set italic(value: unknown) { change(this.cells, property.fontItalic, value); }
  get underline(): unknown { return shared(this.cells, property.fontUnderline); }
  set underline(value: unknown) { change(this.cells, property.fontUnderline, value); }
  get color(): unknown { return shared(this.cells, property.fontColor); }
  set color(value: unknown) { change(this.cells, property.fontColor, value); }
  get name(): unknown { return shared(this.cells, property.fontName); }
  set name(value: unknown) { change(this.cells, property.fontName, value); }
  get size(): unknown { return shared(this.cells, property.fontSize); }
  set size(value: unknown) { change(this.cells, property.fontSize, value); }
}

/** `format.protection` of a range: whether its cells are locked once the sheet is protected. */
export class FormatProtection extends HostObject {
  readonly scalars = ["locked", "formulaHidden"];
  constructor(private readonly cells: Cells) { super(); }
  get locked(): unknown { return shared(this.cells, property.locked); }
  set locked(value: unknown) { change(this.cells, property.locked, value); }
  get formulaHidden(): boolean { return false; }
}

/** `format` of a range or of several. */
export class CellFormat extends HostObject {
  readonly scalars = [
    "columnWidth", "horizontalAlignment", "indentLevel", "rowHeight", "shrinkToFit", "verticalAlignment", "wrapText",
  ];
  readonly fill: Fill;
  readonly font: Font;
  readonly protection: FormatProtection;
  readonly borders: Borders;

  constructor(private readonly cells: Cells) {
    super();
    this.fill = new Fill(cells);
    this.font = new Font(cells);
    this.protection = new FormatProtection(cells);
    this.borders = new Borders(cells);
  }

  get wrapText(): unknown { return shared(this.cells, property.wrapText); }
  set wrapText(value: unknown) { change(this.cells, property.wrapText, value); }
  get horizontalAlignment(): unknown { return shared(this.cells, property.horizontalAlignment); }
  set horizontalAlignment(value: unknown) { change(this.cells, property.horizontalAlignment, value); }
  get verticalAlignment(): unknown { return shared(this.cells, property.verticalAlignment); }
  set verticalAlignment(value: unknown) { change(this.cells, property.verticalAlignment, value); }
  get indentLevel(): unknown { return shared(this.cells, property.indentLevel); }
  set indentLevel(value: unknown) { change(this.cells, property.indentLevel, value); }
  get shrinkToFit(): unknown { return shared(this.cells, property.shrinkToFit); }
  set shrinkToFit(value: unknown) { change(this.cells, property.shrinkToFit, value); }
  get columnWidth(): number | null { return readSizes(this.cells).columnWidth; }
  set columnWidth(points: number) { sizeColumns(this.cells, points); }
  get rowHeight(): number | null { return readSizes(this.cells).rowHeight; }
  set rowHeight(points: number) { sizeRows(this.cells, points); }
  autofitRows(): void { sizeRows(this.cells, "auto"); }
  autofitColumns(): void { sizeColumns(this.cells, "auto"); }
}

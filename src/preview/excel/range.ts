import { getPrimaryForRange, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { blockAddress, blockSize, intersection, lastColumn, lastRow, quotedSheetName } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import { deleteCells, insertCells, isEntireColumn, isEntireRow, moveCells } from "../engine/structure";
import { usedBlock } from "../engine/used-block";
import { CellFormat } from "./cell-format";
import type { Cells } from "./cells";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import type { OrNull } from "./host-object";
import { HostObject, nullObject } from "./host-object";
import type { LiveRange } from "./live-ranges";
import { allowStructure, allowWriting } from "./locks";
import { mergeCells, mergedBlocks, unmergeCells } from "./merges";
import type { ClearApplyTo, CopyType } from "./range-contents";
import { clearCells, copyCells } from "./range-contents";
import { readCell, readMatrix, writeNumberFormats, writeValues } from "./range-values";
import { blockAt } from "./sheet-address";
import { rowOrColumnHidden, setHidden } from "./visibility";

/** A block of cells of one sheet. */
export class Range extends HostObject implements LiveRange {
  readonly scalars = [
    "address", "cellCount", "columnCount", "columnHidden", "columnIndex", "formulas", "hidden", "isEntireColumn",
    "isEntireRow", "numberFormat", "rowCount", "rowHidden", "rowIndex", "text", "valueTypes", "values",
  ];
  deleted = false;
  private where: Block;
  private referenceId: string | undefined;

  constructor(readonly context: ExcelContext, readonly sheet: Sheet, block: Block) {
    super();
    this.where = block;
    context.ranges.follow(this);
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return this.referenceId ? { _ReferenceId: this.referenceId } : {};
  }
  _KeepReference(): void {
    this.referenceId ??= crypto.randomUUID();
    this.context.ranges.keep(this.referenceId, this);
  }

  /** office.js splits big arrays into several writes, and has their size checked before the first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw new ExcelError("InvalidArgument", "the array doesn't have the size of the range");
    }
  }

  get sheetId(): string { return this.sheet.id; }
  get block(): Block {
    if (this.deleted) throw new ExcelError("InvalidReference", "the cells were deleted");
    return this.where;
  }
  set block(block: Block) { this.where = block; }

  get worksheet(): HostObject { return this.context.make.worksheet(this.sheet); }
  get format(): CellFormat { return new CellFormat(this.cells); }
  get dataValidation(): DataValidation { return new DataValidation(this.cells); }
  get conditionalFormats(): ConditionalFormats { return new ConditionalFormats(this.context, this.cells); }

  get address(): string { return `${quotedSheetName(this.sheet.model.getName())}!${blockAddress(this.block)}`; }
  get addressLocal(): string { return this.address; }
  get rowIndex(): number { return this.block.startRow; }
  get columnIndex(): number { return this.block.startColumn; }
  get rowCount(): number { return blockSize(this.block).rows; }
  get columnCount(): number { return blockSize(this.block).columns; }
  get cellCount(): number { return Math.min(this.rowCount * this.columnCount, 2_147_483_647); }
  get isEntireRow(): boolean { return isEntireRow(this.block); }
  get isEntireColumn(): boolean { return isEntireColumn(this.block); }

  get values(): unknown { return readMatrix(this.block, readCell.value(this.sheet)); }
  set values(assigned: unknown) { writeValues(this.sheet, this.block, assigned); }
  get formulas(): unknown { return readMatrix(this.block, readCell.formula(this.sheet)); }
  set formulas(assigned: unknown) { writeValues(this.sheet, this.block, assigned); }
  get formulasLocal(): unknown { return this.formulas; }
  set formulasLocal(assigned: unknown) { this.formulas = assigned; }
  get text(): unknown { return readMatrix(this.block, readCell.text(this.sheet)); }
  get valueTypes(): unknown { return readMatrix(this.block, readCell.type(this.sheet)); }
  get numberFormat(): unknown { return readMatrix(this.block, readCell.numberFormat(this.sheet)); }
  set numberFormat(assigned: unknown) { writeNumberFormats(this.sheet, this.block, assigned); }
  get numberFormatLocal(): unknown { return this.numberFormat; }
  set numberFormatLocal(assigned: unknown) { this.numberFormat = assigned; }

  get rowHidden(): boolean | null { return rowOrColumnHidden(this.sheet, this.block, "rows"); }
  set rowHidden(hidden: boolean) { setHidden(this.sheet, this.block, "rows", hidden); }
  get columnHidden(): boolean | null { return rowOrColumnHidden(this.sheet, this.block, "columns"); }
  set columnHidden(hidden: boolean) { setHidden(this.sheet, this.block, "columns", hidden); }
  get hidden(): boolean { return this.rowHidden === true || this.columnHidden === true; }

  getCell(row: number, column: number): Range {
    return this.at(this.block.startRow + row, this.block.startColumn + column, 1, 1);
  }
  getRow(row: number): Range {
    return this.at(this.block.startRow + row, this.block.startColumn, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.at(this.block.startRow, this.block.startColumn + column, this.rowCount, 1);
  }
  getEntireRow(): Range { return this.of({ ...this.block, startColumn: 0, endColumn: lastColumn }); }
  getEntireColumn(): Range { return this.of({ ...this.block, startRow: 0, endRow: lastRow }); }
  getLastRow(): Range { return this.getRow(this.rowCount - 1); }
  getLastColumn(): Range { return this.getColumn(this.columnCount - 1); }
  getLastCell(): Range { return this.getCell(this.rowCount - 1, this.columnCount - 1); }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at(this.block.startRow + rows, this.block.startColumn + columns, this.rowCount, this.columnCount);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at(this.block.startRow, this.block.startColumn, this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(this.block.startRow, this.block.startColumn, rows, columns);
  }
  getBoundingRect(other: Range | string): Range {
    const { block } = this.other(other);
    return this.of({
      startRow: Math.min(this.block.startRow, block.startRow), endRow: Math.max(this.block.endRow, block.endRow),
      startColumn: Math.min(this.block.startColumn, block.startColumn),
      endColumn: Math.max(this.block.endColumn, block.endColumn),
    });
  }
  getIntersectionOrNullObject(other: Range | string): OrNull<Range> {
    const range = this.other(other);
    const shared = range.sheetId === this.sheetId ? intersection(this.block, range.block) : undefined;
    return shared ? this.of(shared) : nullObject;
  }
  getIntersection(other: Range | string): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (shared === nullObject) throw new ExcelError("ItemNotFound", "intersection");
    return shared;
  }
  getUsedRangeOrNullObject(valuesOnly = false): OrNull<Range> {
    const used = usedBlock(this.sheet, valuesOnly, this.block);
    return used ? this.of(used) : nullObject;
  }
  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === nullObject ? this.getCell(0, 0) : used;
  }
  getMergedAreasOrNullObject(): OrNull<HostObject> {
    const blocks = mergedBlocks(this.sheet, this.block);
    return blocks.length > 0 ? this.context.make.areas(this.sheet, blocks) : nullObject;
  }

  async insert(shift: "Down" | "Right"): Promise<Range> {
    const { block } = this;
    allowStructure(this.sheet, isEntireColumn(block) ? "allowInsertColumns" : "allowInsertRows");
    await insertCells(this.sheet, block, shift);
    return this.of(block);
  }
  async delete(shift: "Up" | "Left"): Promise<void> {
    allowStructure(this.sheet, isEntireColumn(this.block) ? "allowDeleteColumns" : "allowDeleteRows", this.block);
    await deleteCells(this.sheet, this.block, shift);
  }
  clear(applyTo: ClearApplyTo = "All"): void { clearCells(this.sheet, this.block, applyTo); }
  async copyFrom(source: Range | string, type: CopyType = "All"): Promise<void> {
    await this.context.calculation.flush();
    copyCells(this.other(source), this.sheet, this.block, type);
  }
  async moveTo(destination: Range | string): Promise<void> {
    const to = this.other(destination);
    allowWriting(this.sheet, this.block);
    allowWriting(to.sheet, to.getCell(0, 0).block);
    await moveCells(this.sheet, this.block, to.sheet, to.block.startRow, to.block.startColumn);
  }
  select(): void {
    const { target } = this.sheet;
    this.sheet.session.run(SetWorksheetActiveOperation.id, target);
    const range = this.sheet.clip(this.block);
    const selections = [{ range, primary: getPrimaryForRange(range, this.sheet.model), style: null }];
    this.sheet.session.run(SetSelectionsOperation.id, { ...target, selections });
  }
  merge(across = false): Promise<void> { return mergeCells(this.sheet, this.block, across); }
  unmerge(): void { unmergeCells(this.sheet, this.block); }

  private get cells(): Cells { return { sheet: this.sheet, blocks: [this.block] }; }
  private other(range: Range | string): Range {
    return typeof range === "string" ? this.of(blockAt(this.context, this.sheet, range)) : range;
  }
  private of(block: Block): Range { return new Range(this.context, this.sheet, block); }
  private at(startRow: number, startColumn: number, rows: number, columns: number): Range {
    const block = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
    const inside = startRow >= 0 && startColumn >= 0 && rows > 0 && columns > 0;
    if (!inside || block.endRow > lastRow || block.endColumn > lastColumn) throw new ExcelError("InvalidArgument", "outside the sheet");
    return this.of(block);
  }
}

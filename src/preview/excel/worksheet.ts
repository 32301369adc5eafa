import {
  RemoveSheetCommand, SetTabColorCommand, SetWorksheetActiveOperation, SetWorksheetHideCommand, SetWorksheetNameCommand,
  SetWorksheetOrderCommand, SetWorksheetShowCommand, ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { lastColumn, lastRow } from "../engine/a1";
import { Sheet } from "../engine/sheet";
import { usedBlock } from "../engine/used-block";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import { FreezePanes } from "./freeze-panes";
import { refuseTooLong } from "./limits";
import type { OrNull } from "./host-object";
import { HostObject, nullObject } from "./host-object";
import { NamedItems } from "./named-items";
import { PageBreaks } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./ranges";
import { blockAt } from "./sheet-address";
import { checkSheetName, otherSheets } from "./sheet-names";
import { SheetProtection } from "./sheet-protection";
import { excelColor } from "./style-properties";

const wholeSheet: Block = { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: lastColumn };

/** One sheet of the workbook. */
export class Worksheet extends HostObject {
  readonly scalars = ["id", "name", "position", "showGridlines", "tabColor", "visibility"];

  constructor(private readonly context: ExcelContext, readonly sheet: Sheet) { super(); }

  override get identity(): { Id: string } { return { Id: this.id }; }

  get id(): string { return this.sheet.id; }
  get name(): string { return this.sheet.model.getName(); }
  set name(name: string) {
    checkSheetName(this.context, name, this.id);
    this.context.session.run(SetWorksheetNameCommand.id, { ...this.sheet.target, name });
  }
  get position(): number { return this.context.session.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id); }
  set position(order: number) {
    this.context.session.run(SetWorksheetOrderCommand.id, { ...this.sheet.target, order });
  }
  get visibility(): string { return this.sheet.model.isSheetHidden() ? "Hidden" : "Visible"; }
  set visibility(value: string) {
    const command = value === "Visible" ? SetWorksheetShowCommand : SetWorksheetHideCommand;
    if (value !== this.visibility) this.context.session.run(command.id, this.sheet.target);
  }
  get tabColor(): string {
    const color = this.sheet.model.getTabColor();
    return color ? excelColor(color) : "";
  }
  set tabColor(value: string) {
    this.context.session.run(SetTabColorCommand.id, { ...this.sheet.target, value: value === "" ? null : excelColor(value) });
  }
  get showGridlines(): boolean { return this.sheet.model.getConfig().showGridlines !== 0; }
  set showGridlines(show: boolean) {
    if (show !== this.showGridlines) {
      this.context.session.run(ToggleGridlinesCommand.id, { ...this.sheet.target, showGridlines: show ? 1 : 0 });
    }
  }
  /** What office.js calls showGridlines when it sets it. */
  get gridlines(): boolean { return this.showGridlines; }
  set gridlines(show: boolean) { this.showGridlines = show; }
  get names(): NamedItems { return new NamedItems(this.context, this.sheet); }
  get freezePanes(): FreezePanes { return new FreezePanes(this.context, this.sheet); }
  get pageLayout(): PageLayout { return new PageLayout(this.sheet); }
  get horizontalPageBreaks(): PageBreaks { return new PageBreaks(this.context, this.sheet); }
  get protection(): SheetProtection {
    return new SheetProtection(this.sheet, this.context.profile.refusesDoubleProtection);
  }

  activate(): void {
    this.context.session.run(SetWorksheetActiveOperation.id, this.sheet.target);
  }
  delete(): void {
    if (otherSheets(this.context, this.id).every((sheet) => sheet.isSheetHidden())) {
      throw new ExcelError("InvalidOperation", "the last visible sheet");
    }
    this.context.session.run(RemoveSheetCommand.id, this.sheet.target);
  }

  getRange(address?: string): Range {
    return new Range(this.context, this.sheet, address === undefined || address === "" ? wholeSheet : this.blockOf(address));
  }
  getRanges(addresses: string): RangeAreas {
    refuseTooLong(addresses, "addressList");
    const blocks = addresses.split(",").map((address) => this.blockOf(address.trim()));
    return new RangeAreas(this.context, this.sheet, blocks);
  }
  getRangeByIndexes(startRow: number, startColumn: number, rows: number, columns: number): Range {
    if (startRow < 0 || startColumn < 0 || rows < 1 || columns < 1) throw new ExcelError("InvalidArgument", "getRangeByIndexes");
    return new Range(this.context, this.sheet, {
      startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1,
    });
  }
  getCell(row: number, column: number): Range { return this.getRangeByIndexes(row, column, 1, 1); }
  getUsedRangeOrNullObject(valuesOnly = false): OrNull<Range> {
    const used = usedBlock(this.sheet, valuesOnly);
    return used ? new Range(this.context, this.sheet, used) : nullObject;
  }
  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === nullObject ? this.getCell(0, 0) : used;
  }
  getNextOrNullObject(): OrNull<Worksheet> { return this.neighbour(1); }
  getPreviousOrNullObject(): OrNull<Worksheet> { return this.neighbour(-1); }
  calculate(): Promise<void> { return this.context.calculation.recalculateAll(); }

  private neighbour(step: number): OrNull<Worksheet> {
    const sheet = this.context.session.workbook.getSheets()[this.position + step];
    return sheet ? new Worksheet(this.context, new Sheet(this.context.session, sheet.getSheetId())) : nullObject;
  }

  private blockOf(address: string): Block { return blockAt(this.context, this.sheet, address); }
}

import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { lastColumn, lastRow } from "../engine/a1";
import { Application } from "./application";
import type { ExcelContext } from "./excel-context";
import { activeSheet } from "./excel-context";
import { ExcelError } from "./excel-error";
import { HostObject } from "./host-object";
import { NamedItems } from "./named-items";
import { Range } from "./range";
import { RangeAreas } from "./ranges";
import { Worksheets } from "./worksheets";

/** The open workbook: where every request begins. */
export class HostWorkbook extends HostObject {
  readonly scalars = ["autoSave", "isDirty", "name", "readOnly"];
  readonly worksheets: Worksheets;
  readonly names: NamedItems;
  readonly application: Application;

  constructor(private readonly context: ExcelContext) {
    super();
    this.worksheets = new Worksheets(context);
    this.names = new NamedItems(context);
    this.application = new Application(context);
  }

  get name(): string { return this.context.session.workbook.name || "preview.xlsx"; }
  get isDirty(): boolean { return false; }
  get autoSave(): boolean { return false; }
  get readOnly(): boolean { return false; }

  getSelectedRange(): Range {
    const [first] = this.selection;
    return new Range(this.context, activeSheet(this.context), first ?? firstCell);
  }
  getSelectedRanges(): RangeAreas {
    const { selection } = this;
    return new RangeAreas(this.context, activeSheet(this.context), selection.length > 0 ? selection : [firstCell]);
  }
  getActiveCell(): Range { return this.getSelectedRange().getCell(0, 0); }
  _RemoveReference(id: string): void { this.context.ranges.release(id); }

  private get selection(): Block[] {
    if (this.context.hands.chartSelected) throw new ExcelError("InvalidSelection", "a chart");
    const selections = this.context.session.injector.get(SheetsSelectionsService).getCurrentSelections();
    return selections.map(({ range }) => wholeLines(range, activeSheet(this.context).model.getRowCount(), activeSheet(this.context).model.getColumnCount()));
  }
}

const firstCell: Block = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** The engine ends a selected row at the sheet's last column; Excel says that the whole row is selected. */
function wholeLines(range: Block, rowCount: number, columnCount: number): Block {
  const { startRow, startColumn } = range;
  const rows = Number.isNaN(startColumn) || (startColumn === 0 && range.endColumn === columnCount - 1);
  const columns = Number.isNaN(startRow) || (startRow === 0 && range.endRow === rowCount - 1);
  return {
    startRow: columns ? 0 : startRow, endRow: columns ? lastRow : range.endRow,
    startColumn: rows ? 0 : startColumn, endColumn: rows ? lastColumn : range.endColumn,
  };
}

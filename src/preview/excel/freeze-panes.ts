import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/sheets";
import { lastColumn, lastRow, parseBlock } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import type { OrNull } from "./host-object";
import { HostObject, nullObject } from "./host-object";
import { Range } from "./range";

/** `freezePanes` of a sheet. */
export class FreezePanes extends HostObject {
  readonly scalars: readonly string[] = [];
  constructor(private readonly context: ExcelContext, private readonly sheet: Sheet) { super(); }

  freezeRows(count = 1): void { this.freeze(count, 0); }
  freezeColumns(count = 1): void { this.freeze(0, count); }
  freezeAt(range: Range | string): void {
    const block = typeof range === "string" ? parseBlock(range) : range.block;
    if (!block) throw new ExcelError("InvalidArgument", String(range));
    this.freeze(block.endRow + 1, block.endColumn + 1);
  }
  unfreeze(): void { this.sheet.session.run(CancelFrozenCommand.id, this.sheet.target); }

  getLocationOrNullObject(): OrNull<Range> {
    const { ySplit, xSplit } = this.sheet.model.getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return nullObject;
    const endRow = ySplit > 0 ? ySplit - 1 : lastRow;
    const endColumn = xSplit > 0 ? xSplit - 1 : lastColumn;
    return new Range(this.context, this.sheet, { startRow: 0, startColumn: 0, endRow, endColumn });
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.session.run(SetFrozenCommand.id, {
      ...this.sheet.target,
      xSplit: columns, ySplit: rows,
      startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1,
    });
  }
}

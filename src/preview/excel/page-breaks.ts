import { breakPage, pageBreaksOf } from "../engine/page-breaks";
import type { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import { blockAt } from "./sheet-address";

/** A page break that somebody put above a row. */
export class PageBreak extends HostObject {
  readonly scalars = ["columnIndex", "rowIndex"];
  readonly columnIndex = 0;
  constructor(private readonly context: ExcelContext, private readonly sheet: Sheet, readonly rowIndex: number) { super(); }

  delete(): void { breakPage(this.sheet, this.rowIndex, false); }
  getCellAfterBreak(): Range {
    const block = { startRow: this.rowIndex, startColumn: 0, endRow: this.rowIndex, endColumn: 0 };
    return new Range(this.context, this.sheet, block);
  }
}

/** `horizontalPageBreaks` of a sheet; kept with it and written into .xlsx files. */
export class PageBreaks extends HostCollection<PageBreak> {
  constructor(private readonly context: ExcelContext, private readonly sheet: Sheet) { super(); }

  get items(): readonly PageBreak[] {
    return pageBreaksOf(this.sheet).map((row) => new PageBreak(this.context, this.sheet, row));
  }
  add(range: Range | string): PageBreak {
    const { startRow } = typeof range === "string" ? blockAt(this.context, this.sheet, range) : range.block;
    // Nothing is above the first row.
    if (startRow < 1) throw new ExcelError("InvalidArgument", "a page break above the first row");
    this.sheet.makeRoom({ startRow, startColumn: 0, endRow: startRow, endColumn: 0 });
    breakPage(this.sheet, startRow, true);
    return new PageBreak(this.context, this.sheet, startRow);
  }
  getItem(index: number): PageBreak {
    const item = this.items[index];
    if (!item) throw new ExcelError("ItemNotFound", `page break ${index}`);
    return item;
  }
  removePageBreaks(): void { for (const item of this.items) item.delete(); }
}

import { blockAddress, quotedSheetName } from "../engine/a1";
import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import { CellFormat } from "./cell-format";
import type { Cells } from "./cells";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import type { ExcelContext } from "./excel-context";
import { HostCollection, HostObject } from "./host-object";
import type { ClearApplyTo } from "./range-contents";
import { clearCells } from "./range-contents";
import { Range } from "./range";

class Areas extends HostCollection<Range> {
  constructor(readonly items: readonly Range[]) { super(); }
  getItemAt(index: number): Range {
    const item = this.items[index];
    if (!item) throw new Error(`There is no area ${index}.`);
    return item;
  }
}

/** Several blocks of cells of one sheet. */
export class RangeAreas extends HostObject {
  readonly scalars = ["address", "areaCount", "cellCount", "isEntireColumn", "isEntireRow"];
  private readonly ranges: readonly Range[];

  constructor(private readonly context: ExcelContext, private readonly sheet: Sheet, blocks: readonly Block[]) {
    super();
    this.ranges = blocks.map((block) => new Range(context, sheet, block));
  }

  get areas(): Areas { return new Areas(this.ranges); }
  get areaCount(): number { return this.ranges.length; }
  get cellCount(): number { return this.ranges.reduce((sum, range) => sum + range.cellCount, 0); }
  get isEntireRow(): boolean { return this.ranges.every((range) => range.isEntireRow); }
  get isEntireColumn(): boolean { return this.ranges.every((range) => range.isEntireColumn); }
  get address(): string {
    const name = quotedSheetName(this.sheet.model.getName());
    return this.ranges.map((range) => `${name}!${blockAddress(range.block)}`).join(",");
  }

  get format(): CellFormat { return new CellFormat(this.cells); }
  get dataValidation(): DataValidation { return new DataValidation(this.cells); }
  get conditionalFormats(): ConditionalFormats { return new ConditionalFormats(this.context, this.cells); }

  clear(applyTo: ClearApplyTo = "All"): void {
    for (const { block } of this.ranges) clearCells(this.sheet, block, applyTo);
  }
  _KeepReference(): void {
    for (const range of this.ranges) range._KeepReference();
  }

  private get cells(): Cells {
    return { sheet: this.sheet, blocks: this.ranges.map((range) => range.block) };
  }
}

import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Block } from "./a1";
import { cellInput } from "./cell-input";
import type { Engine } from "./engine";
import type { SetNotesParams } from "./set-notes";
import { SetNotesMutation } from "./set-notes";

/** What the host keeps with a sheet that the engine has no place for. */
export interface SheetNotes {
  /** Present while the sheet is protected: what its users may still do. */
  readonly protection?: Readonly<Record<string, unknown>>;
  /** Print set-up, in Excel's own words. */
  readonly pageLayout?: Readonly<Record<string, unknown>>;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One sheet of the engine: its cells as they are, and writing to them in whole blocks. */
export class Sheet {
  constructor(readonly session: Engine, readonly id: string) {}

  /** The engine's own sheet; throws once it has been deleted. */
  get model(): Worksheet {
    const sheet = this.session.sheet(this.id);
    if (!sheet) throw new Error("The sheet was deleted.");
    return sheet;
  }

  /** Names the sheet in the engine's commands. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.session.workbook.getUnitId(), subUnitId: this.id };
  }

  get notes(): SheetNotes {
    return (this.model.getConfig().custom ?? {}) as SheetNotes;
  }

  set notes(notes: SheetNotes) {
    const set = (to: object): { id: string; params: SetNotesParams } => ({ id: SetNotesMutation.id, params: { ...this.target, notes: to } });
    this.session.change(set(notes), set(this.notes));
  }

  /** The part of a block that the sheet really has; whole rows and columns end with it. */
  clip(block: Block): Block {
    return {
      ...block,
      endRow: Math.min(block.endRow, this.model.getRowCount() - 1),
      endColumn: Math.min(block.endColumn, this.model.getColumnCount() - 1),
    };
  }

  /** Makes the sheet big enough for a block: the engine refuses to write past its edge. */
  makeRoom(block: Block): void {
    const rowCount = block.endRow + 1;
    const columnCount = block.endColumn + 1;
    if (rowCount > this.model.getRowCount()) {
      this.session.run(SetWorksheetRowCountMutation.id, { ...this.target, rowCount });
    }
    if (columnCount > this.model.getColumnCount()) {
      this.session.run(SetWorksheetColumnCountMutation.id, { ...this.target, columnCount });
    }
  }

  /** A cell as it stands; what an array formula spilled into it included. */
  cell(row: number, column: number): Nullable<ICellData> {
    const cell = this.model.getCellRaw(row, column);
    if (cell?.f || (cell?.v !== undefined && cell.v !== null)) return cell;
    const spilled = this.formulas.getArrayFormulaCellData()[this.target.unitId]?.[this.id]?.[row]?.[column];
    return spilled ? { ...cell, ...spilled, ...(cell?.s ? { s: cell.s } : {}) } : cell;
  }

  /** A cell's formula with its "=", or undefined. */
  formula(row: number, column: number): string | undefined {
    const cell = this.model.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    return this.formulas.getFormulaStringByCell(row, column, this.id, this.target.unitId) ?? cell.f ?? undefined;
  }

  /** A cell's own style, without what conditional formats add. */
  style(row: number, column: number): IStyleData {
    const styles = this.session.workbook.getStyles();
    return styles.getStyleByCell(this.model.getCellRaw(row, column)) ?? {};
  }

  /** A cell's number format; "General" where none is set. */
  pattern(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /** Sets cell data, a matrix by row and column; what is not named in it stays. */
  setCells(cells: Cells): void {
    // The engine wants some range beside the matrix, though the matrix alone says which cells are meant.
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    this.session.run(SetRangeValuesCommand.id, { ...this.target, range, value: cells });
  }

  /** Writes values as people type them; null leaves a cell as it is. */
  write(block: Block, values: readonly (readonly unknown[])[]): void {
    this.makeRoom(block);
    const cells: Cells = {};
    values.forEach((line, r) => {
      const row: Record<number, ICellData> = {};
      line.forEach((value, c) => {
        if (value === null || value === undefined) return;
        const at = [block.startRow + r, block.startColumn + c] as const;
        const pattern = this.pattern(...at);
        const input = cellInput(value, pattern === "@");
        const brings = input.pattern && pattern === "General" ? { s: { n: { pattern: input.pattern } } } : {};
        row[at[1]] = { ...input.data, ...brings };
      });
      if (Object.keys(row).length > 0) cells[block.startRow + r] = row;
    });
    if (Object.keys(cells).length > 0) this.setCells(cells);
  }

  /** Changes part of the style of every cell in a block. */
  setStyle(block: Block, styleAt: IStyleData | ((row: number, column: number) => IStyleData)): void {
    const inside = this.clip(block);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = inside.startRow; row <= inside.endRow; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = inside.startColumn; column <= inside.endColumn; column++) {
        line[column] = { s: typeof styleAt === "function" ? styleAt(row, column) : styleAt };
      }
      cells[row] = line;
    }
    this.setCells(cells);
  }

  private get formulas(): FormulaDataModel {
    return this.session.injector.get(FormulaDataModel);
  }
}

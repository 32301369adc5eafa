import type { CellValue } from "../assessment/form/figure";
import { topSize, type SheetTop } from "../sheet/workbook";
import { shownIn } from "./cell-entry";
import type { Worksheet } from "./excelts";

const cellsOf = (sheet: Worksheet, rows: number, columns: number): SheetTop => ({
  sheet: sheet.name, top: 1, left: 1,
  values: Array.from({ length: rows }, (_, index): readonly CellValue[] =>
    Array.from({ length: columns }, (__, column): CellValue => {
      const cell = sheet.findCell(index + 1, column + 1);
      return cell === undefined ? "" : shownIn(cell);
    })),
});

/** The top of a sheet of a workbook that was loaded, from A1: of a long or wide sheet no more is looked at. */
export const readSheetTop = (sheet: Worksheet): SheetTop => cellsOf(sheet, topSize.rows, topSize.columns);

/** All that a sheet's cells show, however long it is. */
export const readWholeSheet = (sheet: Worksheet): SheetTop => cellsOf(sheet, sheet.rowCount, Math.min(sheet.columnCount, topSize.columns));

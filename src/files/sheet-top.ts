import type { CellValue } from "../assessment/form/figure";
import { topSize, type SheetTop } from "../sheet/workbook";
import { shownIn } from "./cell-entry";
import type { Worksheet } from "./excelts";

/** The top of a sheet of a workbook that was loaded, from A1: of a long or wide sheet no more is looked at. */
export function readSheetTop(sheet: Worksheet): SheetTop {
  const values = Array.from({ length: topSize.rows }, (_, index): readonly CellValue[] =>
    Array.from({ length: topSize.columns }, (__, column): CellValue => {
      const cell = sheet.findCell(index + 1, column + 1);
      return cell === undefined ? "" : shownIn(cell);
    }));
  return { sheet: sheet.name, top: 1, left: 1, values };
}

import type { Block } from "./a1";
import { cellValue } from "./cell-input";
import type { Sheet } from "./sheet";

/** The smallest block that holds all values and formulas, and formats too unless `valuesOnly`; undefined if none. */
export function usedBlock(sheet: Sheet, valuesOnly: boolean, within?: Block): Block | undefined {
  let used: Block | undefined;
  sheet.model.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    if (within && (row < within.startRow || row > within.endRow)) return;
    if (within && (column < within.startColumn || column > within.endColumn)) return;
    const filled = cellValue(cell) !== "" || cell.f || cell.si || (!valuesOnly && cell.s);
    if (!filled) return;
    used = used ? {
      startRow: Math.min(used.startRow, row), endRow: Math.max(used.endRow, row),
      startColumn: Math.min(used.startColumn, column), endColumn: Math.max(used.endColumn, column),
    } : { startRow: row, endRow: row, startColumn: column, endColumn: column };
  });
  return used;
}

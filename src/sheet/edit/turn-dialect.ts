import { columnOf } from "../layout/columns";
import { ownDialect } from "../layout/formula-meaning";
import { indicatorFormula, type Dialect } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";
import { formulaAt, sheetRow } from "../read/sheet-rows";
import type { CellChange } from "../workbook";

/**
 * Turns a form into a dialect: every formula of its own that is in the other one is written anew, blank rows' too. A cell
 * that was typed over, altered or emptied is left as it is, for the finding that tells of it.
 */
export function planTurning({ content, columns, rows, headingRow, formulas }: FormReading, to: Dialect): readonly CellChange[] {
  return rows.flatMap((_, index) => {
    const row = headingRow + 1 + index;
    return (["success", "score"] as const).flatMap((field): readonly CellChange[] => {
      const column = columnOf(columns, field);
      const held = formulaAt(sheetRow(content, row), column - content.left);
      const dialect = held === undefined ? undefined : ownDialect(held, field, row, formulas);
      if (dialect === undefined || dialect === to) return [];
      return [{ cell: { row, column }, entry: { formula: indicatorFormula(field, row, formulas, to) } }];
    });
  });
}

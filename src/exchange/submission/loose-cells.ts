import { isExcelError, type CellValue } from "../../assessment/form/figure";
import { addressOf } from "../../sheet/address";
import { ownDialect } from "../../sheet/layout/formula-meaning";
import type { FormReading, FormRow } from "../../sheet/read/form-reading";
import { factsIn, type FactGroup } from "./fact-group";

const fields = ["success", "score"] as const;

/** Rows that carry the form's formulas though nobody filled them in. */
const isPrepared = (row: FormRow): boolean => row.is === "placeholder" || row.is === "blank" && row.prepared;

/**
 * What stands in the columns of percentages and scores where the form has none, or another formula than its own: a mean
 * would take it in. In a form that nobody tampered with there is nothing of the kind.
 */
export function looseCells({ rows, headingRow, columns, content, formulas, form }: FormReading): readonly FactGroup[] {
  const means = new Set(form.means.map(({ row }) => row));
  const at = (grid: readonly (readonly CellValue[])[], row: number, column: number): CellValue =>
    grid[row - content.top]?.[column - content.left] ?? "";
  return rows.flatMap((line, index) => {
    const row = headingRow + 1 + index;
    if (line.is === "indicator") return [];
    return fields.flatMap((field): readonly FactGroup[] => {
      const column = columns.get(field) ?? 0;
      const [held, shown] = [at(content.formulas, row, column), at(content.values, row, column)];
      const isOwn = isPrepared(line) && typeof held === "string" && ownDialect(held, field, row, formulas) !== undefined;
      const isWell = isOwn ? shown === "" || isExcelError(shown) : held === "" && !isPrepared(line);
      if (isWell || (field === "score" && means.has(row))) return [];
      const address = addressOf({ row, column });
      return [{ part: "stray", key: address, facts: factsIn([["text", `${address} ${String(isOwn ? shown : held)}`]]) }];
    });
  });
}

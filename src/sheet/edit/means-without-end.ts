import { fieldOfMean } from "../../assessment/form/form";
import { columnOf } from "../layout/columns";
import type { Dialect } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";
import { readForm } from "../read/read-form";
import type { Arrangement, CellChange } from "../workbook";
import { ownFormulaAt } from "./cell-changes";
import { contentAfter } from "./plan-arranging";

/**
 * The form's own means and counts of topics whose end row is gone: a row that comes below their last is not taken in by
 * itself. Those that hold anything else are left as they are.
 */
export function meansWithoutEnd(
  reading: FormReading, { top, bottom, rows }: Omit<Arrangement, "changes">, changes: readonly CellChange[], dialect: Dialect,
): readonly CellChange[] {
  const { headingRow, rows: formRows, parts, form: { means } } = reading;
  const astray = means.filter((mean) => "topic" in mean && mean.of !== "summary" && !parts.ends.has(mean.topic) && mean.cell.holds === "own");
  if (astray.length === 0) return [];
  const whole = Array.from({ length: formRows.length }, (_, index) => headingRow + 1 + index);
  const placed = [...whole.filter((row) => row < top), ...rows, ...whole.filter((row) => row > bottom)].map((source) => ({ source }));
  const after = readForm(contentAfter(reading, placed, changes));
  if ("problem" in after) return [];
  return astray.flatMap((mean): readonly CellChange[] => {
    const row = "topic" in mean ? after.ok.parts.topics.get(mean.topic) : undefined;
    const field = fieldOfMean(mean);
    const formula = row === undefined ? undefined : ownFormulaAt(after.ok, { row, field }, dialect);
    return row === undefined || formula === undefined ? [] : [{ cell: { row, column: columnOf(after.ok.columns, field) }, entry: { formula } }];
  });
}

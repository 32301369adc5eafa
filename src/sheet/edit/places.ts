import { isNarrativeField, type Place } from "../../assessment/form/place";
import type { Cell } from "../address";
import { columnOfField } from "../layout/category-field";
import { columnOf } from "../layout/columns";
import type { Dialect, DialectsHere } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";

/** What tells where the cells of a form are. */
type Laid = Pick<FormReading, "columns" | "head" | "categories">;

/** The cell of a place on a sheet of Categories 1 to 6; undefined where that has no such column any more. */
function cellOfCategory({ categories }: Laid, sheet: string, { row, field }: Place): Cell | undefined {
  const column = isNarrativeField(field) ? categories?.get(sheet)?.get(columnOfField[field]) : undefined;
  return column === undefined ? undefined : { row, column };
}

/** The cell of a place in its sheet; undefined where it has none, since the head's label or a column was deleted. */
export function cellAt(laid: Laid, at: Place): Cell | undefined {
  const { columns, head } = laid;
  const { row, field, sheet } = at;
  if (sheet !== undefined) return cellOfCategory(laid, sheet, at);
  switch (field) {
    case "agency": case "fiscalYear": case "agencyType": return head[field];
    default: return isNarrativeField(field) ? undefined : { row, column: columnOf(columns, field) };
  }
}

/** Whether a drop-down hangs on a cell that a form is written with, or a sheet of Categories 1 to 6, where one is named. */
export function hasDropDown({ columns, head, categories }: Laid, { row, column }: Cell, category?: string): boolean {
  if (category !== undefined) return (["tick", "state"] as const).some((field) => categories?.get(category)?.get(field) === column);
  const type = head.agencyType;
  if (type !== undefined && type.row === row) return type.column === column;
  return (["direction", "unit"] as const).some((field) => columnOf(columns, field) === column);
}

/** In what a form's own formulas are written: in what it is computed, where a host computes that, else in the usual. */
export const dialectOf = ({ dialects }: Pick<FormReading, "dialects">, here: DialectsHere): Dialect =>
  dialects.find((dialect) => here.includes(dialect)) ?? here[0];

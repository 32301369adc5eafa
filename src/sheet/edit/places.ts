import { isNarrativeField, type Place } from "../../assessment/form/place";
import type { Cell } from "../address";
import { columnOf } from "../layout/columns";
import type { Dialect, DialectsHere } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";

/** The cell of a place in a form's sheet; undefined where it has none, since the head's label was deleted. */
export function cellAt({ columns, head }: Pick<FormReading, "columns" | "head">, { row, field }: Place): Cell | undefined {
  switch (field) {
    case "agency": case "fiscalYear": case "agencyType": return head[field];
    default: return isNarrativeField(field) ? undefined : { row, column: columnOf(columns, field) };
  }
}

/** Whether a drop-down hangs on a cell that a form is written with. */
export function hasDropDown({ columns, head }: Pick<FormReading, "columns" | "head">, { row, column }: Cell): boolean {
  const type = head.agencyType;
  if (type !== undefined && type.row === row) return type.column === column;
  return (["direction", "unit"] as const).some((field) => columnOf(columns, field) === column);
}

/** In what a form's own formulas are written: in what it is computed, where a host computes that, else in the usual. */
export const dialectOf = ({ dialects }: Pick<FormReading, "dialects">, here: DialectsHere): Dialect =>
  dialects.find((dialect) => here.includes(dialect)) ?? here[0];

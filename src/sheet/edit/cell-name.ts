import { isNarrativeField, type Place } from "../../assessment/form/place";
import { addressOf, type Cell } from "../address";
import { columnOfField } from "../layout/category-field";
import type { FormReading } from "../read/form-reading";
import { cellAt } from "./places";

/** An address with its sheet, as formulas write it. */
export const inSheet = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** The cell of a place on a sheet of Categories 1 to 6; undefined where that has no such column any more. */
function cellOfCategory({ categories }: Pick<FormReading, "categories">, { row, field, sheet }: Place): Cell | undefined {
  const column = sheet === undefined || !isNarrativeField(field) ? undefined : categories?.get(sheet)?.get(columnOfField[field]);
  return column === undefined ? undefined : { row, column };
}

/** A place as formulas write its cell: 'หมวด 7'!F12; its row alone where there is no cell for it. */
export function cellName(reading: Pick<FormReading, "sheet" | "columns" | "head" | "categories">, at: Place): string {
  const found = at.sheet === undefined ? cellAt(reading, at) : cellOfCategory(reading, at);
  return inSheet(at.sheet ?? reading.sheet, found === undefined ? `${at.row}:${at.row}` : addressOf(found));
}

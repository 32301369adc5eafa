import type { Place } from "../../assessment/form/place";
import { addressOf } from "../address";
import type { FormReading } from "../read/form-reading";
import { cellAt } from "./places";

/** An address with its sheet, as formulas write it. */
export const inSheet = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** A place as formulas write its cell: 'หมวด 7'!F12; its row alone where there is no cell for it. */
export function cellName(reading: Pick<FormReading, "sheet" | "columns" | "head" | "categories">, at: Place): string {
  const found = cellAt(reading, at);
  return inSheet(at.sheet ?? reading.sheet, found === undefined ? `${at.row}:${at.row}` : addressOf(found));
}

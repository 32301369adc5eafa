import { readNarrative } from "./read-narrative";
import type { CategorySheet, SheetTop } from "../workbook";
import type { FormReading } from "../read/form-reading";

/**
 * The form as it was read, with what its workbook says of Categories 1 to 6.
 *
 * @param others the other sheets of its workbook
 * @param sheets those of them that are a category, whole
 */
export function withNarrative(reading: FormReading, others: readonly SheetTop[], sheets: readonly CategorySheet[]): FormReading {
  const read = readNarrative(reading.form.edition, sheets, others);
  if (read === undefined) return reading;
  return { ...reading, form: { ...reading.form, narrative: read.narrative }, categories: read.columns, categorySheets: new Map(sheets.map((sheet) => [sheet.sheet, sheet])) };
}

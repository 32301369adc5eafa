import type { CellValue } from "../../assessment/form/figure";
import { resultField, type ColumnField } from "../../assessment/form/place";
import type { Edition } from "../../assessment/criteria/edition";
import { columnOf, type ColumnMap } from "../layout/columns";
import type { SheetCells } from "../workbook";

/** Where the fields stand in the rows of a content: indexes, looked up once and not for every row. */
export interface Layout {
  readonly item: number;
  readonly name: number;
  readonly direction: number;
  readonly target: number;
  readonly unit: number;
  readonly results: readonly number[];
  readonly note: number;
  readonly success: number;
  readonly score: number;
  /** -1 where there is no key column. */
  readonly key: number;
  /** What people type into, name first. */
  readonly inputs: readonly { readonly field: ColumnField; readonly index: number }[];
}

export function layoutOf(edition: Edition, columns: ColumnMap, keyColumn: number | undefined, left: number): Layout {
  const index = (field: ColumnField): number => columnOf(columns, field) - left;
  const results = edition.years.map(resultField);
  const inputs: readonly ColumnField[] = ["name", "direction", "target", "unit", ...results, "note"];
  return {
    item: index("item"), name: index("name"), direction: index("direction"), target: index("target"),
    unit: index("unit"), results: results.map(index), note: index("note"),
    success: index("success"), score: index("score"),
    key: keyColumn === undefined ? -1 : keyColumn - left,
    inputs: inputs.map((field) => ({ field, index: index(field) })),
  };
}

/** One row of a sheet: what its cells show, their formulas and their number formats. */
export interface SheetRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

const nothing: readonly never[] = [];

/** A row of a content by the number Excel gives it; empty where the content does not reach. */
export function sheetRow(content: SheetCells, row: number): SheetRow {
  const index = row - content.top;
  return {
    row, values: content.values[index] ?? nothing, formulas: content.formulas[index] ?? nothing,
    formats: content.formats[index] ?? nothing,
  };
}

/** Rows `first` to `last` of a content. */
export function sheetRows(content: SheetCells, first: number, last: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = first; row <= last; row += 1) rows.push(sheetRow(content, row));
  return rows;
}

export const shown = ({ values }: SheetRow, index: number): CellValue => values[index] ?? "";

/** The formula of a cell that holds one. A text that merely begins with "=" is shown as it is typed. */
export function formulaAt({ values, formulas }: SheetRow, index: number): string | undefined {
  const formula = formulas[index];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[index] ? formula : undefined;
}

/** A cell's value as a text, as it is typed. */
export const textAt = (row: SheetRow, index: number): string => String(shown(row, index));

const invisible = /^[\s\u200B-\u200D\u2060\uFEFF\u00AD]*$/;

/** Whether nothing is in a cell: spaces and invisible characters are nothing, a formula that shows nothing is not. */
export function isBlank(row: SheetRow, index: number): boolean {
  const value = shown(row, index);
  if (value === "") return (row.formulas[index] ?? "") === "";
  return typeof value === "string" && invisible.test(value) && formulaAt(row, index) === undefined;
}

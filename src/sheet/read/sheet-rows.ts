import type { Field } from "../../assessment/form/form";
import { resultField } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { readText } from "../../assessment/text/glyphs";
import { columnOf, type ColumnMap } from "../layout/columns";
import type { CellValue, SheetContent } from "../workbook";

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
  readonly inputs: readonly { readonly field: Field; readonly index: number }[];
}

export function layoutOf(edition: Edition, columns: ColumnMap, keyColumn: number | undefined, left: number): Layout {
  const index = (field: Field): number => columnOf(columns, field) - left;
  const results = edition.years.map(resultField);
  const inputs: readonly Field[] = ["name", "direction", "target", "unit", ...results, "note"];
  return {
    item: index("item"), name: index("name"), direction: index("direction"), target: index("target"),
    unit: index("unit"), results: results.map(index), note: index("note"),
    success: index("success"), score: index("score"),
    key: keyColumn === undefined ? -1 : keyColumn - left,
    inputs: inputs.map((field) => ({ field, index: index(field) })),
  };
}

/** One row of a sheet: what its cells show, and their formulas. */
export interface SheetRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
}

const nothing: readonly CellValue[] = [];

/** A row of a content by the number Excel gives it; empty where the content does not reach. */
export function sheetRow(content: SheetContent, row: number): SheetRow {
  const index = row - content.top;
  return { row, values: content.values[index] ?? nothing, formulas: content.formulas[index] ?? nothing };
}

/** Rows `first` to `last` of a content. */
export function sheetRows(content: SheetContent, first: number, last: number): readonly SheetRow[] {
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

/** Whether nothing is in a cell: spaces and invisible characters are nothing, a formula that shows nothing is not. */
export function isBlank(row: SheetRow, index: number): boolean {
  const value = row.values[index] ?? "";
  if (value === "") return (row.formulas[index] ?? "") === "";
  // Only a text that begins with a space or an invisible character can be made of nothing else.
  return typeof value === "string" && !isVisible(value.charCodeAt(0)) && invisible.test(value);
}

const isVisible = (code: number): boolean => (code > 32 && code < 127) || (code >= 0x0e00 && code <= 0x0eff);
const invisible = /^[\s\u200B-\u200D\u2060\uFEFF\u00AD]*$/;

const space = 32;
const nikhahit = 0x0e4d;

/** Whether a text has nothing to mend: ASCII and Thai letters, single spaces between them. Most texts of a form. */
function isProper(text: string): boolean {
  let before = space;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === space ? before === space : !isVisible(code) || code === nikhahit) return false;
    before = code;
  }
  return before !== space || text === "";
}

/** A cell's text as it is meant, as `readText` has it; quick for texts that are as they should be. */
export const properText = (text: string): string => (isProper(text) ? text : readText(text));

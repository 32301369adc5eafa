import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";

/** What a cell can hold as seen from Excel. */
export type HostValue = string | number | boolean;

/** Excel's errors, as their text in a cell. */
export const cellErrors: ReadonlySet<string> = new Set([
  "#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA",
]);

/** The cell data for something typed or written, and the number format it brings along ("95%" brings one). */
export interface CellInput {
  readonly data: ICellData;
  readonly pattern?: string;
}

const nothing = { v: null, f: null, si: null, p: null } as const;

function text(value: string, forced: boolean): CellInput {
  return { data: { ...nothing, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING } };
}

/** A number as people type it in a cell formatted General: "1,250", "95%", "1e3", a date; undefined for text. */
function typedNumber(value: string): { v: number; z?: string } | undefined {
  const trimmed = value.trim();
  if (!/\d/.test(trimmed) || /[^\x20-\x7e]/.test(trimmed)) return undefined;
  const parsed = numfmt.parseValue(trimmed);
  if (typeof parsed?.v !== "number") return undefined;
  // Excel keeps 15 digits; the parser's division leaves 0.9500000000000001 for "95%".
  const v = Number(parsed.v.toPrecision(15));
  return parsed.z ? { v, z: parsed.z } : { v };
}

/**
 * Reads a value the way Excel does when it lands in a cell: "=" begins a formula, an apostrophe keeps text
 * as text, the text format keeps all of it, an apostrophe too, text that looks like a number becomes one.
 */
export function cellInput(value: unknown, isTextFormat: boolean): CellInput {
  if (value === null || value === undefined || value === "") return { data: { ...nothing } };
  if (typeof value === "number") return { data: { ...nothing, v: value, t: CellValueType.NUMBER } };
  if (typeof value === "boolean") return { data: { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  const written = String(value);
  if (isTextFormat) return text(written, true);
  if (written.startsWith("'")) return text(written.slice(1), true);
  if (written.startsWith("=") && written.length > 1) return { data: { ...nothing, f: written } };
  const upper = written.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return { data: { ...nothing, v: upper === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN } };
  }
  const number = typedNumber(written);
  if (!number) return text(written, false);
  const data = { ...nothing, v: number.v, t: CellValueType.NUMBER };
  return number.z ? { data, pattern: number.z } : { data };
}

/** A cell's value as Excel's `values` gives it; blank is "". */
export function cellValue(cell: Nullable<ICellData>): HostValue {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** Excel's name for what a cell holds. */
export function cellValueType(cell: Nullable<ICellData>): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && !cell?.f && !cell?.si) return "Empty";
  return cell?.t !== CellValueType.FORCE_STRING && cellErrors.has(value) ? "Error" : "String";
}

/** What the cell shows: its value through its number format. */
export function cellText(cell: Nullable<ICellData>, pattern: string): string {
  const value = cellValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (pattern === "General" || pattern === "@") return numfmt.format("General", value);
  return numfmt.format(pattern, value, { throws: false });
}

import type { Cell } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { cellValue } from "../engine/cell-input";

const msPerDay = 86_400_000;
/** Excel's day 0; days are counted from it. */
const firstDay = Date.UTC(1899, 11, 30);

interface ValueObject {
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly result?: unknown;
  readonly richText?: readonly { readonly text: string }[];
  readonly text?: unknown;
  readonly error?: string;
}

/** What a file's cell holds, as the engine keeps it; empty where it holds nothing. */
export function valueFromXlsx(cell: Cell): ICellData {
  return plainValue(cell.value, cell.formula);
}

function plainValue(value: unknown, formula: string | undefined): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: (value.getTime() - firstDay) / msPerDay, t: CellValueType.NUMBER };
  if (typeof value !== "object") return { v: String(value), t: CellValueType.STRING };
  const object = value as ValueObject;
  if (formula !== undefined && formula !== "") return { ...plainValue(object.result, undefined), f: `=${formula}` };
  if (object.richText) return { v: object.richText.map(({ text }) => text).join(""), t: CellValueType.STRING };
  if (object.error !== undefined) return { v: object.error, t: CellValueType.STRING };
  return object.text === undefined ? {} : plainValue(object.text, undefined);
}

/** Writes what the engine holds into a file's cell: formulas with the result they last had. */
export function valueToXlsx(cell: Cell, data: ICellData, formula: string | undefined): void {
  const value = cellValue(data);
  const error = typeof value === "string" && value.startsWith("#");
  if (formula === undefined) {
    if (value !== "") cell.value = value;
    return;
  }
  const result = error ? { error: value } : value;
  cell.value = { formula: formula.replace(/^=/, ""), ...(value === "" ? {} : { result }) } as Cell["value"];
}

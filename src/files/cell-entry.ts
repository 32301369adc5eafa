import type { Entry } from "../sheet/sheet-plan";
import type { CellValue } from "../assessment/form/figure";
import { plainFormat } from "../assessment/form/number-format";
import { formulaAsTyped } from "./formula-as-typed";
import type { Worksheet } from "./excelts";
import { usualDate } from "./read/built-in-formats";

type Cell = ReturnType<Worksheet["getCell"]>;
type Held = Cell["value"];

const dayInMilliseconds = 86_400_000;
const firstDay = 25_569;
const days1904 = 1_462;

/** A date is a number to Excel, and is read as the number that Excel would give. */
function serialOf(date: Date, from1904: boolean): number {
  const serial = date.getTime() / dayInMilliseconds + firstDay - (from1904 ? days1904 : 0);
  return Number(serial.toFixed(9));
}

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join("");

/** What a value says. A hyperlink's and a rich text's value is its text. */
function shown(held: Held, from1904: boolean): CellValue {
  if (held === null || held === undefined) return "";
  if (held instanceof Date) return serialOf(held, from1904);
  if (typeof held !== "object") return held;
  if ("error" in held) return held.error;
  if ("richText" in held) return textOf(held.richText);
  if ("checkbox" in held) return held.checkbox;
  if ("text" in held) return linkText(held.text);
  return "";
}

/** The text of a hyperlink, which the library hands out as it found it: a number or rich text as well. */
function linkText(text: unknown): CellValue {
  if (typeof text === "number" || typeof text === "string" || typeof text === "boolean") return text;
  if (typeof text === "object" && text !== null && "richText" in text) return textOf((text as { richText: { text: string }[] }).richText);
  return "";
}

/**
 * What a cell shows: a formula's is what the file keeps for it, "" where it keeps nothing. Cells covered by a merged one
 * are blank, as they are in Excel.
 */
export function shownIn(cell: Cell): CellValue {
  if (cell.isMerged && cell.master !== cell) return "";
  return shown(cell.formula === undefined ? cell.value : cell.result, cell.workbook.properties.date1904 === true);
}

/** A cell's number format, as a code. */
export function formatOf({ numFmt, value }: Cell): string {
  const code = (typeof numFmt === "object" ? numFmt.formatCode : numFmt) ?? plainFormat;
  return value instanceof Date && code === plainFormat ? usualDate : code;
}

/** What to write into a cell to have it as it is now. A constant that no entry can be is written as its own formula. */
export function entryOf(cell: Cell): Entry | boolean {
  if (cell.isMerged && cell.master !== cell) return null;
  if (cell.formula !== undefined) return { formula: formulaAsTyped(cell.formula) };
  const value = shownIn(cell);
  if (typeof value === "boolean") return value;
  const isError = typeof cell.value === "object" && cell.value !== null && "error" in cell.value;
  return isError ? { formula: `=${value}` } : value === "" ? null : value;
}

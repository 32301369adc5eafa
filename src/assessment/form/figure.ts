import { readText } from "../text/glyphs";

/** What a cell shows: "" where blank, an error as its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** What people or fixes put into a cell: a number, a text, or nothing. */
export type Input = number | string | null;

/** Why a cell that should hold a number cannot be read as one. */
export type Unreadable = "words" | "formula" | "error" | "truth-value" | "date";

/**
 * What a cell that should hold a number holds. Missing, not applicable and zero are three things, and nothing
 * turns one into another.
 */
export type Figure =
  | { readonly state: "missing" }
  /** A word such as N/A, "-" or ไม่มี in place of a number. */
  | { readonly state: "not-applicable"; readonly text: string }
  /**
   * `typedAs` is there when the number was typed as text ("95%", "๑๒", "1,250"): it is read, and reported. `storedAs` is
   * there when a percent format shows the number 97.4 for 0.974, from which Excel's formulas compute.
   */
  | { readonly state: "number"; readonly value: number; readonly typedAs?: string; readonly storedAs?: number }
  /** `value` is the number a formula shows, where the host tells. A date's `text` is the date in the Buddhist era. */
  | { readonly state: "unreadable"; readonly because: Unreadable; readonly text: string; readonly value?: number };

const missing: Figure = { state: "missing" };

/** The words with which people say that there is no number to give. */
const notApplicable =
  /^(n\.?\/?a\.?|not applicable|none|nil|[-–—−]+|ไม่มี.*|ไม่เกี่ยวข้อง.*|ไม่ได้ดำเนินการ.*|ยังไม่.*|ไม่ระบุ.*|อยู่ระหว่าง.*|รอผล.*)$/i;

/** Excel's own error values. */
const excelError = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** A number in any of the ways people type one: grouped in threes, signed, with ร้อยละ before it or % behind. */
const typedNumber = /^(?:ร้อยละ\s*)?([+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s*%?$/;

const thaiZero = "๐".charCodeAt(0);

/** Thai digits as the digits Excel counts with. */
export const plainDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));

/**
 * The number a text means; undefined where it means none, or where more than one reading is possible ("1.250,5").
 *
 * @example readNumber("๑,๒๕๐.๕ %") // 1250.5
 */
export function readNumber(text: string): number | undefined {
  const [, sign = "", whole = "", fraction = ""] = typedNumber.exec(plainDigits(text).replace(/[−–]/g, "-")) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const value = Number(`${whole.replaceAll(",", "") || "0"}${fraction}`);
  if (!Number.isFinite(value)) return undefined;
  return sign === "-" ? -value : value;
}

/** Whether a cell's value is one of Excel's errors, which arrive as text. */
export const isExcelError = (value: unknown): value is string => typeof value === "string" && excelError.test(value);

function readTyped(typedAs: string): Figure {
  if (isExcelError(typedAs)) return { state: "unreadable", because: "error", text: typedAs };
  const text = readText(typedAs);
  if (text === "") return missing;
  if (notApplicable.test(text)) return { state: "not-applicable", text };
  const value = readNumber(text);
  return value === undefined ? { state: "unreadable", because: "words", text } : { state: "number", value, typedAs };
}

/**
 * What a cell that should hold a number holds.
 *
 * @param value what the cell shows: a number, a text ("" when blank), true or false, or an error's text
 * @param formula the cell's formula where it holds one: a figure must be typed, not computed elsewhere
 */
export function readFigure(value: CellValue, formula?: string): Figure {
  const isNumber = typeof value === "number" && Number.isFinite(value);
  if (formula !== undefined) return { state: "unreadable", because: "formula", text: formula, ...(isNumber ? { value } : {}) };
  if (isNumber) return { state: "number", value };
  if (typeof value === "number") return { state: "unreadable", because: "words", text: String(value) };
  if (typeof value === "boolean") return { state: "unreadable", because: "truth-value", text: String(value) };
  return value === "" ? missing : readTyped(value);
}

/** What a figure goes into a cell as: a number as a number, words as words. */
export function figureInput(figure: Figure | undefined): Input {
  if (figure === undefined || figure.state === "missing") return null;
  return figure.state === "number" ? figure.value : figure.text;
}

import { isFormula } from "../engine/formula-syntax";
import { ExcelError } from "./excel-error";

/** The most characters that Excel takes of a text. */
const longest = {
  cell: 32_767, formula: 8_192, addressList: 8_192, validationList: 255, validationMessage: 255, validationTitle: 32, pageFoot: 255,
} as const;

/** Throws Excel's InvalidArgument where a text is longer than Excel takes one. */
export function refuseTooLong(text: string, what: keyof typeof longest): void {
  if (text.length > longest[what]) throw new ExcelError("InvalidArgument", `${what}: ${text.length} characters`);
}

/** Throws Excel's InvalidArgument where a formula is too long, or none. */
export function refuseBadFormula(formula: string): void {
  refuseTooLong(formula, "formula");
  if (!isFormula(formula)) throw new ExcelError("InvalidArgument", `formula ${formula}`);
}

/** Throws where what is written into a cell is too long for it, or begins like a formula and is none. */
export function refuseBadEntry(value: unknown, isTextFormat: boolean): void {
  if (typeof value !== "string") return;
  if (!isTextFormat && value.startsWith("=") && value.length > 1) refuseBadFormula(value);
  else refuseTooLong(value.startsWith("'") ? value.slice(1) : value, "cell");
}

import { textFormat } from "../assessment/form/number-format";
import type { Entry } from "../sheet/sheet-plan";

/** Texts that Excel would take for a formula, a number, a date or a truth value if they were typed as they are. */
const wouldChange = /^\s*[=+\-@'(]|^\s*(true|false)\s*$/i;
const mightBeNumberOrDate = /\d/;
const longestDate = 24;

/**
 * What Excel is to be given so that a cell of a number format holds the entry: a text never turns into anything else. In
 * a cell of the text format it cannot, and an apostrophe would be part of it.
 */
export function asTyped(entry: Entry | boolean, format: string): string | number | boolean {
  if (entry === null) return "";
  if (typeof entry === "object") return entry.formula;
  if (typeof entry === "number" || typeof entry === "boolean") return entry;
  if (format === textFormat) return entry;
  const risky = wouldChange.test(entry) || (mightBeNumberOrDate.test(entry) && entry.length <= longestDate);
  return risky ? `'${entry}` : entry;
}

import type { Entry } from "../sheet-plan";

/** Longer numbers are told apart by programs in digits that others drop. */
const longestNumber = 15;

/** A text for a cell that is read again as a text: a figure as a number, so that no spreadsheet asks why it is none. */
export function plainEntry(text: string): Entry {
  if (text === "") return null;
  return text.length <= longestNumber && Number.isFinite(Number(text)) && String(Number(text)) === text ? Number(text) : text;
}

import { isExcelError, type CellValue } from "../../assessment/form/figure";

/** The most characters Excel takes of a text within a formula. */
const longestText = 255;
/** Longer texts are compared piece by piece, each so short that Excel takes it whatever its characters count. */
const longestPiece = 120;
/** Excel takes 8,192 characters of a formula: of texts beyond this, room for quotation marks left, the beginning is compared, and the length. */
const mostCompared = 6_000;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

// Line breaks and their like are left out of formulas, and what files mean them by: Excel and files change them on the way.
const unquotable = /[\p{Cc}\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)/u;
const quotable = new RegExp(`(?:(?!${unquotable.source})[^]){1,${longestPiece}}`, "gu");

function holdsText(cell: string, text: string): string {
  if (text.length <= longestText && !unquotable.test(text)) return `EXACT(${cell},${quoted(text)})`;
  const compared = [`LEN(${cell})=${text.length}`];
  let room = mostCompared;
  for (const { 0: piece, index } of text.matchAll(quotable)) {
    const same = `EXACT(MID(${cell},${index + 1},${piece.length}),${quoted(piece)})`;
    room -= same.length;
    if (room < 0) break;
    compared.push(same);
  }
  return `AND(${compared.join(",")})`;
}

/** A number as Excel's formulas write it. */
const literal = (value: number): string => String(value).toUpperCase();

/** What is true of a cell, by its address, as long as its value is of the kind it was, and as long as it is the same. */
export function unchanged(value: CellValue, cell: string): readonly [ofItsKind: string, same?: string] {
  if (typeof value === "number") return [`ISNUMBER(${cell})`, `ABS(${cell}-(${literal(value)}))<=${literal(Number((Math.abs(value) * 1e-12).toPrecision(3)))}`];
  if (typeof value === "boolean") return [`ISLOGICAL(${cell})`, `${cell}=${String(value).toUpperCase()}`];
  if (value === "") return [`LEN(${cell})=0`];
  return isExcelError(value) ? [`ISERROR(${cell})`] : [`ISTEXT(${cell})`, holdsText(cell, value)];
}

/** Whether a cell where the form computes, or where a formula was found, still holds one, or still none. */
export const asEntered = (formula: string | undefined, cell: string): string =>
  formula === undefined ? `NOT(ISFORMULA(${cell}))` : `ISFORMULA(${cell})`;

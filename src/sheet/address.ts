/** A cell by its numbers, both from 1: row as Excel shows it, column 1 = A. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by its corners, all numbers from 1, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell lies in an area. */
export const isWithin = ({ row, column }: Cell, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

/** The cell in A1 notation. */
export const addressOf = ({ row, column }: Cell): string => `${columnLetters(column)}${row}`;

/** The area in A1 notation; a single cell without a colon. */
export function addressOfArea({ top, left, bottom, right }: Area): string {
  const first = addressOf({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${addressOf({ row: bottom, column: right })}`;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * The area of an address as Excel gives it: "C5", "Sheet1!B2:D4", "$A:$A", "5:7".
 * Undefined where it is none of these (several areas, a name).
 */
export function areaOf(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(local);
  if (match === null || local === "") return undefined;
  const [, left = "", top = "", right, bottom] = match;
  return {
    top: top === "" ? 1 : Number(top),
    left: left === "" ? 1 : columnNumber(left),
    bottom: bottom === undefined ? Number(top) : bottom === "" ? lastRow : Number(bottom),
    right: right === undefined ? columnNumber(left) : right === "" ? lastColumn : columnNumber(right),
  };
}

/** The sheet that a reference names, as the sheet itself is called: "'It''s'!$A$1" → "It's"; "" where it names none. */
export const sheetOfReference = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("!"))).replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");

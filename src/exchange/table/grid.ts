import { tableFailure } from "./table-failure";

/** The texts of a table, row by row, all rows of one width. A text is what its cell shows, whatever it looks like. */
export type TextGrid = readonly (readonly string[])[];

/** More than any form holds; what is longer is not looked at. `letters` is what a cell of Excel can hold. */
export const tableLimits = { rows: 2_000, columns: 40, letters: 32_767, text: 20_000_000 } as const;

const blank = /^[\s\u200B-\u200D\u2060\uFEFF\u00AD]*$/;

/** Whether nothing can be seen in a text. */
export const isBlankText = (text: string): boolean => blank.test(text);

/** Blank rows and columns are left out, so that a table may have so many times as many before. */
const asRead = 10;

function mustFit(rows: number, columns: number, times: number): void {
  if (rows > tableLimits.rows * times) throw tableFailure("too-many-rows", { most: tableLimits.rows });
  if (columns > tableLimits.columns * times) throw tableFailure("too-many-columns", { most: tableLimits.columns });
}

/** Stops reading a table that is longer or wider than any form could be. @throws Failure */
export const mustBeFinite = (rows: number, columns: number): void => mustFit(rows, columns, asRead);

/** Stops before a text is read that is longer than any table of a form. @throws Failure */
export function mustBeReadable(text: string): void {
  if (text.length > tableLimits.text) throw tableFailure("too-much-text");
}

/**
 * Rows as a grid: without rows and columns in which nothing stands, and within what is taken.
 *
 * @throws Failure where nothing is left, or more than is taken
 */
export function tableOf(rows: readonly (readonly string[])[]): TextGrid {
  const filled = rows.filter((cells) => !cells.every(isBlankText));
  const width = filled.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => filled.some((cells) => !isBlankText(cells[column] ?? "")));
  if (columns.length === 0) throw tableFailure("nothing-pasted");
  mustFit(filled.length, columns.length, 1);
  const tooLong = filled.findIndex((cells) => cells.some(({ length }) => length > tableLimits.letters));
  if (tooLong >= 0) throw tableFailure("text-too-long", { row: tooLong + 1 });
  return filled.map((cells) => columns.map((column) => cells[column] ?? ""));
}

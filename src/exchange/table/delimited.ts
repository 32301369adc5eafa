import { mustBeFinite, mustBeReadable } from "./grid";

/** Where a quoted text that begins at a place ends: behind its closing quote; undefined where the quote is just a mark. */
function endOfQuoted(text: string, from: number, separator: string): number | undefined {
  for (let at = text.indexOf("\"", from + 1); at >= 0; at = text.indexOf("\"", at + 1)) {
    const next = text[at + 1];
    if (next === "\"") at += 1;
    else return next === undefined || next === separator || next === "\n" ? at + 1 : undefined;
  }
  return undefined;
}

/** Where a text without quotes ends: at the next separator or line break. */
function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  return at;
}

/** Rows of texts between separators, a text in quotes where it holds a separator or a line break, as spreadsheets copy them. */
function rowsBetween(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    const quoted = text[at] === "\"" ? endOfQuoted(text, at, separator) : undefined;
    const end = quoted ?? endOfPlain(text, at, separator);
    const cell = quoted === undefined ? text.slice(at, end) : text.slice(at + 1, end - 1).replaceAll("\"\"", "\"");
    rows.at(-1)?.push(cell);
    if (end >= text.length) return rows;
    if (text[end] === "\n") rows.push([]);
    mustBeFinite(rows.length, rows.at(-1)?.length ?? 0);
    at = end + 1;
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");

/** In a sentence there are commas too: they part columns only where every line has as many. */
function partsEveryLine(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter(isFilled);
  const width = filled[0]?.length ?? 0;
  return filled.length > 1 && width > 1 && filled.every(({ length }) => length === width);
}

/**
 * The rows of a plain text: columns are parted by tabs, as spreadsheets copy them; where there is no tab, by semicolons or
 * commas, if every line has as many; else each line is one text.
 *
 * @throws Failure where it is longer than any form
 * @example rowsOfText("7.1.1\tร้อยละ\n") // [["7.1.1", "ร้อยละ"], [""]]
 */
export function rowsOfText(given: string): readonly (readonly string[])[] {
  mustBeReadable(given);
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (text.includes("\t")) return rowsBetween(text, "\t");
  const parted = [";", ","].filter((separator) => text.includes(separator)).map((separator) => rowsBetween(text, separator));
  return parted.find(partsEveryLine) ?? rowsBetween(text, "\t");
}

/** How many rows are parted into as many columns as most of those that are parted at all. */
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Excel says in a file's first line what parts its columns. */
const saidSeparator = /^sep=(.)\n/;

/**
 * The rows of a file that is called .csv or .tsv: its columns are parted by what it says, or by what parts most lines
 * alike; a title above them is no obstacle.
 *
 * @throws Failure where it is longer than any form
 */
export function rowsOfSeparated(given: string): readonly (readonly string[])[] {
  mustBeReadable(given);
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [line, said] = saidSeparator.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return rowsBetween(text.slice(line.length), said);
  const [best] = ["\t", ";", ","].filter((separator) => text.includes(separator))
    .map((separator) => rowsBetween(text, separator)).map((rows) => ({ rows, even: evenRows(rows) }))
    .toSorted((one, other) => other.even - one.even);
  return best?.rows ?? rowsBetween(text, "\t");
}

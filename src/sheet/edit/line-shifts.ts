import { tokenize } from "@borgar/fx";
import { columnLetters, columnNumber, sheetOfReference, type Area, type Cell } from "../address";
import type { BackChange, Lines } from "../workbook";

/** Where a row or column stands once others came or went; undefined where it went itself. */
export function lineAfter(number: number, { at, count }: Lines): number | undefined {
  if (number < at) return number;
  return count < 0 && number < at - count ? undefined : number + count;
}

/** Where a cell stands once rows or columns came or went; undefined where it went with them. */
export function cellAfter(cell: Cell, lines: Lines): Cell | undefined {
  const now = lineAfter(cell[lines.axis], lines);
  return now === undefined ? undefined : { ...cell, [lines.axis]: now };
}

/** The first and last of lines that were next to each other, once others came or went; undefined where none is left. */
function spanAfter(first: number, last: number, lines: Lines): readonly [number, number] | undefined {
  const from = lineAfter(first, lines) ?? lines.at;
  const to = lineAfter(last, lines) ?? lines.at - 1;
  return from > to ? undefined : [from, to];
}

/** Where an area stands, and how large it is; undefined where nothing of it is left. */
export function areaAfter(area: Area, lines: Lines): Area | undefined {
  const [first, last] = lines.axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const span = spanAfter(first, last, lines);
  if (span === undefined) return undefined;
  const [from, to] = span;
  return lines.axis === "row" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

const corners = /^(.*!)?(\$?)([a-z]{0,3})(\$?)(\d*)(?:(:)(\$?)([a-z]{0,3})(\$?)(\d*))?$/i;

/** A reference as Excel would have it after rows or columns came or went: ranges grow and shrink. */
function referenceAfter(reference: string, lines: Lines, ownSheet: string): string {
  const sheet = sheetOfReference(reference);
  const parts = corners.exec(reference);
  if (parts === null || (sheet !== "" && sheet.toLowerCase() !== ownSheet.toLowerCase())) return reference;
  const [, before = "", fixed1 = "", letters1 = "", fixedRow1 = "", row1 = "", colon = "", fixed2 = "", letters2 = "", fixedRow2 = "", row2 = ""] = parts;
  const isRow = lines.axis === "row";
  const [first, last] = isRow ? [row1, row2] : [letters1, letters2];
  if (first === "") return reference;
  const numberOf = (text: string): number => (isRow ? Number(text) : columnNumber(text.toUpperCase()));
  const span = spanAfter(numberOf(first), numberOf(colon === "" ? first : last), lines);
  if (span === undefined) return `${before}#REF!`;
  const [from, to] = span.map((line) => (isRow ? String(line) : columnLetters(line)));
  const start = isRow ? `${fixed1}${letters1}${fixedRow1}${from}` : `${fixed1}${from}${fixedRow1}${row1}`;
  const end = isRow ? `${fixed2}${letters2}${fixedRow2}${to}` : `${fixed2}${to}${fixedRow2}${row2}`;
  return `${before}${start}${colon === "" ? "" : `:${end}`}`;
}

/** A formula of a sheet as Excel would have it after rows or columns of that sheet came or went. */
export const formulaAfter = (formula: string, lines: Lines, ownSheet: string): string =>
  tokenize(formula).map(({ type, value }) => (type.startsWith("range") ? referenceAfter(value, lines, ownSheet) : value)).join("");

/** Changes to be made once rows or columns came or went; undefined where one of their cells went. */
export function changesAfter(changes: readonly BackChange[], lines: Lines, ownSheet: string): readonly BackChange[] | undefined {
  const after = changes.flatMap(({ cell, entry, ...rest }): readonly BackChange[] => {
    const now = cellAfter(cell, lines);
    if (now === undefined) return [];
    return [{ ...rest, cell: now, entry: entry !== null && typeof entry === "object" ? { formula: formulaAfter(entry.formula, lines, ownSheet) } : entry }];
  });
  return after.length === changes.length ? after : undefined;
}

import type { Cell } from "../../sheet/address";
import { columnLetters, columnNumber } from "../../sheet/address";
import { limits } from "./limits";

/** One number of a reference: a column or a row, which stays (`$A`) or moves with the formula. */
interface Axis {
  readonly at: number;
  readonly stays: boolean;
  readonly of: "columns" | "rows";
}

/** A formula that several cells share: what stays the same, and between it the numbers that move. */
export interface SharedFormula {
  readonly cell: Cell;
  readonly parts: readonly (string | Axis)[];
}

/** What follows a name or a call, and does not follow a reference. */
const notOfAName = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(!])`;
const column = String.raw`(\$?)([A-Za-z]{1,3})`;
const row = String.raw`(\$?)([1-9]\d{0,6})`;

/** The words of a formula of which any could look like a reference, longest first: what is quoted, in brackets, a number. */
const words = new RegExp([
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'`,
  String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
  String.raw`${row}:${row}${notOfAName}`,
  String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  String.raw`${column}:${column}${notOfAName}`,
  String.raw`${column}${row}${notOfAName}`,
  String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`,
].join("|"), "gsu");

type Found = readonly (string | undefined)[];

const rowAxis = (sign: string | undefined, digits: string): Axis => ({ at: Number(digits), stays: sign === "$", of: "rows" });
const columnAxis = (sign: string | undefined, letters: string): Axis => ({ at: columnNumber(letters.toUpperCase()), stays: sign === "$", of: "columns" });

/** The parts of a word that is a reference; undefined where it is anything else. */
function partsOf([, s1, r1, s2, r2, s3, c1, s4, c2, s5, c3, s6, r3]: Found): readonly (string | Axis)[] | undefined {
  if (r1 !== undefined && r2 !== undefined) return [rowAxis(s1, r1), ":", rowAxis(s2, r2)];
  if (c1 !== undefined && c2 !== undefined) return [columnAxis(s3, c1), ":", columnAxis(s4, c2)];
  if (c3 !== undefined && r3 !== undefined) return [columnAxis(s5, c3), rowAxis(s6, r3)];
  return undefined;
}

const isInSheet = (part: string | Axis): boolean => typeof part === "string" || part.at <= limits[part.of];

/**
 * Takes a shared formula apart, once for all the cells that share it.
 *
 * @param cell where the formula stands as it is
 */
export function sharedFormula(formula: string, cell: Cell): SharedFormula {
  const parts: (string | Axis)[] = [];
  let done = 0;
  for (const found of formula.matchAll(words)) {
    const reference = partsOf(found);
    if (reference === undefined || !reference.every(isInSheet)) continue;
    parts.push(formula.slice(done, found.index), ...reference);
    done = found.index + found[0].length;
  }
  parts.push(formula.slice(done));
  return { cell, parts };
}

/** References that would leave the sheet come in again at its other side, as they do in Excel. */
function moved({ at, stays, of }: Axis, by: Cell): string {
  const most = limits[of];
  const now = stays ? at : ((at - 1 + (of === "rows" ? by.row : by.column)) % most + most) % most + 1;
  return (stays ? "$" : "") + (of === "rows" ? String(now) : columnLetters(now));
}

/** The formula as a cell that shares it has it. */
export function formulaIn(cell: Cell, shared: SharedFormula): string {
  const by = { row: cell.row - shared.cell.row, column: cell.column - shared.cell.column };
  return shared.parts.map((part) => (typeof part === "string" ? part : moved(part, by))).join("");
}

import { columnLetters, columnNumber } from "../../../src/sheet/address";
import { lastColumn, lastRow } from "./limits";

export type Axis = "row" | "column";

/** Rows or columns that were inserted before `at` (`count` above 0), or deleted from `at` on (below 0). */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** A cell as a formula names it; `$` keeps a row or a column as it is when the formula is copied. */
interface Reference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

type Single = (reference: Reference) => Reference | undefined;
type Range = (first: Reference, last: Reference) => readonly [Reference, Reference] | undefined;

const string = /("(?:[^"]|"")*")/;
const cell = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const reference = new RegExp(String.raw`(?<![\w.$!'])${cell}(?::${cell})?(?![\w(.!])`, "g");

const read = (fixedColumn = "", letters = "", fixedRow = "", row = ""): Reference => ({
  row: Number(row), column: columnNumber(letters), fixedRow: fixedRow === "$", fixedColumn: fixedColumn === "$",
});
const text = ({ row, column, fixedRow, fixedColumn }: Reference): string =>
  `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row}`;

/** The formula with every reference outside its texts replaced; what refers to nothing any more is #REF!. */
function replaced(formula: string, single: Single, range: Range): string {
  return formula.split(string).map((part, index) => (index % 2 === 1 ? part : part.replace(
    reference,
    (_, ...[c1, l1, r1, n1, c2, l2, r2, n2]: (string | undefined)[]) => {
      const first = read(c1, l1, r1, n1);
      const now = l2 === undefined ? single(first) : range(first, read(c2, l2, r2, n2));
      if (now === undefined) return "#REF!";
      return "row" in now ? text(now) : now.map(text).join(":");
    },
  ))).join("");
}

/** Where a row or column stands after a shift; undefined where it was deleted. */
export function shiftedNumber(number: number, { at, count }: Shift): number | undefined {
  if (number < at) return number;
  return count < 0 && number < at - count ? undefined : number + count;
}

/** A formula after rows or columns came or went: ranges grow and shrink, also at an end that was deleted. */
export function shiftedFormula(formula: string, shift: Shift): string {
  const { axis, at } = shift;
  const single: Single = (one) => {
    const now = shiftedNumber(one[axis], shift);
    return now === undefined ? undefined : { ...one, [axis]: now };
  };
  return replaced(formula, single, (first, last) => {
    const from = shiftedNumber(first[axis], shift) ?? at;
    const to = shiftedNumber(last[axis], shift) ?? at - 1;
    return from > to ? undefined : [{ ...first, [axis]: from }, { ...last, [axis]: to }];
  });
}

/** A formula copied so many rows down and columns to the right: relative references go along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const single: Single = (one) => {
    const row = one.fixedRow ? one.row : one.row + rows;
    const column = one.fixedColumn ? one.column : one.column + columns;
    const there = row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
    return there ? { ...one, row, column } : undefined;
  };
  return replaced(formula, single, (first, last) => {
    const [from, to] = [single(first), single(last)];
    return from === undefined || to === undefined ? undefined : [from, to];
  });
}

/** A formula after the cells of one row or column were cut and put into another: what named them names them there. */
export const followingFormula = (formula: string, axis: Axis, from: number, to: number): string =>
  replaced(formula, (one) => (one[axis] === from ? { ...one, [axis]: to } : one), (first, last) =>
    // Excel takes a range along that was cut as a whole, and leaves one of which a part was cut.
    (first[axis] === from && last[axis] === from ? [{ ...first, [axis]: to }, { ...last, [axis]: to }] : [first, last]));

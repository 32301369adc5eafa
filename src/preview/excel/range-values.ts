import type { Block } from "../engine/a1";
import { blockSize } from "../engine/a1";
import { cellText, cellValue, cellValueType } from "../engine/cell-input";
import type { Sheet } from "../engine/sheet";
import { ExcelError } from "./excel-error";
import { refuseBadEntry } from "./limits";
import { allowFormatting, allowWriting } from "./locks";
import { numberFormat } from "./style-properties";

/** Excel refuses to hand out more cells than this at once; a whole sheet's values come back as null. */
const mostCells = 5_000_000;

/** A matrix as big as the block, filled cell by cell; null for blocks too big to read. */
export function readMatrix<T>(block: Block, read: (row: number, column: number) => T): T[][] | null {
  const { rows, columns } = blockSize(block);
  if (rows * columns > mostCells) return null;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => read(block.startRow + r, block.startColumn + c)));
}

export const readCell = {
  value: (sheet: Sheet) => (row: number, column: number) => cellValue(sheet.cell(row, column)),
  formula: (sheet: Sheet) => (row: number, column: number) =>
    sheet.formula(row, column) ?? cellValue(sheet.cell(row, column)),
  type: (sheet: Sheet) => (row: number, column: number) => cellValueType(sheet.cell(row, column)),
  text: (sheet: Sheet) => (row: number, column: number) =>
    cellText(sheet.cell(row, column), sheet.pattern(row, column)),
  numberFormat: (sheet: Sheet) => (row: number, column: number) => sheet.pattern(row, column),
};

/** What was assigned to a range as a matrix of the range's own size; one value alone stands for every cell. */
export function matrixFor(block: Block, assigned: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = blockSize(block);
  if (!Array.isArray(assigned)) {
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(assigned));
  }
  const lines = assigned as unknown[];
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw new ExcelError("InvalidArgument", "the array doesn't have the size of the range");
  }
  return lines as unknown[][];
}

/** Writes values or formulas into a block, as if typed. */
export function writeValues(sheet: Sheet, block: Block, assigned: unknown): void {
  allowWriting(sheet, block);
  const target = Array.isArray(assigned) ? block : sheet.clip(block);
  const values = matrixFor(target, assigned);
  values.forEach((line, r) => line.forEach((value, c) => {
    if (typeof value === "string") refuseBadEntry(value, sheet.pattern(target.startRow + r, target.startColumn + c) === "@");
  }));
  sheet.write(target, values);
}

/** Sets number formats, a matrix or one for all; null leaves a cell's own. */
export function writeNumberFormats(sheet: Sheet, block: Block, assigned: unknown): void {
  allowFormatting(sheet);
  const target = Array.isArray(assigned) ? block : sheet.clip(block);
  sheet.makeRoom(target);
  const formats = matrixFor(target, assigned);
  sheet.setStyle(target, (row, column) => {
    const format = formats[row - target.startRow]?.[column - target.startColumn];
    return format === null || format === undefined ? {} : numberFormat.write(format);
  });
}

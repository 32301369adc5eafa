import { WorkbookProblem } from "../../../src/sheet/problem";
import type { Cell, CellChange } from "../../../src/sheet/workbook";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** @throws WorkbookProblem where a sheet has no such cell */
export function mustBeInSheet({ row, column }: Cell): void {
  if (row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn) return;
  throw new WorkbookProblem("host", { detail: `InvalidArgument: R${row}C${column}` });
}

/** @throws WorkbookProblem where one of the cells to change is in no sheet: before any of them is changed */
export const mustAllBeInSheet = (changes: readonly CellChange[]): void =>
  changes.forEach(({ cell }) => mustBeInSheet(cell));

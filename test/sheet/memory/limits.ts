import type { Cell } from "../../../src/sheet/address";
import { sheetFailure } from "../../../src/sheet/sheet-failure";
import type { BackChange } from "../../../src/sheet/workbook";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** @throws Failure where a sheet has no such cell */
export function mustBeInSheet({ row, column }: Cell): void {
  if (row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn) return;
  throw sheetFailure("host", { detail: `InvalidArgument: R${row}C${column}` });
}

/** @throws Failure where one of the cells to change is in no sheet: before any of them is changed */
export const mustAllBeInSheet = (changes: readonly BackChange[]): void =>
  changes.forEach(({ cell }) => mustBeInSheet(cell));

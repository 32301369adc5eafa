import { topSize, type SheetContent, type SheetTop } from "../../../src/sheet/workbook";
import { formatOf, type GridCell } from "./grid";
import type { MemorySheet } from "./memory-sheet";

type Pick = <Value>(of: (cell: GridCell) => Value) => Value[][];

/** Where the used part of a sheet, or of some of its rows, stands, and what is picked of its cells; of at most so many columns. */
function usedPart({ grid }: MemorySheet, first?: number, last?: number, columns = Infinity): { readonly top: number; readonly left: number; readonly pick: Pick } {
  const used = grid.used(first, last);
  if (used === undefined) return { top: 1, left: 1, pick: () => [] };
  const { top, left, bottom, right } = used;
  const width = Math.min(columns, right - left + 1);
  return {
    top, left,
    pick: (of) => Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: width }, (__, column) => of(grid.at({ row: top + row, column: left + column })))),
  };
}

/** What a sheet, or some rows of it, reads as: the used part, values, formulas and number formats. */
export function contentOfSheet(sheet: MemorySheet, first?: number, last?: number): SheetContent {
  const { top, left, pick } = usedPart(sheet, first, last);
  return {
    sheet: sheet.name, top, left, isProtected: sheet.protection !== "none", calculation: "none",
    values: pick(({ value }) => value),
    formulas: pick(({ value, formula }) => formula ?? value),
    formats: pick(formatOf),
  };
}

/** What the top of a sheet reads as. */
export function topOfSheet(sheet: MemorySheet): SheetTop {
  const { top, left, pick } = usedPart(sheet, 1, topSize.rows, topSize.columns);
  return { sheet: sheet.name, top, left, values: pick(({ value }) => value) };
}

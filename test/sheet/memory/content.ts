import { topSize, type SheetContent, type SheetTop } from "../../../src/sheet/workbook";
import { formatOf, type GridCell } from "./grid";
import type { MemorySheet } from "./memory-sheet";

/** What a sheet, or some rows of it, reads as: the used part, values, formulas and number formats. */
export function contentOfSheet({ name, grid, protection }: MemorySheet, first?: number, last?: number): SheetContent {
  const used = grid.used(first, last);
  const isProtected = protection !== "none";
  if (used === undefined) return { sheet: name, top: 1, left: 1, values: [], formulas: [], formats: [], isProtected, calculation: "none" };
  const { top, left, bottom, right } = used;
  const pick = <Value>(of: (cell: GridCell) => Value): Value[][] =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => of(grid.at({ row: top + row, column: left + column }))));
  return {
    sheet: name, top, left, isProtected, calculation: "none",
    values: pick(({ value }) => value),
    formulas: pick(({ value, formula }) => formula ?? value),
    formats: pick(formatOf),
  };
}

/** What the top of a sheet reads as. */
export function topOfSheet(sheet: MemorySheet): SheetTop {
  const { top, left, values } = contentOfSheet(sheet, 1, topSize.rows);
  return { sheet: sheet.name, top, left, values: values.map((cells) => cells.slice(0, topSize.columns)) };
}

import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { SheetContent } from "../../sheet/workbook";
import { columnAt, extentOf, holds, rowAt, type HeldCells } from "./held-cells";

/** A sheet as it was read from a file. */
export interface FileSheet {
  readonly content: SheetContent;
  /**
   * What the file shows for the formulas' cells, row by row as in `content`: what some program computed at some time.
   * Undefined for a cell without a formula, and where the file keeps nothing; a row without formulas may be empty.
   */
  readonly cached: readonly (readonly (CellValue | undefined)[])[];
}

type Grid = Omit<SheetContent, "sheet" | "isProtected">;

interface Row {
  readonly values: CellValue[];
  formulas: CellValue[];
  formats: string[];
  cached: (CellValue | undefined)[];
}

/** Rows that say the same share what they say: most rows have no formula, and no format of their own. */
function gridRow(cells: HeldCells, [from, to]: readonly [number, number], blank: Row): Row {
  const { at, values, formats, formulas } = cells;
  const row: Row = { ...blank, values: [...blank.values] };
  row.formulas = row.values;
  for (let index = from; index < to; index += 1) {
    if (!holds(cells, index)) continue;
    const place = columnAt(at[index] ?? 0) - 1;
    const formula = formulas[index];
    if (formula !== undefined && row.formulas === row.values) {
      row.formulas = [...row.values];
      row.cached = [];
    }
    row.values[place] = formula === undefined ? values[index] ?? "" : "";
    if (row.formulas !== row.values) row.formulas[place] = formula ?? row.values[place];
    if (formula !== undefined) row.cached[place] = values[index];
    const format = formats[index] ?? plainFormat;
    if (format === plainFormat) continue;
    if (row.formats === blank.formats) row.formats = [...blank.formats];
    row.formats[place] = format;
  }
  return row;
}

/** The cells as a rectangle from A1 to the last that holds anything. Formulas' values are blank, and kept apart. */
export function gridOf(cells: HeldCells): Grid & Pick<FileSheet, "cached"> {
  const { lastRow, lastColumn } = extentOf(cells);
  const nothing = Array.from({ length: lastColumn }, () => "");
  const blank: Row = { values: nothing, formulas: nothing, formats: nothing.map(() => plainFormat), cached: [] };
  const rows = { values: [] as CellValue[][], formulas: [] as CellValue[][], formats: [] as string[][], cached: [] as Row["cached"][] };
  const add = (row: Row): void => {
    rows.values.push(row.values);
    rows.formulas.push(row.formulas);
    rows.formats.push(row.formats);
    rows.cached.push(row.cached);
  };
  for (let from = 0; from < cells.at.length && rows.values.length < lastRow;) {
    const row = rowAt(cells.at[from] ?? 0);
    let to = from;
    let isHeld = false;
    for (; rowAt(cells.at[to] ?? Infinity) === row; to += 1) isHeld ||= holds(cells, to);
    while (rows.values.length < row - 1) add(blank);
    add(isHeld ? gridRow(cells, [from, to], blank) : blank);
    from = to;
  }
  return { top: 1, left: 1, ...rows };
}

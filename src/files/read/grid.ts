import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { SheetContent } from "../../sheet/workbook";
import { allOf, columnAt, extentOf, holds, rowAt, type HeldCells, type Span } from "./held-cells";

type Grid = Pick<SheetContent, "top" | "left" | "values" | "formulas" | "formats">;

interface Row {
  readonly values: CellValue[];
  formulas: CellValue[];
  formats: string[];
}

/** Rows that say the same share what they say: most rows have no formula, and no format of their own. */
function gridRow(cells: HeldCells, { from, to }: Span, blank: Row): Row {
  const { at, values, formats, formulas } = cells;
  const row: Row = { ...blank, values: [...blank.values] };
  row.formulas = row.values;
  for (let index = from; index < to; index += 1) {
    if (!holds(cells, index)) continue;
    const place = columnAt(at[index] ?? 0) - 1;
    const formula = formulas[index];
    const value = values[index] ?? "";
    if (formula !== undefined && row.formulas === row.values) row.formulas = [...row.values];
    row.values[place] = value;
    row.formulas[place] = formula ?? value;
    const format = formats[index] ?? plainFormat;
    if (format === plainFormat) continue;
    if (row.formats === blank.formats) row.formats = [...blank.formats];
    row.formats[place] = format;
  }
  return row;
}

/** Cells as a rectangle from A1 to the last that holds anything. A formula's value is what the file keeps for it. */
export function gridOf(cells: HeldCells, span: Span = allOf(cells)): Grid {
  const { lastRow, lastColumn } = extentOf(cells, span);
  const nothing = Array.from({ length: lastColumn }, () => "");
  const blank: Row = { values: nothing, formulas: nothing, formats: nothing.map(() => plainFormat) };
  const rows = { values: [] as CellValue[][], formulas: [] as CellValue[][], formats: [] as string[][] };
  const add = (row: Row): void => {
    rows.values.push(row.values);
    rows.formulas.push(row.formulas);
    rows.formats.push(row.formats);
  };
  for (let from = span.from; from < span.to && rows.values.length < lastRow;) {
    const row = rowAt(cells.at[from] ?? 0);
    let to = from;
    let isHeld = false;
    for (; to < span.to && rowAt(cells.at[to] ?? 0) === row; to += 1) isHeld ||= holds(cells, to);
    while (rows.values.length < row - 1) add(blank);
    add(isHeld ? gridRow(cells, { from, to }, blank) : blank);
    from = to;
  }
  return { top: 1, left: 1, ...rows };
}

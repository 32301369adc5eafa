import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { Cell } from "../../sheet/address";
import { cellAfter, formulaAfter, lineAfter } from "../../sheet/edit/line-shifts";
import type { Lines, SheetContent } from "../../sheet/workbook";
import type { BackStep } from "./back-step";
import { touchedBy } from "./touched";

/** What a step left in the cells that taking it back writes over. Whoever changed them since would lose what they did. */
export interface Left {
  readonly cells: readonly { readonly cell: Cell; readonly holds: CellValue; /** Where its number format counts. */ readonly format?: string }[];
  /** Rows that go: beside the cells above, which are all that is filled of them, they are blank. */
  readonly rows: readonly number[];
}

const inGrid = <Value>(grid: readonly (readonly Value[])[], { top, left }: SheetContent, { row, column }: Cell): Value | undefined =>
  grid[row - top]?.[column - left];

/** What a cell holds: its formula, or else its value; "" where it is blank. */
export const heldIn = (content: SheetContent, cell: Cell): CellValue => inGrid(content.formulas, content, cell) ?? "";

const formatIn = (content: SheetContent, cell: Cell): string => inGrid(content.formats, content, cell) ?? plainFormat;

/** The cells of a row that hold anything. */
const filledOf = (content: SheetContent, row: number): readonly Cell[] =>
  (content.formulas[row - content.top] ?? []).flatMap((held, index) => (held === "" ? [] : [{ row, column: content.left + index }]));

/** What a step left, as a sheet is read before anybody else changed it. */
export function leftBy(step: BackStep, content: SheetContent): Left {
  const { cells, rows } = touchedBy(step);
  const gone = new Set(rows);
  return {
    cells: [
      ...cells.filter(({ cell }) => !gone.has(cell.row)).map(({ cell, format }) =>
        ({ cell, holds: heldIn(content, cell), ...(format ? { format: formatIn(content, cell) } : {}) })),
      ...rows.flatMap((row) => filledOf(content, row)).map((cell) => ({ cell, holds: heldIn(content, cell) })),
    ],
    rows,
  };
}

/** Whether a sheet still holds what a step left in it. */
export const isLeft = ({ cells, rows }: Left, content: SheetContent): boolean =>
  cells.every(({ cell, holds, format }) => heldIn(content, cell) === holds && (format === undefined || format === formatIn(content, cell)))
  && rows.every((row) => filledOf(content, row).length === cells.filter(({ cell }) => cell.row === row).length);

/** What a step left, once rows or columns came or went; undefined where some of it went. */
export function leftAfter({ cells, rows }: Left, lines: Lines, ownSheet: string): Left | undefined {
  const now = cells.flatMap(({ cell, holds, ...rest }) => {
    const there = cellAfter(cell, lines);
    const isFormula = typeof holds === "string" && holds.startsWith("=");
    return there === undefined ? [] : [{ ...rest, cell: there, holds: isFormula ? formulaAfter(holds, lines, ownSheet) : holds }];
  });
  const stay = lines.axis === "row" ? rows.flatMap((row) => lineAfter(row, lines) ?? []) : rows;
  return now.length === cells.length && stay.length === rows.length ? { cells: now, rows: stay } : undefined;
}

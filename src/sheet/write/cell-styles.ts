import type { SheetPlan, Style } from "../sheet-plan";

/** A cell that a plan styles, with all that its styles come to. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: Style;
}

/** Two styles on one cell: the later adds to the earlier, fonts property by property. */
const over = (earlier: Style, later: Style): Style => ({
  ...earlier,
  ...later,
  ...(earlier.font !== undefined && later.font !== undefined ? { font: { ...earlier.font, ...later.font } } : {}),
});

/** Where a cell is found among those that are styled. */
export const styledAt = (row: number, column: number): string => `${row}:${column}`;

/** The cells that styles are for, each with what they come to when they are applied in order. */
export function styledCells(styles: SheetPlan["styles"]): ReadonlyMap<string, StyledCell> {
  const planned = new Map<string, StyledCell>();
  for (const { area, style } of styles) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = styledAt(row, column);
        planned.set(key, { row, column, style: over(planned.get(key)?.style ?? {}, style) });
      }
    }
  }
  return planned;
}

import type { RoomOf } from "./read-row";
import type { RowCell } from "./table-rows";

/** So many lines that another follows show how wide lines are: the widest of them was full, or nearly so. */
const enough = 4;

/**
 * How wide the lines of a column's cells can be: as wide as the widest of many; where there are few, what their cell
 * leaves beside the space that is kept free at its sides.
 */
export function measureRoom(cells: readonly RowCell[]): RoomOf {
  const keyOf = ({ left, right }: RowCell): string => `${Math.round(left)} ${Math.round(right)}`;
  const columns = new Map<string, { padding: number; widest: number; wrapped: number }>();
  for (const cell of cells) {
    const column = columns.get(keyOf(cell)) ?? { padding: Infinity, widest: 0, wrapped: 0 };
    for (const line of cell.lines) {
      column.padding = Math.min(column.padding, Math.max(0, line.left - cell.left));
      column.widest = Math.max(column.widest, line.right - line.left);
    }
    column.wrapped += Math.max(0, cell.lines.length - 1);
    columns.set(keyOf(cell), column);
  }
  return (cell) => {
    const { padding, widest, wrapped } = columns.get(keyOf(cell)) ?? { padding: 0, widest: 0, wrapped: 0 };
    const kept = cell.right - cell.left - 2 * padding;
    return wrapped >= enough ? Math.min(widest, kept) : kept;
  };
}

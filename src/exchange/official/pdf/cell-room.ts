import type { RoomOf } from "./read-row";
import type { RowCell } from "./table-rows";

const nothing = Infinity;

/**
 * How wide the lines of a column's cells can be: what its cells leave beside the space that is kept free at their sides,
 * which is no more than the widest line leaves.
 */
export function measureRoom(cells: readonly RowCell[]): RoomOf {
  const keyOf = ({ left, right }: RowCell): string => `${Math.round(left)} ${Math.round(right)}`;
  const columns = new Map<string, { padding: number; widest: number }>();
  for (const cell of cells) {
    const column = columns.get(keyOf(cell)) ?? { padding: nothing, widest: 0 };
    for (const line of cell.lines) {
      column.padding = Math.min(column.padding, Math.max(0, line.left - cell.left));
      column.widest = Math.max(column.widest, line.right - line.left);
    }
    columns.set(keyOf(cell), column);
  }
  return (cell) => {
    const { padding, widest } = columns.get(keyOf(cell)) ?? { padding: 0, widest: 0 };
    return Math.max(widest, cell.right - cell.left - 2 * padding);
  };
}

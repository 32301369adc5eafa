import type { Shift } from "../excel/live-ranges";
import type { CallingCell } from "./invocations";

/** The messages that custom functions gave with their errors, by the cell that shows the error. */
export class FunctionMessages {
  private messages = new Map<string, { cell: CallingCell; text: string }>();

  set(cell: CallingCell, text: string): void {
    if (text === "") this.messages.delete(key(cell.sheetId, cell.row, cell.column));
    else this.messages.set(key(cell.sheetId, cell.row, cell.column), { cell, text });
  }

  /** What is wrong in a cell, in the function's own words; undefined where nothing is. */
  at(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(key(sheetId, row, column))?.text;
  }

  /** Follows the cells when rows or columns come and go. */
  move({ sheetId, axis, start, count }: Shift): void {
    const moved = new Map<string, { cell: CallingCell; text: string }>();
    for (const { cell, text } of this.messages.values()) {
      const index = axis === "rows" ? cell.row : cell.column;
      const gone = count < 0 && index >= start && index < start - count;
      if (cell.sheetId === sheetId && gone) continue;
      const by = cell.sheetId === sheetId && index >= start ? count : 0;
      const next = axis === "rows" ? { ...cell, row: cell.row + by } : { ...cell, column: cell.column + by };
      moved.set(key(next.sheetId, next.row, next.column), { cell: next, text });
    }
    this.messages = moved;
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

import type { Block } from "../engine/a1";

/** A range that follows its cells when rows and columns come and go. */
export interface LiveRange {
  readonly sheetId: string;
  block: Block;
  /** Set once all its cells were deleted: nothing can be done with it any more. */
  deleted: boolean;
}

/** Rows or columns that came (`count` positive) or went (negative) at `start`. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly start: number;
  readonly count: number;
}

function shifted(first: number, last: number, { start, count }: Shift): [number, number] | undefined {
  if (count > 0) {
    if (first >= start) return [first + count, last + count];
    return last >= start ? [first, last + count] : [first, last];
  }
  const end = start - count - 1;
  const before = (index: number): number => Math.max(0, Math.min(index, end + 1) - start);
  const kept = last - first + 1 - (before(last + 1) - before(first));
  if (kept <= 0) return undefined;
  const from = first - before(first);
  return [from, from + kept - 1];
}

/** Keeps the ranges that requests hold on to where their cells are, as Excel does. */
export class LiveRanges {
  private readonly batch = new Set<LiveRange>();
  private readonly kept = new Map<string, LiveRange>();

  /** Follows a range until the request that made it ends. */
  follow(range: LiveRange): void {
    this.batch.add(range);
  }

  /** Keeps a range for later requests, under an id. */
  keep(id: string, range: LiveRange): void {
    this.kept.set(id, range);
  }

  recall(id: string): LiveRange | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  endRequest(): void {
    this.batch.clear();
  }

  move(shift: Shift): void {
    for (const range of new Set([...this.batch, ...this.kept.values()])) {
      if (range.sheetId !== shift.sheetId || range.deleted) continue;
      const { startRow, endRow, startColumn, endColumn } = range.block;
      const rows = shift.axis === "rows" ? shifted(startRow, endRow, shift) : [startRow, endRow] as const;
      const columns = shift.axis === "columns" ? shifted(startColumn, endColumn, shift) : [startColumn, endColumn] as const;
      if (!rows || !columns) range.deleted = true;
      else range.block = { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] };
    }
  }
}

import type { Cell } from "../address";
import { plainFormat } from "../../assessment/form/number-format";
import type { Arrangement, BackChange, RowSource } from "../workbook";

/** An arrangement as a spreadsheet can carry it out: rows inserted, rows copied into them, rows deleted. */
export interface ArrangementSteps {
  /** Runs of rows to insert above a row, from the last to the first: none moves another's place. */
  readonly inserts: readonly { readonly above: number; readonly count: number }[];
  /** What to copy into each inserted row, by the rows as they are numbered then; a new row takes its looks alone. */
  readonly copies: readonly { readonly from: number; readonly to: number; readonly looksAlone: boolean }[];
  /** Rows to delete then, from the last to the first, by the same numbers. */
  readonly deletes: readonly number[];
}

/** The longest selection of numbers that already ascend: all rows but these have to move. */
export function longestAscending(numbers: readonly number[]): ReadonlySet<number> {
  /** The index of the smallest number with which a selection of each length can end, and what comes before each. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(numbers[index] ?? 0);
  return kept;
}

/** How to carry an arrangement out with as few moves as there can be. */
export function stepsOf({ top, bottom, rows }: Arrangement): ArrangementSteps {
  const staying = longestAscending(rows.filter((source) => typeof source === "number"));
  const isStaying = (source: RowSource): source is number => typeof source === "number" && staying.has(source);
  const runs: { above: number; sources: RowSource[] }[] = [];
  let coming: RowSource[] = [];
  for (const source of [...rows, bottom + 1]) {
    if (source !== bottom + 1 && !isStaying(source)) coming.push(source);
    else if (coming.length > 0) {
      runs.push({ above: source, sources: coming });
      coming = [];
    }
  }
  const inserted = (row: number): number =>
    runs.reduce((sum, { above, sources }) => (above <= row ? sum + sources.length : sum), 0);
  const places = new Map<number, number>();
  for (let row = top; row <= bottom; row += 1) places.set(row, row + inserted(row));
  const now = (row: number): number => places.get(row) ?? row + inserted(row);
  return {
    inserts: runs.map(({ above, sources }) => ({ above, count: sources.length })).reverse(),
    copies: runs.flatMap(({ above, sources }) => sources.map((source, index) => ({
      from: now(typeof source === "number" ? source : source.like),
      to: above + inserted(above) - sources.length + index,
      looksAlone: typeof source !== "number",
    }))),
    deletes: [...places].filter(([row]) => !staying.has(row)).map(([, place]) => place).reverse(),
  };
}

/** A cell as it was before: what it held, and its number format. */
export type HeldCell = BackChange & { readonly format: string };

/** Whether a formula speaks of its own row, and of rows above the arranged ones, alone: it then goes with its row. */
function goesWithItsRow(formula: string, row: number, top: number): boolean {
  const rows = [...formula.matchAll(/[A-Z]\$?(\d+)/gi)].map(([, number]) => Number(number));
  return !/\d:\$?\d/.test(formula) && rows.every((number) => number === row || number < top);
}

const formulaIn = ({ entry }: BackChange): string | undefined => (typeof entry === "object" ? entry?.formula : undefined);

/** The arrangement that takes one back, by all that the cells held before. */
export function wayBack({ sheet, top, bottom, rows, changes }: Arrangement, held: readonly HeldCell[]): Arrangement {
  const places = new Map(rows.flatMap((source, index) => (typeof source === "number" ? [[source, top + index] as const] : [])));
  const came = (row: number): number | undefined => {
    const source = row < top ? row : row >= top + rows.length ? row - rows.length + bottom - top + 1 : rows[row - top];
    return typeof source === "number" ? source : undefined;
  };
  const written = new Map<string, { readonly cell: Cell; readonly format: boolean }>(changes.flatMap(({ cell, format }) => {
    const row = came(cell.row);
    return row === undefined ? [] : [[`${row} ${cell.column}`, { cell: { ...cell, row }, format: format !== undefined }] as const];
  }));
  const isGone = (row: number): boolean => row >= top && row <= bottom && !places.has(row);
  const back = held.flatMap((change): readonly BackChange[] => {
    const { cell, entry, format } = change;
    const write = written.get(`${cell.row} ${cell.column}`);
    written.delete(`${cell.row} ${cell.column}`);
    if (isGone(cell.row) || write?.format === true) return [{ cell, entry, format }];
    const formula = formulaIn(change);
    const speaksOfOthers = formula !== undefined && !goesWithItsRow(formula, cell.row, top);
    return write !== undefined || speaksOfOthers ? [{ cell, entry }] : [];
  });
  const blank = [...written.values()].map(({ cell, format }): BackChange =>
    ({ cell, entry: null, ...(format ? { format: plainFormat } : {}) }));
  return {
    ...(sheet === undefined ? {} : { sheet }),
    top, bottom: top + rows.length - 1,
    rows: Array.from({ length: bottom - top + 1 }, (_, index) => places.get(top + index) ?? { like: Math.max(top, top + index - 1) }),
    changes: [...back, ...blank],
  };
}

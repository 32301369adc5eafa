import { stepsOf, wayBack, type ArrangementSteps } from "../sheet/edit/arrangement-steps";
import type { Arrangement, BackChange } from "../sheet/workbook";
import { changesBack, formatsIn, queueChanges, type FormatAt } from "./change-cells";
import { keepHeights, requestHeight, wholeRows } from "./whole-rows";

/** Queues copying rows into those inserted for them. */
function queueCopies(sheet: Excel.Worksheet, copies: ArrangementSteps["copies"]): void {
  for (const { from, to, looksAlone } of copies) {
    const place = wholeRows(sheet, to);
    place.copyFrom(wholeRows(sheet, from), "All");
    if (looksAlone) place.clear("Contents");
  }
}

const remove = (sheet: Excel.Worksheet, rows: readonly number[]): void => {
  for (const row of rows) wholeRows(sheet, row).delete("Up");
};

/** How many rows came and went before a failure. */
interface Done {
  readonly inserted: number;
  readonly deleted: number;
}

/** Queues putting back what was done. */
function queueBack(
  sheet: Excel.Worksheet, { inserts, copies, deletes }: ArrangementSteps, done: Done, before: readonly BackChange[], formatAt: FormatAt,
): void {
  const gone = deletes.slice(0, done.deleted).toReversed();
  for (const row of gone) wholeRows(sheet, row).insert("Down");
  for (const row of gone) {
    const copy = copies.find(({ from, looksAlone }) => from === row && !looksAlone);
    if (copy !== undefined) wholeRows(sheet, row).copyFrom(wholeRows(sheet, copy.to), "All");
  }
  let left = done.inserted;
  const there = inserts.filter(({ count }) => {
    left -= count;
    return left >= 0;
  });
  for (const { above, count } of there.toReversed()) wholeRows(sheet, above, count).delete("Up");
  queueChanges(sheet, before, formatAt);
}

/** The format that a cell has once rows are arranged: its row brings its own along, or a like one's. */
function formatAfter({ top, bottom, rows }: Arrangement, before: FormatAt): FormatAt {
  return ({ row, column }) => {
    const source = row < top ? row : rows[row - top] ?? row - rows.length + bottom - top + 1;
    return before({ row: typeof source === "number" ? source : source.like, column });
  };
}

/** What is asked for before rows are arranged. */
interface Asked {
  readonly used: Excel.Range;
  /** A row below, which moves with every row that comes or goes: it tells how far a failure let it come. */
  readonly below: Excel.Range;
  /** How high each row is that stays on the sheet, by the place that it comes to. */
  readonly heights: readonly { readonly to: number; readonly row: Excel.Range }[];
}

/** Asks for what it takes to arrange rows, and to take it back. */
export function requestRows(sheet: Excel.Worksheet, { top, bottom, rows }: Arrangement): Asked {
  const heights = rows.flatMap((source, at) => (typeof source === "number" ? [{ to: top + at, row: requestHeight(sheet, source) }] : []));
  const below = wholeRows(sheet, bottom + 1).load("rowIndex");
  sheet.context.trackedObjects.add(below);
  return { used: sheet.getUsedRange(true).load("rowIndex,columnIndex,values,formulas,numberFormat"), below, heights };
}

/** Arranges rows: inserts, then copies, deletes and changes, in three round trips however many rows there are. */
export async function arrangeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  arrangement: Arrangement,
  { used, below, heights }: Asked,
): Promise<Arrangement> {
  const formatAt = formatsIn(used);
  const back = wayBack(arrangement, changesBack(used).map((change) => ({ ...change, format: formatAt(change.cell) })));
  const steps = stepsOf(arrangement);
  const wanted = steps.inserts.reduce((sum, { count }) => sum + count, 0);
  let allThere = false;
  try {
    for (const { above, count } of steps.inserts) wholeRows(sheet, above, count).insert("Down");
    await context.sync();
    allThere = true;
    queueCopies(sheet, steps.copies);
    remove(sheet, steps.deletes);
    queueChanges(sheet, arrangement.changes, formatAfter(arrangement, formatAt));
    const moved = heights.map(({ to, row: { format: { rowHeight } } }) => ({ row: requestHeight(sheet, to), before: rowHeight }));
    await context.sync();
    await keepHeights(context, moved);
    return back;
  } catch (error) {
    below.load("rowIndex");
    await context.sync();
    const moved = below.rowIndex - arrangement.bottom;
    queueBack(sheet, steps, allThere ? { inserted: wanted, deleted: wanted - moved } : { inserted: moved, deleted: 0 }, back.changes, formatAt);
    await context.sync();
    throw error;
  } finally {
    context.trackedObjects.remove(below);
  }
}

import { stepsOf, wayBack, type ArrangementSteps } from "../sheet/edit/arrangement-steps";
import type { Arrangement, CellChange } from "../sheet/workbook";
import { changesBack, formatsIn, queueChanges, type FormatAt } from "./change-cells";
import { keepHeights, queueBringing, requestContent, requestHeight, wholeRows } from "./whole-rows";

/** Queues bringing rows into those inserted for them; new ones take the looks of theirs before those move away. */
function queueCopies(sheet: Excel.Worksheet, copies: ArrangementSteps["copies"]): void {
  for (const { from, to } of copies.filter(({ looksAlone }) => looksAlone)) {
    const place = wholeRows(sheet, to);
    place.copyFrom(wholeRows(sheet, from), "All");
    place.clear("Contents");
  }
  for (const { from, to } of brought(copies)) queueBringing(sheet, from, to);
}

const brought = (copies: ArrangementSteps["copies"]): ArrangementSteps["copies"] => copies.filter(({ looksAlone }) => !looksAlone);

const remove = (sheet: Excel.Worksheet, rows: readonly number[]): void => {
  for (const row of rows) wholeRows(sheet, row).delete("Up");
};

/** How far a failure let an arrangement come: the rows that came and went, and which of those that were brought are in their place. */
interface Done {
  readonly inserted: number;
  readonly deleted: number;
  readonly isBrought: (copy: ArrangementSteps["copies"][number]) => boolean;
}

/** Queues putting back what was done. */
function queueBack(
  sheet: Excel.Worksheet, { inserts, copies, deletes }: ArrangementSteps, done: Done, before: readonly CellChange[], formatAt: FormatAt,
): void {
  for (const row of deletes.slice(0, done.deleted).toReversed()) wholeRows(sheet, row).insert("Down");
  for (const copy of brought(copies).filter(done.isBrought)) queueBringing(sheet, copy.to, copy.from);
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
    const places = allThere ? brought(steps.copies).map((copy) => ({ copy, left: requestContent(sheet, copy.from) })) : [];
    await context.sync();
    const moved = below.rowIndex - arrangement.bottom;
    const deleted = allThere ? wanted - moved : 0;
    // Rows are deleted after all were brought; where none was, a row that stands where it stood was not brought.
    const left = new Set(places.filter((place) => deleted === 0 && !place.left.isNullObject).map(({ copy }) => copy));
    const isBrought: Done["isBrought"] = (copy) => allThere && !left.has(copy);
    queueBack(sheet, steps, { inserted: allThere ? wanted : moved, deleted, isBrought }, back.changes, formatAt);
    await context.sync();
    throw error;
  } finally {
    context.trackedObjects.remove(below);
  }
}

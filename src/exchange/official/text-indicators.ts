import type { Scale } from "../../assessment/criteria/scale";
import type { ItemId } from "../../assessment/criteria/edition";
import { partBetween } from "./between-rows";
import type { Stretch } from "./heading";
import { statedFigure } from "./printed-figure";
import { figuresOfRow, rowsIn, type RowMiddle } from "./text-rows";

/** An indicator as it stands in a text: its lines are not joined yet. */
export interface TextIndicator {
  readonly item: ItemId;
  readonly name: string;
  readonly direction: string;
  readonly target: string;
  readonly unit: string;
  /** Of the three years, oldest first; none where it cannot be told which year a figure is of. */
  readonly results: readonly string[];
  readonly note: string;
  readonly success?: number;
  readonly score?: number;
}

/** The indicators under an item, and what of the text is none of theirs. */
export interface TextIndicators {
  readonly indicators: readonly TextIndicator[];
  readonly left: readonly Stretch[];
}

const isWhole = ({ figures }: RowMiddle): boolean => figures.length === figuresOfRow;

const successOfRow = (row: RowMiddle): number | undefined => (isWhole(row) ? statedFigure(row.figures.at(-1) ?? "") : undefined);

/** The rows that are some: what looks like half of one in the middle of a note has no score and no name in front of it. */
function realRows(text: string, item: ItemId, scale: Scale): readonly RowMiddle[] {
  const rows: RowMiddle[] = [];
  for (const row of rowsIn(text)) {
    const last = rows.at(-1);
    const before = text.slice(last?.end ?? 0, row.start);
    const isNamed = last === undefined ? before.trim() !== ""
      : partBetween(before, { scale, item, success: successOfRow(last), isLast: false }) !== undefined;
    if (row.isSure || isNamed) rows.push(row);
  }
  return rows;
}

/** Reads what stands under an item. */
export function indicatorsIn(text: string, item: ItemId, scale: Scale): TextIndicators {
  const rows = realRows(text, item, scale);
  const left: Stretch[] = [];
  const leave = (part: Stretch): void => {
    if (text.slice(part.start, part.end).trim() !== "") left.push(part);
  };
  let name = text.slice(0, rows[0]?.start ?? 0);
  if (rows.length === 0) leave({ start: 0, end: text.length });
  const indicators = rows.map((row, at): TextIndicator => {
    const own = name;
    const success = successOfRow(row);
    const behind = { start: row.end, end: rows[at + 1]?.start ?? text.length };
    const isLast = at === rows.length - 1;
    const parts = partBetween(text.slice(behind.start, behind.end), { scale, item, success, isLast });
    const placed = (part: Stretch): Stretch => ({ start: behind.start + part.start, end: behind.start + part.end });
    const note = parts === undefined ? "" : text.slice(placed(parts.note).start, placed(parts.note).end);
    name = parts === undefined || isLast ? "" : text.slice(placed(parts.behind).start, placed(parts.behind).end);
    if (!isWhole(row)) leave({ start: row.figuresStart, end: row.end });
    if (parts === undefined) leave(behind);
    else if (isLast) leave(placed(parts.behind));
    return {
      item, name: own, direction: row.direction, target: row.target, note,
      unit: text.slice(row.unit.start, row.unit.end),
      results: isWhole(row) ? row.figures.slice(0, -1) : [],
      ...(success === undefined ? {} : { success }),
      ...(parts?.score === undefined ? {} : { score: parts.score }),
    };
  });
  return { indicators, left };
}

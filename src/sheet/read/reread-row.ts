import type { ItemId } from "../../assessment/criteria/edition";
import { rowOf, type FormReading, type FormRow } from "./form-reading";
import { isDisplaced, markByContent, markByKey } from "./form-structure";
import { tagOf, type FormWords, type Mark } from "../layout/form-words";
import { hasOwnFormulas } from "./formula-audit";
import { readMarked, readUnmarked, rowReader } from "./read-row";
import { layoutOf, sheetRow, type Layout, type SheetRow } from "./sheet-rows";
import type { SheetContent } from "../workbook";

/** A row read again after an edit. */
export interface RowReread {
  readonly formRow: FormRow;
  readonly lacksFormulas: boolean;
}

/** The item whose heading stands above a row. */
function itemAbove(reading: FormReading, row: number): ItemId | undefined {
  for (let above = row - 1; above > reading.headingRow; above -= 1) {
    const formRow = rowOf(reading, above);
    switch (formRow?.is) {
      case "item": return formRow.item;
      case "topic": case "end": case "summary": case "total": return undefined;
      default:
    }
  }
  return undefined;
}

/** What tells whether a row still is the row of the form's own that it was; undefined for any other row. */
function ownTag(row: FormRow | undefined): string | undefined {
  switch (row?.is) {
    case "item": case "topic": case "end": return tagOf(row);
    case "summary": case "total": case "note": return row.is;
    default: return undefined;
  }
}

const markTag = (mark: Mark | undefined): string | undefined => {
  if (mark?.is === "summary" || mark === undefined) return mark?.is;
  return mark.is === "copy" || mark.is === "summary-head" ? "note" : tagOf(mark);
};

/** What the row is now; "displaced" where its key and its content speak of different rows. */
function markNow(row: SheetRow, reading: FormReading, layout: Layout, words: FormWords): Mark | "displaced" | undefined {
  if (!reading.keysHold) return markByContent(row, layout, words);
  const mark = markByKey(row, layout, words);
  if (mark !== undefined) return isDisplaced(row, mark, layout, words) ? "displaced" : mark;
  return ownTag(rowOf(reading, row.row)) === undefined ? undefined : markByContent(row, layout, words);
}

/**
 * Reads one row again as the form was read before.
 *
 * @param content a part of the sheet in which the whole row is
 * @returns undefined where the edit touched what rows are known by (the head, a heading's key or title), or lies
 *   below the form: the whole form has to be read again then
 */
export function readRow(reading: FormReading, content: SheetContent, row: number): RowReread | undefined {
  if (row <= reading.headingRow || row > reading.lastRow) return undefined;
  const layout = layoutOf(reading.assessment.edition, reading.columns, reading.keyColumn, content.left);
  const reader = rowReader(reading.assessment.edition, layout, reading);
  const cells = sheetRow(content, row);
  const mark = markNow(cells, reading, layout, reader.words);
  if (mark === "displaced" || markTag(mark) !== ownTag(rowOf(reading, row))) return undefined;
  const formRow = mark === undefined
    ? readUnmarked(cells, itemAbove(reading, row), reader)
    : readMarked(cells, mark, reader);
  const lacksFormulas = formRow.is === "indicator"
    && !hasOwnFormulas(cells, layout, formRow.indicator.item, reading.formulas);
  return { formRow, lacksFormulas };
}

/** The reading with one row replaced. Its assessment stays the one that was read first: the checker has the current one. */
export function withReread(reading: FormReading, row: number, { formRow, lacksFormulas }: RowReread): FormReading {
  const rows = reading.rows.slice();
  rows[row - reading.headingRow - 1] = formRow;
  const others = reading.rowsWithoutFormulas.filter((lacking) => lacking !== row);
  return {
    ...reading, rows,
    rowsWithoutFormulas: lacksFormulas ? [...others, row].sort((a, b) => a - b) : others,
  };
}

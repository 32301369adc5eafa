import type { Edition } from "../../assessment/criteria/edition";
import type { ColumnUse } from "../../exchange/table/column-use";
import type { TextGrid } from "../../exchange/table/grid";
import type { RowChoices } from "../../exchange/table/place-rows";
import { takeColumns, type TakenColumn } from "../../exchange/table/take-columns";

/** A pasted table that waits to be added, with what was chosen for it. */
export interface PasteDraft extends RowChoices {
  readonly grid: TextGrid;
  readonly columns: readonly TakenColumn[];
  readonly headingRows: ReadonlySet<number>;
  /** What each column goes in as: what it was taken for, or what somebody changed it to. */
  readonly uses: readonly ColumnUse[];
}

/** A table as it was pasted, before anybody chose anything. */
export function beginDraft(grid: TextGrid, edition: Edition): PasteDraft {
  const { columns, headingRows } = takeColumns(grid, edition);
  return {
    grid, columns, headingRows, uses: columns.map(({ use }) => use), forOthers: undefined, items: new Map(), leftOut: new Set(),
  };
}

/** Lets a column go in as something else; the column that did so before is left out. */
export const withUse = (draft: PasteDraft, column: number, use: ColumnUse): PasteDraft => ({
  ...draft, uses: draft.uses.map((before, at) => (at === column ? use : before === use ? "none" : before)),
});

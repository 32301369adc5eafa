import {
  SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";

/** Whether rows or columns are hidden; null where only some are. */
export function rowOrColumnHidden(sheet: Sheet, block: Block, axis: "rows" | "columns"): boolean | null {
  const inside = sheet.clip(block);
  const [first, last] = axis === "rows" ? [inside.startRow, inside.endRow] : [inside.startColumn, inside.endColumn];
  const shown = (index: number): boolean =>
    axis === "rows" ? sheet.model.getRowVisible(index) : sheet.model.getColVisible(index);
  let hidden = 0;
  for (let index = first; index <= last; index++) hidden += shown(index) ? 0 : 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Hides or shows whole rows or columns. */
export function setHidden(sheet: Sheet, block: Block, axis: "rows" | "columns", hidden: boolean): void {
  const ranges = [sheet.clip(block)];
  const rows = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  const columns = hidden ? SetColHiddenMutation : SetColVisibleMutation;
  sheet.session.run(axis === "rows" ? rows.id : columns.id, { ...sheet.target, ranges });
}

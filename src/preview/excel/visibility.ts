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

/** The lines of a block that are not yet as wanted, each on its own: taken back, the others stay as they were. */
function turned(sheet: Sheet, block: Block, axis: "rows" | "columns", hidden: boolean): Block[] {
  const [first, last] = axis === "rows" ? [block.startRow, block.endRow] : [block.startColumn, block.endColumn];
  const lines = Array.from({ length: last - first + 1 }, (_line, index) => first + index);
  return lines
    .filter((line) => (axis === "rows" ? sheet.model.getRowVisible(line) : sheet.model.getColVisible(line)) === hidden)
    .map((line) => axis === "rows" ? { ...block, startRow: line, endRow: line } : { ...block, startColumn: line, endColumn: line });
}

/** Hides or shows whole rows or columns. */
export function setHidden(sheet: Sheet, block: Block, axis: "rows" | "columns", hidden: boolean): void {
  const inside = sheet.clip(block);
  const [hide, show] = axis === "rows" ? [SetRowHiddenMutation, SetRowVisibleMutation] : [SetColHiddenMutation, SetColVisibleMutation];
  const params = { ...sheet.target, ranges: turned(sheet, inside, axis, hidden) };
  if (params.ranges.length === 0) return;
  const redo = { id: (hidden ? hide : show).id, params };
  sheet.session.change(redo, { id: (hidden ? show : hide).id, params });
}

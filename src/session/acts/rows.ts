import type { ItemId } from "../../assessment/criteria/edition";
import type { Indicator } from "../../assessment/form/form";
import type { RowFix } from "../../assessment/rules/rule";
import { planAddingMany } from "../../sheet/edit/plan-adding-many";
import { planArranging } from "../../sheet/edit/plan-arranging";
import { heldByDeleted, heldByMoved, planAdding, planDeleting, planMoving, rowLikeDeleted } from "../../sheet/edit/row-edits";
import { columnOf } from "../../sheet/layout/columns";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { Arrangement } from "../../sheet/workbook";
import type { SessionCore } from "../session-core";
import type { StepName } from "../step-name";
import { stepNames } from "../step-names";

const selectName = (core: SessionCore, row: number): Promise<void> =>
  core.workbook.select({ row, column: columnOf(core.form.reading.columns, "name") });

/** Gives an item a row for another indicator: a blank one that is there, or a new one. */
export async function addIndicator(core: SessionCore, item: ItemId): Promise<void> {
  const added = planAdding(core.form.reading, item, core.dialect);
  if (added === undefined) throw sheetFailure("item-gone", { item });
  const { row, like, changes } = added;
  if (like === undefined) await core.change(changes, stepNames.add(item));
  else {
    await core.workbook.insertRow(row, like, changes);
    core.wayBack.remember({ kind: "delete-row", row }, stepNames.add(item));
    await core.readAll();
  }
  await selectName(core, row);
}

/** Moves an indicator past its neighbour. */
export async function moveIndicator(core: SessionCore, row: number, by: "up" | "down"): Promise<void> {
  const { reading } = core.form;
  const name = stepNames.move(core.form, row);
  const moved = planMoving(reading, row, by, core.dialect);
  if (moved === undefined) return;
  await core.workbook.moveRow(row, moved.above);
  const above = moved.row < row ? row + 1 : row;
  core.wayBack.remember({ kind: "move-row", row: moved.row, above, changes: heldByMoved(reading, row) }, name);
  await core.workbook.change(moved.changes);
  await core.readAll();
  await selectName(core, moved.row);
}

/** Takes an indicator away: its row, or, where the item would be left without one, what the row holds. */
export async function deleteIndicator(core: SessionCore, row: number): Promise<void> {
  const { reading } = core.form;
  const name = stepNames.remove(core.form, row);
  const deleting = planDeleting(reading, row);
  if (deleting !== "delete row") return core.change(deleting.clear, name);
  const held = await core.workbook.deleteRow(row);
  const like = rowLikeDeleted(reading, row);
  core.wayBack.remember({ kind: "insert-row", row, like, changes: heldByDeleted(reading, held, row, like) }, name);
  return core.readAll();
}

/** Arranges rows, remembers the way back by the step's name, and looks at the form again. */
export async function rearrange(core: SessionCore, arrangement: Arrangement, name: StepName): Promise<void> {
  core.wayBack.remember({ kind: "arrange", arrangement: await core.workbook.arrange(arrangement) }, name);
  await core.readAll();
}

/** Puts rows where they belong. */
export const putRowsInPlace = (core: SessionCore, fixes: readonly RowFix[]): Promise<void> =>
  rearrange(core, planArranging(core.form.reading, fixes, core.dialect), stepNames.fix(fixes));

/** Adds indicators under their items, each in a row of its own, in one step. */
export async function addIndicators(core: SessionCore, indicators: readonly Indicator[]): Promise<void> {
  if (indicators.length === 0) return;
  core.step("writing", 0, 2);
  const added = planAddingMany(core.form.reading, indicators, core.dialect);
  if ("gone" in added) throw sheetFailure("item-gone", { item: added.gone });
  const { arrangement, changes, first } = added;
  const name = stepNames.addMany(indicators.length);
  await (arrangement === undefined ? core.change(changes, name) : rearrange(core, arrangement, name));
  await selectName(core, first);
}

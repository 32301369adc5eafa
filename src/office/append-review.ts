import { reviewSheet } from "../sheet/layout/labels";
import type { NewReviewEvent } from "../assessment/form/review-event";
import { plainFormat } from "../assessment/form/number-format";
import { addressOfArea } from "../sheet/address";
import { planReview, type AddedRows } from "../sheet/review/plan-review";
import { asTyped } from "./cell-entry";
import { requestProtection } from "./protection";
import { unprotected } from "./unprotected";
import { topOf } from "./sheet-tops";
import { applyStyle, fillNewSheet } from "./write-plan";

/** Adds rows below all that a sheet holds, all or none. */
async function addRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { top, cells, styles }: AddedRows): Promise<void> {
  const rows = sheet.getRange(addressOfArea({ top, left: 1, bottom: top + cells.length - 1, right: cells[0]?.length ?? 1 }));
  try {
    for (const { area, style } of styles) applyStyle(sheet.getRange(addressOfArea(area)), style);
    rows.formulas = cells.map((entries) => entries.map((entry) => asTyped(entry, plainFormat)));
    await context.sync();
  } catch (error) {
    rows.clear();
    await context.sync();
    throw error;
  }
}

/**
 * Notes events on the review's sheet, or on a new one behind the others.
 *
 * @param known the id of the sheet that was read as the review, where there was one
 * @returns the id of the sheet
 */
export async function appendReview(context: Excel.RequestContext, events: readonly NewReviewEvent[], known: string | undefined): Promise<string> {
  const { worksheets } = context.workbook;
  const asked = [...known === undefined ? [] : [known], reviewSheet].map((name) => {
    const sheet = requestProtection(worksheets.getItemOrNullObject(name)).load("id,name");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values") };
  });
  await context.sync();
  const there = asked.find(({ sheet }) => !sheet.isNullObject);
  const writing = planReview(there && topOf(there.sheet.name, there.used), events);
  if ("make" in writing) return (await fillNewSheet(context, writing.make, "behind")).id;
  if (there === undefined) throw new Error("Rows are planned for a sheet that is not there.");
  await unprotected(context, there.sheet, () => addRows(context, there.sheet, writing.add));
  return there.sheet.id;
}

import { besideFailure } from "../sheet/beside-failure";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetTop } from "../sheet/workbook";
import { topOf } from "./sheet-tops";
import { unwriteSheet } from "./unwrite-sheet";
import { fillNewSheet } from "./write-plan";

/** A sheet that was written beside the form: what it held then, and which sheet was in front before. */
export interface BesideSheet {
  readonly id: string;
  readonly front: string;
  readonly held: SheetTop;
}

/** Asks for all that a sheet shows. */
const requestHeld = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");

const sameCells = (one: SheetTop, other: SheetTop): boolean =>
  JSON.stringify([one.top, one.left, one.values]) === JSON.stringify([other.top, other.left, other.values]);

/** Writes a planned sheet that is not the form's, and brings it to the front. */
export async function writeBeside(context: Excel.RequestContext, plan: SheetPlan): Promise<BesideSheet> {
  const { id, front } = await fillNewSheet(context, plan);
  const held = requestHeld(context.workbook.worksheets.getItem(id));
  await context.sync();
  return { id, front, held: topOf(plan.sheet, held) };
}

/**
 * Deletes a sheet that was written beside the form. Where it is in front, the sheet comes to the front that was there before.
 *
 * @throws Failure `beside-changed` where it holds anything else than what was written
 */
export async function unwriteBeside(context: Excel.RequestContext, { id, front, held }: BesideSheet): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(id).load("name");
  const inFront = worksheets.getActiveWorksheet().load("id");
  const holds = requestHeld(sheet);
  await context.sync();
  if (sheet.isNullObject) return;
  if (!sameCells(topOf(sheet.name, holds), held)) throw besideFailure("beside-changed", { sheet: sheet.name });
  await unwriteSheet(context, { id, front: inFront.id === id ? front : inFront.id, names: [] });
}

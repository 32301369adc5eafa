import { besideFailure } from "../sheet/beside-failure";
import type { SheetPlan } from "../sheet/sheet-plan";
import { unwriteSheet } from "./unwrite-sheet";
import { fillNewSheet, type WrittenSheet } from "./write-plan";

/** A sheet that was written beside the form: what it held then, its formats, and which sheet was in front before. */
export interface BesideSheet extends Pick<WrittenSheet, "formats"> {
  readonly id: string;
  readonly front: string;
  readonly held: string;
}

/** Asks for all that a sheet holds: what its formulas show changes with other sheets. */
const requestHeld = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");

const heldIn = (used: Excel.Range): string => (used.isNullObject ? "" : JSON.stringify([used.rowIndex, used.columnIndex, used.formulas]));

/** Writes planned sheets that are not the form's, all or none, and brings the first to the front. */
export async function writeBeside(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly BesideSheet[]> {
  const written: WrittenSheet[] = [];
  try {
    for (const plan of plans) written.push(await fillNewSheet(context, plan, written.length === 0 ? "in front" : "behind"));
  } catch (error) {
    for (const { id, front } of written.toReversed()) await unwriteSheet(context, { id, front, names: [] });
    throw error;
  }
  const held = written.map(({ id }) => requestHeld(context.workbook.worksheets.getItem(id)));
  await context.sync();
  const [{ front } = { front: "" }] = written;
  return written.map(({ id, formats }, index) => ({ id, formats, front, held: held[index] === undefined ? "" : heldIn(held[index]) }));
}

/**
 * Deletes sheets that were written beside the form. Where one is in front, the sheet comes to the front that was there before.
 *
 * @throws Failure `beside-changed` where one holds anything else than what was written
 */
export async function unwriteBeside(context: Excel.RequestContext, sheets: readonly BesideSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  const inFront = worksheets.getActiveWorksheet().load("id");
  const asked = sheets.map((written) => {
    const sheet = worksheets.getItemOrNullObject(written.id).load("name");
    return { written, sheet, holds: requestHeld(sheet) };
  });
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const changed = there.find(({ written, holds }) => heldIn(holds) !== written.held);
  if (changed !== undefined) throw besideFailure("beside-changed", { sheet: changed.sheet.name });
  const isIts = there.some(({ written }) => written.id === inFront.id);
  for (const { written: { id, front } } of there) await unwriteSheet(context, { id, front: isIts ? front : inFront.id, names: [] });
}

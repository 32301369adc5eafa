import { Failure } from "../assessment/text/failure";
import { areaOf, type Cell } from "../sheet/address";
import type { Edit, Listeners } from "../sheet/workbook";
import { codeOf, inExcel } from "./excel-run";

const lineEdits = {
  RowInserted: ["row", 1], RowDeleted: ["row", -1], ColumnInserted: ["column", 1], ColumnDeleted: ["column", -1],
} as const satisfies Partial<Record<Excel.WorksheetChangedEventArgs["changeType"], unknown>>;
const isLineEdit = (changeType: string): changeType is keyof typeof lineEdits => changeType in lineEdits;

/** What a change event says was edited. */
function editOf({ changeType, address, triggerSource }: Excel.WorksheetChangedEventArgs): Edit {
  const own = triggerSource === undefined ? { perhapsOwn: true } as const : {};
  const area = areaOf(address);
  if (area === undefined) return { kind: "structure", ...own };
  if (changeType === "RangeEdited") return { kind: "cells", area, ...own };
  if (!isLineEdit(changeType)) return { kind: "structure", ...own };
  const [axis, sign] = lineEdits[changeType];
  const [at, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  return { kind: "lines", axis, at, count: sign * (last - at + 1), ...own };
}

const firstCell = (address: string): Cell | undefined => {
  const area = areaOf(address);
  return area && { row: area.top, column: area.left };
};

/** What sheets beside the form's are, by their ids. */
export interface SheetsBeside {
  readonly isReview: (id: string) => boolean;
  /** What a sheet of Categories 1 to 6 is called; undefined where it is none. */
  readonly categoryOf: (id: string) => string | undefined;
}

/** The cell under the cursor, and the id of its sheet; undefined where a drawing is selected. */
async function selectedCell(): Promise<{ readonly id: string; readonly cell: Cell | undefined } | undefined> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,worksheet/id");
      await context.sync();
      return { id: range.worksheet.id, cell: firstCell(range.address) };
    });
  } catch (problem) {
    if (problem instanceof Failure && codeOf(problem) === "InvalidSelection") return undefined;
    throw problem;
  }
}

/**
 * Tells of edits to a sheet and to those of Categories 1 to 6 that this add-in did not make itself, of the cell under the
 * cursor there, and of edits to the review's sheet. Sheets may come to be any of these at any time.
 */
export async function followSheet(
  sheetId: string, { isReview, categoryOf }: SheetsBeside, { edited, selected, left, reviewEdited }: Listeners,
): Promise<() => Promise<void>> {
  const tellCursor = async (): Promise<void> => {
    const there = await selectedCell();
    const category = there && categoryOf(there.id);
    if (category !== undefined) selected(there?.cell, category);
    else selected(there?.id === sheetId ? there.cell : undefined);
  };
  const registrations = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    const added = [
      sheet.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") edited(editOf(event));
      }),
      sheet.onSelectionChanged.add(async ({ address }) => selected(firstCell(address))),
      worksheets.onChanged.add(async (event) => {
        const { worksheetId, triggerSource } = event;
        if (worksheetId === sheetId || triggerSource === "ThisLocalAddin") return;
        if (isReview(worksheetId)) reviewEdited();
        const category = categoryOf(worksheetId);
        if (category !== undefined) edited(editOf(event), category);
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const category = categoryOf(worksheetId);
        if (category !== undefined) selected(firstCell(address), category);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (isReview(worksheetId)) reviewEdited();
        const category = categoryOf(worksheetId);
        if (category !== undefined) edited({ kind: "structure" }, category);
      }),
      worksheets.onActivated.add(async ({ worksheetId }) => {
        if (worksheetId === sheetId || categoryOf(worksheetId) !== undefined) await tellCursor();
        else selected(undefined);
        if (worksheetId !== sheetId) left();
      }),
    ];
    await context.sync();
    return added;
  });
  await tellCursor();
  // Excel wants registrations ended in the context that made them.
  return async () => {
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  };
}

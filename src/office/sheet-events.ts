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

/** The cell under the cursor; undefined where another sheet is in front, or a drawing is selected. */
async function selectedCell(sheetId: string): Promise<Cell | undefined> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,worksheet/id");
      await context.sync();
      return range.worksheet.id === sheetId ? firstCell(range.address) : undefined;
    });
  } catch (problem) {
    if (problem instanceof Failure && codeOf(problem) === "InvalidSelection") return undefined;
    throw problem;
  }
}

/**
 * Tells of edits to a sheet that this add-in did not make itself, of the cell under the cursor, and of edits to the review's
 * sheet, which may come to be one at any time.
 */
export async function followSheet(sheetId: string, isReview: (id: string) => boolean, { edited, selected, left, reviewEdited }: Listeners): Promise<() => Promise<void>> {
  const registrations = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    const added = [
      sheet.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") edited(editOf(event));
      }),
      sheet.onSelectionChanged.add(async ({ address }) => selected(firstCell(address))),
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (isReview(worksheetId) && triggerSource !== "ThisLocalAddin") reviewEdited();
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (isReview(worksheetId)) reviewEdited();
      }),
      worksheets.onActivated.add(async ({ worksheetId }) => {
        selected(worksheetId === sheetId ? await selectedCell(sheetId) : undefined);
        if (worksheetId !== sheetId) left();
      }),
    ];
    await context.sync();
    return added;
  });
  selected(await selectedCell(sheetId));
  // Excel wants registrations ended in the context that made them.
  return async () => {
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  };
}

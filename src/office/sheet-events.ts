import { Failure } from "../assessment/text/failure";
import { areaOf, type Cell } from "../sheet/address";
import type { Edit, Listeners } from "../sheet/workbook";
import { codeOf, inExcel } from "./excel-run";

/** What a change event says was edited. */
function editOf({ changeType, address }: Excel.WorksheetChangedEventArgs): Edit {
  const area = changeType === "RangeEdited" ? areaOf(address) : undefined;
  return area === undefined ? { kind: "structure" } : { kind: "cells", area };
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

/** Tells of edits to a sheet that this add-in did not make itself, and of the cell under the cursor. */
export async function followSheet(sheetId: string, { edited, selected, left }: Listeners): Promise<() => Promise<void>> {
  const registrations = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    const added = [
      sheet.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") edited(editOf(event));
      }),
      sheet.onSelectionChanged.add(async ({ address }) => selected(firstCell(address))),
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

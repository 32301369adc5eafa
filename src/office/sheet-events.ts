import { areaOf } from "../workbook/address";
import type { Cell, Edit } from "../workbook/workbook";
import { inExcel } from "./excel-run";

type Ending = () => Promise<void>;

/** Ends an event's registration; Excel wants that done in the context that made it. */
const endOf = (registrations: readonly OfficeExtension.EventHandlerResult<unknown>[]): Ending => async () => {
  for (const registration of registrations) registration.remove();
  await registrations[0]?.context.sync();
};

/** What a change event says was edited. */
function editOf({ changeType, address }: Excel.WorksheetChangedEventArgs): Edit {
  const area = changeType === "RangeEdited" ? areaOf(address) : undefined;
  return area === undefined ? { kind: "structure" } : { kind: "cells", area };
}

/** Tells of edits to a sheet that this add-in did not make itself. */
export const listenToEdits = (sheetId: string, listener: (edit: Edit) => void): Promise<Ending> =>
  inExcel(async (context) => {
    const changed = context.workbook.worksheets.getItem(sheetId).onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") listener(editOf(event));
    });
    await context.sync();
    return endOf([changed]);
  });

/** Tells which cell of a sheet is selected; undefined while another sheet is in front. */
export const listenToSelection = (sheetId: string, listener: (cell: Cell | undefined) => void): Promise<Ending> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const selected = worksheets.getItem(sheetId).onSelectionChanged.add(async ({ address }) => {
      const area = areaOf(address);
      listener(area && { row: area.top, column: area.left });
    });
    const activated = worksheets.onActivated.add(async ({ worksheetId }) => {
      if (worksheetId !== sheetId) listener(undefined);
    });
    await context.sync();
    return endOf([selected, activated]);
  });

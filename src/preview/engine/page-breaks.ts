import type { IRowData } from "@univerjs/core";
import { SetRowDataCommand } from "@univerjs/sheets";
import type { Sheet } from "./sheet";

/** A row below a page break, as the engine keeps it: the break goes where the row goes. */
export const belowBreak = { custom: { pageBreak: true } } as const satisfies IRowData;

const isBelowBreak = (row: Partial<IRowData> | undefined): boolean => row?.custom?.["pageBreak"] === true;

/** The rows above which somebody had pages break, counted from 0. */
export const pageBreaksOf = (sheet: Sheet): readonly number[] =>
  Object.entries(
    sheet.model.getRowManager().getRowData() as Record<string, Partial<IRowData>>,
  ).flatMap(([row, data]) => (isBelowBreak(data) ? [Number(row)] : []));

/** Puts a page break above a row, or takes it away. */
export function breakPage(sheet: Sheet, row: number, on: boolean): void {
  const rowData = { [row]: on ? belowBreak : { custom: {} } };
  sheet.session.run(SetRowDataCommand.id, { ...sheet.target, rowData });
}

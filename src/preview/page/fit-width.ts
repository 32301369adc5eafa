import type { IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Smaller than this, Thai can't be read. */
const leastZoom = 0.7;
const usualWidth = 88;
/** The row numbers, the scroll bar and a little air. */
const besides = 80;

function usedWidth({ cellData = {}, columnData = {} }: Partial<IWorksheetData>): number {
  const columns = Object.values(cellData as Record<string, object>).flatMap((row) => Object.keys(row).map(Number));
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  let width = 0;
  for (let column = 0; column <= last; column++) {
    const data = columnData[column];
    width += data?.hd === 1 ? 0 : data?.w ?? usualWidth;
  }
  return width;
}

/** Zooms each sheet of a workbook so far out that all its columns can be seen, as long as they can be read. */
export function fitWidth(workbook: Partial<IWorkbookData>, width: number): Partial<IWorkbookData> {
  const sheets = Object.entries(workbook.sheets ?? {}).map(([id, sheet]) => {
    const fitting = Math.floor(((width - besides) / Math.max(1, usedWidth(sheet))) * 100) / 100;
    return [id, { ...sheet, zoomRatio: Math.min(1, Math.max(leastZoom, fitting)) }] as const;
  });
  return { ...workbook, sheets: Object.fromEntries(sheets) };
}

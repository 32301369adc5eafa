import { startExcel, type ExcelOptions, type RunningExcel } from "../host/startExcel";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import type { LiveWorkbook } from "../../src/workbook/workbook";

/** An Excel with our adapter on it, as the add-in has them: the adapter finds Excel where office.js puts it. */
export async function openExcel(options?: ExcelOptions): Promise<RunningExcel & { readonly workbook: LiveWorkbook }> {
  const running = await startExcel(options);
  Object.assign(globalThis, { Excel: running.Excel, Office: running.Office });
  return { ...running, workbook: openExcelWorkbook() };
}

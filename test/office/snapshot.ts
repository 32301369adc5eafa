import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import type { RunningExcel } from "../host/startExcel";

/** The workbook as the spreadsheet engine itself keeps it: all that another Excel needs to open it. */
export function snapshotOf({ engine }: RunningExcel): IWorkbookData {
  const data = engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(engine.workbook.getUnitId());
  if (data === null) throw new Error("The engine has no workbook.");
  return data;
}

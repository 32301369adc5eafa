import { afterEach, beforeEach } from "@jest/globals";
import type { ExcelOptions, RunningExcel } from "../host/startExcel";
import { startExcel } from "../host/startExcel";

/** The Excel of the test that is running: each test gets a fresh one. */
export interface FreshExcel {
  readonly excel: RunningExcel;
  /** Does something in one `Excel.run` with the sheet in front, and syncs at the end. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T>;
  /** The values of a block of the sheet in front. */
  values(address: string): Promise<unknown[][]>;
}

/** Starts an Excel before each test of the file, or of a part of it, and ends it afterwards. */
export function freshExcel(options?: ExcelOptions): FreshExcel {
  let excel: RunningExcel;
  beforeEach(async () => { excel = await startExcel(options); });
  afterEach(() => excel.dispose());
  const run: FreshExcel["run"] = (work) => excel.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
  const values: FreshExcel["values"] = (address) => run(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return { get excel() { return excel; }, run, values };
}

import type { IWorkbookData } from "@univerjs/core";
import { newWorkbookId } from "../../src/preview/engine/workbook-id";
import { addressOf } from "../../src/sheet/address";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { ExcelOptions } from "../host/startExcel";
import { openExcel, type OpenExcel } from "./open-excel";
import { snapshotOf } from "./snapshot";

async function write(plan: SheetPlan): Promise<IWorkbookData> {
  const excel = await openExcel();
  try {
    await excel.workbook.write(plan);
    await excel.settle();
    return structuredClone(snapshotOf(excel));
  } finally {
    excel.dispose();
  }
}

const kept = new Map<SheetPlan, Promise<IWorkbookData>>();

/** What the spreadsheet engine holds once a plan is written. Writing takes seconds, so each plan is written once. */
export function writtenOnce(plan: SheetPlan): Promise<IWorkbookData> {
  const data = kept.get(plan) ?? write(plan);
  kept.set(plan, data);
  return data;
}

/**
 * Starts an Excel whose workbook holds a form, in front and with the cursor where writing leaves it. The form is read,
 * as the add-in does with one that is there when it opens.
 */
export async function openWritten(plan: SheetPlan, options: Omit<ExcelOptions, "workbook"> = {}): Promise<OpenExcel> {
  const data = structuredClone(await writtenOnce(plan));
  const excel = await openExcel({ ...options, workbook: { ...data, id: newWorkbookId() } });
  await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    sheet.activate();
    sheet.getRange(addressOf(plan.firstInput)).select();
    await context.sync();
  });
  await excel.workbook.read();
  return excel;
}

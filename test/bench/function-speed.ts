import { newestEdition } from "../../src/assessment/criteria/editions";
import { plannedColumns } from "../../src/sheet/layout/columns";
import { scoreFormula, successFormula, type Dialect } from "../../src/sheet/layout/formulas";
import { openExcel, type OpenExcel } from "../office/open-excel";
import type { Measure } from "./measure";

const rows = 2_500;
const rounds = 5;
const goal = 2;
const first = 5;

const context = { edition: newestEdition, columns: plannedColumns(newestEdition), yearCell: { row: 3, column: 4 }, sheet: "หมวด 7" };

/** Milliseconds until 5,000 cells, a percentage and a score a row, show their results. */
async function calculate(excel: OpenExcel, dialect: Dialect, round: number): Promise<number> {
  await excel.Excel.run(async (request) => {
    const sheet = request.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A${first}:K${first + rows - 1}`).clear("Contents");
    sheet.getRange("D3").values = [[newestEdition.fiscalYear]];
    sheet.getRange(`A${first}:H${first + rows - 1}`).values = Array.from({ length: rows }, (_, at) =>
      ["7.1.2", `ตัวชี้วัดที่ ${at}`, "ค่ามากดี", 80, "ร้อยละ", 70, 75, 60 + at / 100 + round / 1000]);
    await request.sync();
  });
  await excel.settle();
  const start = performance.now();
  await excel.Excel.run(async (request) => {
    const sheet = request.workbook.worksheets.getActiveWorksheet();
    const cells = (formula: typeof successFormula): string[][] =>
      Array.from({ length: rows }, (_, at) => [formula(context, first + at, dialect)]);
    sheet.getRange(`I${first}:I${first + rows - 1}`).formulas = cells(successFormula);
    sheet.getRange(`K${first}:K${first + rows - 1}`).formulas = cells(scoreFormula);
    await request.sync();
  });
  await excel.settle();
  return performance.now() - start;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** 5,000 custom-function cells against the same cells as native formulas, in the same engine, turn by turn. */
export async function measureFunctionSpeed(): Promise<Record<string, Measure>> {
  const excel = await openExcel();
  await excel.addFunctions();
  const times: Record<Dialect, number[]> = { functions: [], native: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const dialect of ["native", "functions"] as const) {
      const time = await calculate(excel, dialect, round);
      if (round > 0) times[dialect].push(time);
    }
  }
  excel.dispose();
  const native = median(times.native);
  const functions = median(times.functions);
  const ratio = functions / native;
  return {
    "5,000 native formula cells": { value: Math.round(native), unit: "ms", goal: "", ok: true },
    "5,000 custom-function cells": { value: Math.round(functions), unit: "ms", goal: "", ok: true },
    "custom functions / native": { value: Number(ratio.toFixed(2)), unit: "×", goal: `≤ ${goal}`, ok: ratio <= goal },
  };
}

import type { CellValue } from "../assessment/form/figure";
import type { SheetContent } from "../sheet/workbook";
import { requestProtection } from "./protection";

/** A sheet that was asked for whole. */
export interface AskedContent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Asks for all that a sheet holds; the answer comes with the next sync. */
export function requestContent(sheet: Excel.Worksheet): AskedContent {
  requestProtection(sheet).load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return { sheet, used };
}

/** What an answer says of a sheet, in a workbook that is computed so. */
export function contentOf({ sheet, used }: AskedContent, mode: Excel.Application["calculationMode"]): SheetContent {
  const isProtected = sheet.protection.protected;
  const calculation = mode === "Manual" ? "by-hand" : "live";
  if (used.isNullObject) return { sheet: sheet.name, top: 1, left: 1, values: [], formulas: [], formats: [], isProtected, calculation };
  return {
    sheet: sheet.name,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    values: used.values as CellValue[][],
    formulas: used.formulas as CellValue[][],
    formats: used.numberFormat as string[][],
    isProtected, calculation,
  };
}

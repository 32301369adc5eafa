import type { Worksheet as Model } from "@univerjs/core";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";

/** All sheets but one. */
export function otherSheets({ session }: ExcelContext, id: string): Model[] {
  return session.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== id);
}

/** The sheet of a name, whatever its letters' case, or undefined. */
export function sheetNamed({ session }: ExcelContext, name: string): Model | undefined {
  const wanted = name.toLowerCase();
  return session.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
}

/** Throws what Excel throws where a sheet can't be called so, or another is already. */
export function checkSheetName(context: ExcelContext, name: string, ownId?: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new ExcelError("InvalidArgument", `sheet name ${name}`);
  }
  const taken = sheetNamed(context, name);
  if (taken && taken.getSheetId() !== ownId) throw new ExcelError("ItemAlreadyExists", `sheet ${name}`);
}

import type { Protection } from "../sheet/workbook";
import { requestProtection } from "./protection";

/** What protection leaves open: all that people need for filling the form in by hand. */
const leftOpen: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true,
  allowSort: true, selectionMode: "Normal",
};

/**
 * Protects a sheet as the form wants it, or as it once was, or lifts its protection; Excel refuses to do either twice.
 * Answers how it was before.
 */
export async function setProtection(context: Excel.RequestContext, sheet: Excel.Worksheet, as: boolean | Protection): Promise<Protection> {
  requestProtection(sheet);
  await context.sync();
  const { protected: on, options } = sheet.protection;
  const { on: wanted, options: leaves = leftOpen } = typeof as === "boolean" ? { on: as } : as;
  if (on) sheet.protection.unprotect();
  if (wanted) sheet.protection.protect(leaves);
  await context.sync();
  return on ? { on, options: { ...options } } : { on };
}

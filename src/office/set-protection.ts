import { requestProtection } from "./protection";

/** What protection leaves open: all that people need for filling the form in by hand. */
const leftOpen: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true,
  allowSort: true, selectionMode: "Normal",
};

/** Protects a sheet as the form wants it, or lifts its protection; Excel refuses to do either twice. */
export async function setProtection(context: Excel.RequestContext, sheet: Excel.Worksheet, on: boolean): Promise<void> {
  requestProtection(sheet);
  await context.sync();
  if (sheet.protection.protected) sheet.protection.unprotect();
  if (on) sheet.protection.protect(leftOpen);
  await context.sync();
}

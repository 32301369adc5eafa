import { addressOfArea } from "../sheet/address";
import type { SheetFinish } from "../sheet/submission/finished-sheet";
import type { Worksheet } from "./excelts";

/** What protection leaves open where people read: seeing all of a text, and putting rows in an order of their own. */
const leftOpen = { sheet: true, objects: false, scenarios: false, formatColumns: true, formatRows: true } as const;

/** Finishes a sheet that was written: guarded without a password, filtered, with the heads and feet of its pages. */
export function finishSheet(sheet: Worksheet, { filtered, sortable, header, footer }: SheetFinish): void {
  if (header !== "") sheet.headerFooter.oddHeader = header;
  sheet.headerFooter.oddFooter = footer;
  if (filtered !== undefined) sheet.autoFilter = addressOfArea(filtered);
  sheet.sheetProtection = { ...leftOpen, ...(filtered === undefined ? {} : { autoFilter: true }), ...(sortable === true ? { sort: true } : {}) };
}

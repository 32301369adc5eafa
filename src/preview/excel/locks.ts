import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import { ExcelError } from "./excel-error";
import { locked } from "./style-properties";

/** Things a protected sheet may still allow, by Excel's names. */
export type SheetPermission =
  | "allowInsertRows" | "allowDeleteRows" | "allowInsertColumns" | "allowDeleteColumns"
  | "allowFormatCells" | "allowFormatRows" | "allowFormatColumns";

function permits(sheet: Sheet, permission: SheetPermission): boolean {
  const { protection } = sheet.notes;
  return !protection || protection[permission] === true;
}

/** Whether any cell of a block may not be written to. */
export function isLocked(sheet: Sheet, block: Block): boolean {
  if (!sheet.notes.protection) return false;
  const inside = sheet.clip(block);
  if (inside.endRow < block.endRow || inside.endColumn < block.endColumn) return true;
  for (let row = inside.startRow; row <= inside.endRow; row++) {
    for (let column = inside.startColumn; column <= inside.endColumn; column++) {
      if (locked.read(sheet.style(row, column))) return true;
    }
  }
  return false;
}

/** Throws Excel's AccessDenied where the sheet is protected and the block holds a locked cell. */
export function allowWriting(sheet: Sheet, block: Block): void {
  if (isLocked(sheet, block)) throw new ExcelError("AccessDenied", "the sheet is protected");
}

/** Throws AccessDenied where protection forbids formatting cells, as it does unless told otherwise. */
export function allowFormatting(sheet: Sheet): void {
  if (!permits(sheet, "allowFormatCells")) throw new ExcelError("AccessDenied", "the sheet is protected");
}

/** Throws AccessDenied where protection forbids rows or columns to come or go. */
export function allowStructure(sheet: Sheet, permission: SheetPermission, deleted?: Block): void {
  if (!permits(sheet, permission) || (deleted && isLocked(sheet, sheet.clip(deleted)))) {
    throw new ExcelError("AccessDenied", "the sheet is protected");
  }
}

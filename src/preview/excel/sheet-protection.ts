import type { Sheet } from "../engine/sheet";
import { ExcelError } from "./excel-error";
import { HostObject } from "./host-object";

type Options = Readonly<Record<string, unknown>>;

const nothingAllowed: Options = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false,
  allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false,
  allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false,
  allowSort: false, selectionMode: "Normal",
};

/** `protection` of a sheet. */
export class SheetProtection extends HostObject {
  readonly scalars = ["options", "protected"];
  constructor(private readonly sheet: Sheet, private readonly refusesDouble: boolean) { super(); }

  get protected(): boolean { return this.sheet.notes.protection !== undefined; }
  get options(): Options | null {
    const { protection } = this.sheet.notes;
    if (!protection) return null;
    const { password, ...options } = protection;
    return options;
  }

  protect(options?: Options | null, password?: string | null): void {
    if (this.protected) {
      throw new ExcelError(this.refusesDouble ? "AccessDenied" : "InvalidOperation", "the sheet is already protected");
    }
    const allowed = Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
    const secret = password ? { password } : {};
    this.sheet.notes = { ...this.sheet.notes, protection: { ...nothingAllowed, ...allowed, ...secret } };
  }
  unprotect(password?: string | null): void {
    const { protection, ...rest } = this.sheet.notes;
    if (!protection) {
      if (this.refusesDouble) throw new ExcelError("AccessDenied", "the sheet is not protected");
      return;
    }
    if (protection.password !== undefined && protection.password !== password) {
      throw new ExcelError("AccessDenied", "wrong password");
    }
    this.sheet.notes = rest;
  }
}

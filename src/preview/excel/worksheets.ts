import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { activeSheet } from "./excel-context";
import { ExcelError } from "./excel-error";
import type { OrNull } from "./host-object";
import { HostCollection, nullObject } from "./host-object";
import { checkSheetName, sheetNamed } from "./sheet-names";
import { Worksheet } from "./worksheet";

/** `workbook.worksheets`. */
export class Worksheets extends HostCollection<Worksheet> {
  constructor(private readonly context: ExcelContext) { super(); }

  get items(): readonly Worksheet[] {
    return this.context.session.workbook.getSheets().map((sheet) => this.of(sheet.getSheetId()));
  }

  /** Adds a sheet after the others; it does not come to the front, as in Excel. */
  add(name?: string): Worksheet {
    if (name !== undefined && name !== null) checkSheetName(this.context, name);
    const { session } = this.context;
    const front = activeSheet(this.context);
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = { id, name: name ?? this.freeName(), rowCount: 200, columnCount: 26 };
    const unitId = session.workbook.getUnitId();
    session.run(InsertSheetCommand.id, { unitId, index: session.workbook.getSheets().length, sheet });
    session.run(SetWorksheetActiveOperation.id, front.target);
    return this.of(id);
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (found === nullObject) throw new ExcelError("ItemNotFound", `sheet ${key}`);
    return found;
  }
  getItemOrNullObject(key: string): OrNull<Worksheet> {
    const { session } = this.context;
    const sheet = session.sheet(key) ?? sheetNamed(this.context, key);
    return sheet ? this.of(sheet.getSheetId()) : nullObject;
  }
  getActiveWorksheet(): Worksheet { return new Worksheet(this.context, activeSheet(this.context)); }
  getFirst(visibleOnly = false): Worksheet { return this.end(visibleOnly, (items) => items[0]); }
  getLast(visibleOnly = false): Worksheet { return this.end(visibleOnly, (items) => items.at(-1)); }

  private end(visibleOnly: boolean, pick: (items: readonly Worksheet[]) => Worksheet | undefined): Worksheet {
    const found = pick(this.items.filter((item) => !visibleOnly || item.visibility === "Visible"));
    if (!found) throw new ExcelError("ItemNotFound", "sheet");
    return found;
  }
  private of(id: string): Worksheet { return new Worksheet(this.context, new Sheet(this.context.session, id)); }
  private freeName(): string {
    for (let n = 1; ; n++) {
      const name = `Sheet${n}`;
      if (!sheetNamed(this.context, name)) return name;
    }
  }
}

import { sheetFailure } from "../sheet/sheet-failure";
import { addressOf, type Cell } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Arrangement, CellChange, Listeners, LiveWorkbook, Marks, Reading } from "../sheet/workbook";
import { arrangeRows } from "./arrange-rows";
import { changeCells } from "./change-cells";
import { inExcel } from "./excel-run";
import { type KnownSheet, marksOn, readFormSheet } from "./form-sheet";
import { queueMarks } from "./mark-cells";
import { deleteRow, insertRow, moveRow } from "./move-rows";
import { followSheet } from "./sheet-events";
import { fillNewSheet } from "./write-plan";

type OnSheet<Answer> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;

/** What protection leaves open: all that people need for filling the form in by hand. */
const leftOpen: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true,
  allowSort: true, selectionMode: "Normal",
};

/** The form's sheet in the workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbook {
  #known: KnownSheet | undefined;

  async read(): Promise<Reading> {
    const { reading, known } = await inExcel((context) => readFormSheet(context, this.#known));
    this.#known = known;
    return reading;
  }

  sheetNames(): Promise<readonly string[]> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  async write(plan: SheetPlan): Promise<void> {
    const { id, beside } = await inExcel((context) => fillNewSheet(context, plan));
    this.#known = { id, marks: [], others: [], seen: beside };
  }

  change(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    return this.#unprotected((context, sheet) => changeCells(context, sheet, changes));
  }

  mark(marks: Marks): Promise<void> {
    return this.#unprotected(async (context, sheet) => {
      const remembered = this.#sheetKnown().marks;
      let added = queueMarks(sheet, remembered, marks);
      try {
        await context.sync();
      } catch (error) {
        // Somebody took a highlight away by hand, or copying split one: what is there now decides.
        if ((error as { code?: string }).code !== "ItemNotFound") throw error;
        added = queueMarks(sheet, await marksOn(context, this.#sheetKnown()), marks);
        await context.sync();
      }
      this.#known = { ...this.#sheetKnown(), marks: added.map(({ id }) => id) };
    });
  }

  insertRow(row: number, like: number, changes: readonly CellChange[]): Promise<void> {
    return this.#unprotected((context, sheet) => insertRow(context, sheet, row, like, changes));
  }

  deleteRow(row: number): Promise<readonly CellChange[]> {
    return this.#unprotected((context, sheet) => deleteRow(context, sheet, row));
  }

  moveRow(row: number, above: number): Promise<void> {
    return this.#unprotected((context, sheet) => moveRow(context, sheet, row, above));
  }

  arrange(arrangement: Arrangement): Promise<Arrangement> {
    return this.#unprotected((context, sheet) => arrangeRows(context, sheet, arrangement));
  }

  select(cell: Cell): Promise<void> {
    return this.#onSheet(async (context, sheet) => {
      sheet.activate();
      sheet.getRange(addressOf(cell)).select();
      await context.sync();
    });
  }

  async protect(on: boolean): Promise<void> {
    const known = this.#sheetKnown();
    await this.#onSheet(async (context, sheet) => {
      if (known.protection !== undefined) sheet.protection.unprotect();
      if (on) sheet.protection.protect(leftOpen);
      await context.sync();
    });
    const { protection: _, ...rest } = known;
    this.#known = on ? { ...rest, protection: leftOpen } : rest;
  }

  follow(listeners: Listeners): Promise<() => Promise<void>> {
    return followSheet(this.#sheetKnown().id, listeners);
  }

  #sheetKnown(): KnownSheet {
    if (this.#known === undefined) throw sheetFailure("sheet-gone");
    return this.#known;
  }

  #onSheet<Answer>(work: OnSheet<Answer>): Promise<Answer> {
    return inExcel((context) => work(context, context.workbook.worksheets.getItem(this.#sheetKnown().id)));
  }

  /** Works on the sheet with its protection lifted, where there is one, and put back as it was, whatever happens. */
  #unprotected<Answer>(work: OnSheet<Answer>): Promise<Answer> {
    return this.#onSheet(async (context, sheet) => {
      const { protection } = this.#sheetKnown();
      if (protection === undefined) return work(context, sheet);
      sheet.protection.unprotect();
      await context.sync();
      try {
        return await work(context, sheet);
      } finally {
        sheet.protection.protect(protection);
        await context.sync();
      }
    });
  }
}

/** The workbook that is open in Excel; nothing is read until it is asked. */
export const openExcelWorkbook = (): LiveWorkbook => new ExcelWorkbook();

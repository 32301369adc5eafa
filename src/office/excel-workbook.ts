import { sheetFailure } from "../sheet/sheet-failure";
import { addressOf, type Cell } from "../sheet/address";
import type { DialectsHere } from "../sheet/layout/formulas";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Arrangement, CellChange, Listeners, LiveWorkbook, Marks, Reading } from "../sheet/workbook";
import { excelCan } from "./abilities";
import { inExcel } from "./excel-run";
import { type KnownSheet, marksOn, readFormSheet } from "./form-sheet";
import { queueMarks } from "./mark-cells";
import { followSheet } from "./sheet-events";

type OnSheet<Answer> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;

/** What protection leaves open: all that people need for filling the form in by hand. */
const leftOpen: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true, allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true,
  allowSort: true, selectionMode: "Normal",
};

/** What only some people ask for is loaded when they do: the pane opens the sooner. */
const moving = () => import("./move-rows");

/** The form's sheet in the workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbook {
  #known: KnownSheet | undefined;

  get dialects(): DialectsHere {
    return excelCan("customFunctions") ? ["functions", "native"] : ["native"];
  }

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
    const { fillNewSheet } = await import("./write-plan");
    const { id, beside } = await inExcel((context) => fillNewSheet(context, plan));
    this.#known = { id, marks: [], others: [], seen: beside };
  }

  async change(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    const { changeCells } = await import("./change-cells");
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

  async insertRow(row: number, like: number, changes: readonly CellChange[]): Promise<void> {
    const { insertRow } = await moving();
    return this.#unprotected((context, sheet) => insertRow(context, sheet, row, like, changes));
  }

  async deleteRow(row: number): Promise<readonly CellChange[]> {
    const { deleteRow } = await moving();
    return this.#unprotected((context, sheet) => deleteRow(context, sheet, row));
  }

  async moveRow(row: number, above: number): Promise<void> {
    const { moveRow } = await moving();
    return this.#unprotected((context, sheet) => moveRow(context, sheet, row, above));
  }

  async arrange(arrangement: Arrangement): Promise<Arrangement> {
    const { arrangeRows } = await import("./arrange-rows");
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

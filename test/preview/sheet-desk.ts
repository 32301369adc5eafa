import { afterEach, beforeEach, expect } from "@jest/globals";
import type { IRange, IStyleData } from "@univerjs/core";
import { RANGE_TYPE } from "@univerjs/core";
import { Sheet } from "../../src/preview/engine/sheet";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import type { RunningExcel } from "../host/startExcel";
import { startExcel } from "../host/startExcel";

/** A whole row as the engine's commands name it; rows count from 0. */
export function wholeRow(first: number, last = first): IRange {
  return { startRow: first, endRow: last, startColumn: 0, endColumn: 25, rangeType: RANGE_TYPE.ROW };
}

/** A sheet with an add-in beside it, and somebody in front of it: made in a block of tests, it is fresh for each of them. */
export class SheetDesk {
  private running: RunningExcel | undefined;

  constructor(profile: ProfileName) {
    beforeEach(async () => { this.running = await startExcel({ profile }); });
    afterEach(() => this.excel.dispose());
  }

  get excel(): RunningExcel {
    if (!this.running) throw new Error("Excel runs in tests only.");
    return this.running;
  }

  /** The sheet in front, to do by hand what a person would do there. */
  get front(): Sheet {
    const sheet = this.excel.engine.workbook.getActiveSheet();
    if (!sheet) throw new Error("No sheet is in front.");
    return new Sheet(this.excel.engine, sheet.getSheetId());
  }

  /** What the add-in does in one `Excel.run`, with a sync at the end. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
    return this.excel.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
      return result;
    });
  }

  formulas(address: string): Promise<unknown[][]> {
    return this.run(async (sheet, context) => {
      const range = sheet.getRange(address).load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  }

  /** Somebody types in a cell; rows and columns count from 0. */
  type(row: number, column: number, value: unknown): void {
    this.front.write({ startRow: row, endRow: row, startColumn: column, endColumn: column }, [[value]]);
  }

  /** Somebody formats a cell. */
  format(row: number, column: number, style: IStyleData): void {
    this.front.setStyle({ startRow: row, endRow: row, startColumn: column, endColumn: column }, style);
  }

  /** Somebody does something to whole rows. */
  lines(command: { readonly id: string }, first: number, last: number): void {
    this.excel.engine.run(command.id, { ...this.front.target, range: wholeRow(first, last) });
  }

  /** Presses Ctrl+Z that often, and something is taken back each time. */
  async back(times: number): Promise<void> {
    for (let time = 0; time < times; time++) expect(await this.excel.undo()).toBe(true);
  }

  /** What is in the first cells: contents, formats and rules. */
  everything(): Promise<unknown> {
    return this.run(async (sheet, context) => {
      const range = sheet.getRange("A1:D12").load("formulas,values,numberFormat");
      const cells = Array.from({ length: 12 }, (_row, row) => sheet.getCell(row, 0).load("format/fill/color"));
      const rules = sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      const areas = rules.items.map((item) => item.getRange().load("address"));
      await context.sync();
      return {
        cells: [range.formulas, range.values, range.numberFormat], fills: cells.map(({ format }) => format.fill.color),
        rules: rules.items.map((item, index) => [areas[index]?.address, item.custom.rule.formula]),
      };
    });
  }
}

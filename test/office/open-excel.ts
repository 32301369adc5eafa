import { SetRangeValuesCommand } from "@univerjs/sheets";
import { needed, score, success } from "../../src/functions/main";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import type { LiveWorkbook } from "../../src/sheet/workbook";
import { startExcel, type ExcelOptions, type RunningExcel } from "../host/startExcel";

/** What blank cells turn into on their way to a function: platforms and builds differ. */
export type Blank = 0 | null | "";

/** An Excel with our adapter on it. */
export interface OpenExcel extends RunningExcel {
  readonly workbook: LiveWorkbook;
  /** Types into a cell of the sheet in front, as a person does: not through the add-in. */
  typeByHand(row: number, column: number, value: string | number | null): Promise<void>;
  /**
   * Makes the add-in's custom functions known, as its page does when it has loaded; `blank` is what this Excel hands
   * over for a blank cell, where it is not the host's own.
   */
  addFunctions(blank?: Blank): Promise<void>;
}

const matrix = (name: string) => ({ name, optional: name.startsWith("["), dimensionality: "matrix", type: "any" });
const functions = { SUCCESS: success, SCORE: score, NEEDED: needed };
const parameters: Readonly<Record<keyof typeof functions, readonly string[]>> = {
  SUCCESS: ["actual", "target", "[direction]"],
  SCORE: ["success", "[item]", "[fiscalYear]"],
  NEEDED: ["score", "target", "[direction]", "[fiscalYear]"],
};

/** Starts an Excel as the add-in finds it: the adapter and the functions look for Excel where office.js puts it. */
export async function openExcel(options?: ExcelOptions): Promise<OpenExcel> {
  const running = await startExcel(options);
  const { Excel, Office, CustomFunctions, engine } = running;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  return {
    ...running,
    workbook: openExcelWorkbook(),
    async typeByHand(row, column, value) {
      const at = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
      engine.run(SetRangeValuesCommand.id, {
        unitId: engine.workbook.getUnitId(), subUnitId: engine.workbook.getActiveSheet()?.getSheetId(), range: at,
        value: value === null ? { v: null } : { v: value, t: typeof value === "number" ? 2 : 1 },
      });
      await running.settle();
    },
    async addFunctions(blank) {
      const handed = (given: unknown): unknown =>
        (blank === undefined || !Array.isArray(given) ? given : given.map((row: unknown[]) => row.map((cell) => cell === "" || cell === null ? blank : cell)));
      for (const [id, compute] of Object.entries(functions)) {
        CustomFunctions.associate(id, (...given: unknown[]) => (compute as (...given: unknown[]) => unknown)(...given.map(handed)));
      }
      await running.registerFunctions({
        functions: Object.entries(parameters).map(([id, names]) => ({ id, name: id, parameters: names.map(matrix) })),
      });
      await running.settle();
    },
  };
}

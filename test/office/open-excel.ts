import { needed, score, success } from "../../src/functions/main";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import type { LiveWorkbook } from "../../src/sheet/workbook";
import { startExcel, type ExcelOptions, type RunningExcel } from "../host/startExcel";

/** An Excel with our adapter on it. */
export interface OpenExcel extends RunningExcel {
  readonly workbook: LiveWorkbook;
  /** Types into a cell of the sheet in front, as a person does: not through the add-in. */
  typeByHand(row: number, column: number, value: string | number | null): Promise<void>;
  /** Makes the add-in's custom functions known, as its page does when it has loaded. */
  addFunctions(): Promise<void>;
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
  const { Excel, Office, CustomFunctions } = running;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  return {
    ...running,
    workbook: openExcelWorkbook(),
    typeByHand: (row, column, value) => running.edit("person", row, column, value),
    async addFunctions() {
      for (const [id, compute] of Object.entries(functions)) CustomFunctions.associate(id, compute);
      await running.registerFunctions({
        allowErrorForDataTypeAny: true,
        functions: Object.entries(parameters).map(([id, names]) => ({ id, name: id, parameters: names.map(matrix) })),
      });
      await running.settle();
    },
  };
}

import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { RunningExcel } from "../host/startExcel";
import { startExcel } from "../host/startExcel";

const parameters = (...names: string[]): { name: string; optional: boolean; dimensionality: string; type: string }[] =>
  names.map((name) => ({ name, optional: name.startsWith("["), dimensionality: "matrix", type: "any" }));

const metadata = {
  functions: [
    { id: "ADD", name: "ADD", parameters: parameters("left", "[right]") },
    { id: "SEEN", name: "SEEN", parameters: parameters("value", "[second]") },
  ],
};

type Cells = (string | number | boolean)[][];

let excel: RunningExcel;
let calls: unknown[][];
beforeEach(async () => {
  excel = await startExcel();
  calls = [];
  const { CustomFunctions } = excel;
  CustomFunctions.associate("ADD", (left: Cells, right: Cells | null) => {
    calls.push([left, right]);
    return left.map((row, r) => row.map((value, c) => {
      if (value === "") throw missingTarget(CustomFunctions);
      return Number(value) + Number(right?.[r]?.[c] ?? right?.[0]?.[0] ?? 0);
    }));
  });
  CustomFunctions.associate("SEEN", (value: Cells, second: Cells | null) => JSON.stringify([value, second]));
});
afterEach(() => excel.dispose());

/** As an add-in throws it; the library's type doesn't say that it is an Error. */
function missingTarget(functions: typeof CustomFunctions): Error {
  return new functions.Error(functions.ErrorCode.notAvailable, "ยังไม่มีค่าเป้าหมาย") as CustomFunctions.Error & Error;
}

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("show #NAME? until the page registers them, then are calculated", async () => {
  await write("A1:B1", [[2, "=PMQA.ADD(A1,3)"]]);
  await excel.settle();
  expect(await read("B1")).toEqual([["#NAME?"]]);
  await excel.registerFunctions(metadata);
  await excel.settle();
  expect(await read("B1")).toEqual([[5]]);
});

test("a range spills, and an edit is calculated again", async () => {
  await excel.registerFunctions(metadata);
  await write("A1:A3", [[1], [2], [3]]);
  await write("C1", [["=PMQA.ADD(A1:A3,10)"]]);
  await write("D1", [["=SUM(C1:C3)"]]);
  await excel.settle();
  expect(await read("C1:D3")).toEqual([[11, 36], [12, ""], [13, ""]]);
  await write("A2", [[20]]);
  await excel.settle();
  expect(await read("C1:D3")).toEqual([[11, 54], [30, ""], [13, ""]]);
});

test("an error keeps its code and its message", async () => {
  await excel.registerFunctions(metadata);
  await write("B1:C1", [["=PMQA.ADD(A1,1)", "=PMQA.ADD(B1,1)"]]);
  await excel.settle();
  expect(await read("B1:C1")).toEqual([["#N/A", "#N/A"]]);
  expect(calls).toHaveLength(1);
  const sheetId = excel.engine.workbook.getActiveSheet()?.getSheetId() ?? "";
  expect(excel.host.functionMessage(sheetId, 0, 1)).toBe("ยังไม่มีค่าเป้าหมาย");
  expect(excel.host.functionMessage(sheetId, 0, 2)).toBeUndefined();
});

test("arguments arrive as Excel gives them", async () => {
  await excel.registerFunctions(metadata);
  await write("A1:B2", [["0042", true], ["", "ร้อยละ"]]);
  await write("A1", [["'0042"]]);
  await write("D1:D3", [["=PMQA.SEEN(A1:B2)"], ["=PMQA.SEEN(A2,1.5)"], ["=PMQA.SEEN(\"x\")"]]);
  await excel.settle();
  const [[ranges], [blank], [text]] = await read("D1:D3") as [[string], [string], [string]];
  expect(JSON.parse(ranges)).toEqual([[["0042", true], ["", "ร้อยละ"]], null]);
  expect(JSON.parse(blank)).toEqual([[[""]], [[1.5]]]);
  expect(JSON.parse(text)).toEqual([[["x"]], null]);
});

test("a cell that changes keeps what it showed until the answer is there", async () => {
  await excel.registerFunctions(metadata);
  await write("A1:B1", [[1, "=PMQA.ADD(A1,1)"]]);
  await excel.settle();
  await write("A1", [[5]]);
  expect(await read("B1")).toEqual([[2]]);
  await excel.settle();
  expect(await read("B1")).toEqual([[6]]);
});

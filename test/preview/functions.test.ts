import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import type { RunningExcel } from "../host/startExcel";
import { startExcel } from "../host/startExcel";

const parameters = (...names: string[]): { name: string; optional: boolean; dimensionality: string; type: string }[] =>
  names.map((name) => ({ name, optional: name.startsWith("["), dimensionality: "matrix", type: "any" }));

const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ADD", name: "ADD", parameters: parameters("left", "[right]") },
    { id: "SEEN", name: "SEEN", parameters: parameters("value", "[second]") },
    { id: "ONE", name: "ONE", parameters: [{ name: "value", type: "any", dimensionality: "scalar" }] },
    { id: "NUMBER", name: "NUMBER", parameters: [{ name: "value", type: "number" }] },
  ],
};

type Cells = (string | number | boolean | null)[][];

let excel: RunningExcel;
let calls: unknown[][];

async function start(profile?: ProfileName): Promise<void> {
  excel = await startExcel(profile === undefined ? {} : { profile });
  calls = [];
  const { CustomFunctions } = excel;
  CustomFunctions.associate("ADD", (left: Cells, right: Cells | null) => {
    calls.push([left, right]);
    return left.map((row, r) => row.map((value, c) => {
      if (value === "ไม่มี") throw missingTarget(CustomFunctions);
      return Number(value) + Number(right?.[r]?.[c] ?? right?.[0]?.[0] ?? 0);
    }));
  });
  CustomFunctions.associate("SEEN", (value: Cells, second: Cells | null) => JSON.stringify([value, second]));
  CustomFunctions.associate("ONE", (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate("NUMBER", (value: number) => value);
}

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

describe("custom functions", () => {
  beforeEach(() => start());

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
    await write("A1", [["ไม่มี"]]);
    await write("B1:C1", [["=PMQA.ADD(A1,1)", "=PMQA.NUMBER(B1)"]]);
    await excel.settle();
    expect(await read("B1:C1")).toEqual([["#N/A", "#N/A"]]);
    expect(calls).toHaveLength(1);
    const sheetId = excel.engine.workbook.getActiveSheet()?.getSheetId() ?? "";
    expect(excel.host.functionMessage(sheetId, 0, 1)).toBe("ยังไม่มีค่าเป้าหมาย");
    expect(excel.host.functionMessage(sheetId, 0, 2)).toBeUndefined();
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
});

describe.each(["desktop", "web", "early"] as const)("what reaches a function in %s", (profile) => {
  const blank = profiles[profile].blankArgument;
  beforeEach(async () => {
    await start(profile);
    await excel.registerFunctions(metadata);
  });

  test(`a blank cell is ${JSON.stringify(blank)}, what was left out is null, and a text of no letters is a text`, async () => {
    await write("A1:B2", [["'0042", true], ["", "ร้อยละ"]]);
    await write("C1", [['=""']]);
    await write("D1:D6", [
      ["=PMQA.SEEN(A1:B2)"], ["=PMQA.SEEN(A2,1.5)"], ['=PMQA.SEEN("x")'], ["=PMQA.SEEN(C1,)"], ["=PMQA.ONE(A2)"], ["=PMQA.ONE(A1)"],
    ]);
    await excel.settle();
    const seen = await read("D1:D6");
    expect(seen.map(([text]) => JSON.parse(String(text)) as unknown)).toEqual([
      [[["0042", true], [blank, "ร้อยละ"]], null], [[[blank]], [[1.5]]], [[["x"]], null], [[[""]], null], blank, "0042",
    ]);
  });

  test(`an error is ${profiles[profile].errorsAsObjects ? "an object that says so" : "its text"}`, async () => {
    await write("A1:B1", [["=NA()", "=1/0"]]);
    await write("D1:D3", [["=PMQA.SEEN(A1:B1)"], ["=PMQA.ONE(B1)"], ["=PMQA.NUMBER(B1)"]]);
    await excel.settle();
    const [[both], [one], [refused]] = await read("D1:D3") as [[string], [string], [string]];
    const error = (text: string): unknown =>
      (profiles[profile].errorsAsObjects ? expect.objectContaining({ type: "Error", basicType: "Error", basicValue: text }) : text);
    expect(JSON.parse(both)).toEqual([[[error("#N/A"), error("#DIV/0!")]], null]);
    expect([JSON.parse(one), refused]).toEqual([error("#DIV/0!"), "#DIV/0!"]);
  });
});

describe("an Excel without custom functions", () => {
  beforeEach(() => start("ltsc2021"));

  test("claims the requirement set all the same, shows #NAME? and calls nothing", async () => {
    expect(excel.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    await excel.registerFunctions(metadata);
    await write("A1:C1", [[2, "=PMQA.ADD(A1,3)", "=B1+1"]]);
    await excel.settle();
    expect(await read("B1:C1")).toEqual([["#NAME?", "#NAME?"]]);
    await excel.Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await excel.settle();
    expect([await read("B1:C1"), calls]).toEqual([[["#NAME?", "#NAME?"]], []]);
  });
});

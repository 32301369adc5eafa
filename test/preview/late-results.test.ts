import { expect, test } from "@jest/globals";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { Calculation } from "../../src/preview/engine/calculation";
import { SheetDesk } from "./sheet-desk";

const desk = new SheetDesk("desktop");

/** Somebody does something just when a calculation has begun, before its results are there. */
async function meanwhile(act: () => void): Promise<void> {
  let done = false;
  desk.excel.engine.commands.onCommandExecuted(({ id }) => {
    if (done || id !== SetFormulaCalculationStartMutation.id) return;
    done = true;
    act();
  });
  await desk.excel.settle();
  expect(done).toBe(true);
}

const values = (address: string): Promise<unknown[][]> => desk.run(async (sheet, context) => {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values as unknown[][];
});

test("a result is not written over what somebody typed in place of the formula", async () => {
  desk.type(0, 0, 3);
  desk.type(0, 1, "=A1*2");
  await meanwhile(() => desk.type(0, 1, "พิมพ์ทับ"));
  expect(await values("A1:C1")).toEqual([[3, "พิมพ์ทับ", ""]]);
});

test("a result does not come into a cell whose formula was taken back", async () => {
  desk.type(0, 0, 3);
  desk.type(0, 1, "=A1*2");
  await meanwhile(() => desk.excel.engine.undo.step(desk.front.target.unitId, "undo"));
  expect(await values("A1:B1")).toEqual([[3, ""]]);
});

test("results follow their formulas to where a new row has moved them", async () => {
  desk.type(0, 0, 10);
  for (let row = 0; row < 3; row++) desk.type(row, 1, `=$A$1*${row + 1}`);
  await meanwhile(() => desk.lines(InsertRowByRangeCommand, 1, 1));
  expect((await values("B1:B4")).flat()).toEqual([10, "", 20, 30]);
});

test("a formula that fills other cells still fills them", async () => {
  for (let row = 0; row < 3; row++) desk.type(row, 0, row + 1);
  desk.type(0, 1, "=TRANSPOSE(A1:A3)");
  await desk.excel.settle();
  expect(await values("B1:D1")).toEqual([[1, 2, 3]]);
});

test("what is asked for while something else is calculated is calculated behind it", async () => {
  desk.type(0, 0, 10);
  for (let row = 0; row < 3; row++) desk.type(row, 1, `=$A$1*${row + 1}`);
  await desk.excel.settle();
  const { engine } = desk.excel;
  const calculation = new Calculation(engine);
  const { unitId, subUnitId: sheetId } = desk.front.target;
  // As an answer of the add-in's changes what a function comes to: no command says so.
  const cell = engine.sheet(sheetId)?.getCellRaw(0, 0);
  if (!cell) throw new Error("There is no cell.");
  cell.v = 7;
  const row = (at: number) => [{ unitId, sheetId, range: { startRow: at, endRow: at, startColumn: 1, endColumn: 1 } }];
  const first = calculation.recalculate(row(0));
  await Promise.all([first, calculation.recalculate(row(1)), calculation.recalculate(row(2))]);
  await desk.excel.settle();
  expect((await values("B1:B3")).flat()).toEqual([7, 14, 21]);
});

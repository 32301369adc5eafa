import { expect, test } from "@jest/globals";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await fresh.run((sheet) => { sheet.onChanged.add(async (event) => { seen.push(event); }); });
  return seen;
}

async function told(): Promise<void> {
  await fresh.excel.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test("an edit by the add-in is told once, with where and by whom", async () => {
  const seen = await listen();
  await fresh.run((sheet) => { sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; });
  await told();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    address: "B2:C3", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", type: "WorksheetChanged",
  });
});

test("an edit by hand is told, the recalculation that follows is not", async () => {
  await fresh.run((sheet) => { sheet.getRange("B1").formulas = [["=A1*2"]]; });
  const seen = await listen();
  const { engine } = fresh.excel;
  engine.run(SetRangeValuesCommand.id, {
    unitId: engine.workbook.getUnitId(), subUnitId: engine.workbook.getActiveSheet()?.getSheetId(),
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }, value: { v: 4, t: 2 },
  });
  await told();
  expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["A1", "Unknown"]]);
  expect(await fresh.values("B1")).toEqual([[8]]);
});

test("rows that come and go are told as such, and nothing besides", async () => {
  await fresh.run((sheet) => { sheet.getRange("A5:B5").formulas = [[1, "=A5+1"]]; });
  const seen = await listen();
  await fresh.run((sheet) => sheet.getRange("3:4").insert("Down"));
  await fresh.run((sheet) => { sheet.getRange("3:3").delete("Up"); });
  await told();
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([["3:4", "RowInserted"], ["3:3", "RowDeleted"]]);
});

test("formats alone are no change", async () => {
  const seen = await listen();
  await fresh.run((sheet) => { sheet.getRange("A1").format.fill.color = "red"; });
  await told();
  expect(seen).toEqual([]);
});

test("selection and the sheet in front are told", async () => {
  const selections: string[] = [];
  const activated: string[] = [];
  await fresh.run((sheet, context) => {
    sheet.onSelectionChanged.add(async ({ address }) => { selections.push(address); });
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => { activated.push(worksheetId); });
    context.workbook.worksheets.add("อื่น");
  });
  await fresh.run((sheet) => sheet.getRange("C4:D5").select());
  await told();
  expect(selections).toEqual(["C4:D5"]);
  const id = await fresh.run(async (_sheet, context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const other = context.workbook.worksheets.getItem("อื่น").load("id");
    other.activate();
    await context.sync();
    expect(selected.address).toBe("Sheet1!C4:D5");
    return other.id;
  });
  await told();
  expect(activated).toEqual([id]);
});

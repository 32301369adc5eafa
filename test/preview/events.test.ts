import { describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { freshExcel, type FreshExcel } from "./one-sheet";

const fresh = freshExcel();

async function listen(at: FreshExcel = fresh): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await at.run((sheet) => { sheet.onChanged.add(async (event) => { seen.push(event); }); });
  return seen;
}

async function told(at: FreshExcel = fresh): Promise<void> {
  await at.excel.settle();
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
  await fresh.excel.edit("person", 1, 1, 4);
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
  const [activated, deactivated]: [string[], string[]] = [[], []];
  await fresh.run((sheet, context) => {
    sheet.onSelectionChanged.add(async ({ address }) => { selections.push(address); });
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => { activated.push(worksheetId); });
    context.workbook.worksheets.onDeactivated.add(async ({ worksheetId }) => { deactivated.push(worksheetId); });
    context.workbook.worksheets.add("อื่น");
  });
  await fresh.run((sheet) => sheet.getRange("C4:D5").select());
  await told();
  expect(selections).toEqual(["C4:D5"]);
  const [id, before] = await fresh.run(async (sheet, context) => {
    sheet.load("id");
    const selected = context.workbook.getSelectedRange().load("address");
    const other = context.workbook.worksheets.getItem("อื่น").load("id");
    other.activate();
    await context.sync();
    expect(selected.address).toBe("Sheet1!C4:D5");
    return [other.id, sheet.id];
  });
  await told();
  expect([activated, deactivated]).toEqual([[id], [before]]);
});

test("an edit by somebody else comes from afar, and does not mix with the person's own", async () => {
  const seen = await listen();
  const { hands } = fresh.excel.host.context;
  hands.hand("somebody else");
  const theirs = fresh.excel.edit("somebody else", 5, 2, 7);
  hands.hand("person");
  await Promise.all([theirs, fresh.excel.edit("person", 9, 3, 8)]);
  await told();
  expect(seen.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ["B5", "Remote", "Unknown"], ["C9", "Local", "Unknown"],
  ]);
});

describe.each(Object.keys(profiles) as ProfileName[])("a choice from a drop-down in %s", (profile) => {
  const at = freshExcel({ profile });
  test(profiles[profile].tellsDropDowns ? "is told like any edit" : "is told by nobody", async () => {
    await at.excel.Excel.run({ delayForCellEdit: true }, async (context) => { await context.sync(); });
    const seen = await listen(at);
    await at.excel.edit("drop-down", 1, 1, "ค่ามากดี");
    await at.excel.edit("person", 2, 1, "ค่าน้อยดี");
    await told(at);
    expect(seen.map(({ address }) => address)).toEqual(profiles[profile].tellsDropDowns ? ["A1", "A2"] : ["A2"]);
    expect(await at.values("A1:A2")).toEqual([["ค่ามากดี"], ["ค่าน้อยดี"]]);
  });
});

describe("before ExcelApi 1.14", () => {
  const at = freshExcel({ profile: { ...profiles.desktop, requirements: { ...profiles.desktop.requirements, ExcelApi: "1.13" } } });
  test("an event does not say what triggered it", async () => {
    const seen = await listen(at);
    await at.run((sheet) => { sheet.getRange("B2").values = [[1]]; });
    await told(at);
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["B2", undefined]]);
  });
});

type Listening = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const nothing = async (): Promise<void> => undefined;

test.each<[string, Listening]>([
  ["rows hidden", (sheet) => sheet.onRowHiddenChanged.add(nothing)],
  ["protection", (sheet) => sheet.onProtectionChanged.add(nothing)],
  ["formulas", (sheet) => sheet.onFormulaChanged.add(nothing)],
  ["calculation", (sheet) => sheet.onCalculated.add(nothing)],
  ["formats", (_sheet, context) => context.workbook.worksheets.onFormatChanged.add(nothing)],
  ["the workbook in front", (_sheet, context) => context.workbook.onActivated.add(nothing)],
])("nobody can listen in vain: %s", async (_, listening) => {
  await expect(fresh.run((sheet, context) => { listening(sheet, context); })).rejects.toMatchObject({ code: "ApiNotFound" });
});

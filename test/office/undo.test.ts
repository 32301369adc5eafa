import { afterEach, describe, expect, it } from "@jest/globals";
import { Direction } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import type { Profile } from "../../src/preview/profiles/profile";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openExcel } from "./open-excel";
import { openWritten } from "./open-written";

const plan = planForm({ ...sampleContent, dialect: "native" });
const minutes = 240_000;
/** An Excel that does not say whose an edit was. */
const untelling: Profile = { ...profiles.desktop, requirements: { ...profiles.desktop.requirements, ExcelApi: "1.13" } };
const kinds: readonly (readonly [string, ProfileName | Profile])[] =
  [["desktop", "desktop"], ["web", "web"], ["ltsc2021", "ltsc2021"], ["rough", "rough"], ["before ExcelApi 1.14", untelling]];

let excel: OpenExcel;
afterEach(async () => {
  await excel.settle();
  excel.dispose();
});

/** Waits until all is told and read: no round trip for a while. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== excel.roundTrips();) {
    before = excel.roundTrips();
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

const inSheet = async <Answer>(work: (sheet: Excel.Worksheet) => Answer): Promise<Answer> => excel.Excel.run(async (context) => {
  const answer = work(context.workbook.worksheets.getItem(plan.sheet));
  await context.sync();
  return answer;
});

/** Every cell of the form's sheet: what it holds, of what kind that is, and its number format. */
async function everything(): Promise<unknown> {
  const range = await inSheet((sheet) => sheet.getUsedRange(true).load("formulas,valueTypes,numberFormat"));
  return [range.formulas, range.valueTypes, range.numberFormat];
}

async function sessionOn(profile: ProfileName | Profile): Promise<Session> {
  excel = await openWritten(plan, { profile });
  const session = createSession(openExcelWorkbook());
  await session.open();
  await quiet();
  return session;
}

async function insertRowByHand(row: number): Promise<void> {
  const { workbook } = excel.engine;
  excel.engine.run(InsertRowByRangeCommand.id, {
    unitId: workbook.getUnitId(), subUnitId: workbook.getActiveSheet()?.getSheetId(), direction: Direction.DOWN, cellValue: {},
    range: { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 25 },
  });
  await quiet();
}

describe.each(kinds)("what is taken back in Excel: %s", (_, profile) => {
  it("is figure by figure and format by format what was there", async () => {
    const session = await sessionOn(profile);
    const held: readonly (readonly [format: string, value: unknown])[] = [
      ["General", 908.6], ["0.0%", 0.974], ["d/m/yyyy", 45_292], ["General", "N/A"], ["@", "0012"], ["General", true], ["0%", "=1+1"], ["General", ""],
    ];
    const fields = ["target", "result.2565", "result.2566", "result.2567"] as const;
    const columns = ["D", "F", "G", "H"];
    await inSheet((sheet) => held.forEach(([format, value], index) => {
      const range = sheet.getRange(`${columns[index % 4]}${index < 4 ? 7 : 8}`);
      range.numberFormat = [[format]];
      range.formulas = [[value]];
    }));
    await quiet();
    await session.refresh();
    const before = await everything();
    for (const row of [7, 8]) for (const field of fields) await session.type({ row, field }, 12.5);
    await quiet();
    expect(session.state().undoable).toBe(8);
    while (session.state().undoable > 0) await session.undo();
    await quiet();
    expect([await everything(), session.state().lost, session.state().problem]).toEqual([before, undefined, undefined]);
  }, minutes);

  it("rows that were added, moved and deleted, around a row that somebody inserted meanwhile", async () => {
    const session = await sessionOn(profile);
    await session.deleteIndicator(8);
    await quiet();
    await session.moveIndicator(7, "down");
    await quiet();
    await session.addIndicator("7.1.2");
    await quiet();
    const { undoable } = session.state();
    expect([undoable, session.state().lost]).toEqual([3, undefined]);
    await insertRowByHand(6);
    expect([session.state().undoable, session.state().lost]).toEqual([3, undefined]);
    while (session.state().undoable > 0 && session.state().problem === undefined) {
      await session.undo();
      await quiet();
    }
    expect([session.state().lost, session.state().problem]).toEqual([undefined, undefined]);
    await inSheet((sheet) => sheet.getRange("6:6").delete("Up"));
    const range = await inSheet((sheet) => sheet.getUsedRange(true).load("formulas"));
    const written = plan.cells.map((row) => row.map((entry) => (entry === null ? "" : typeof entry === "object" ? entry.formula : entry)));
    expect(range.formulas.slice(0, 20)).toEqual(written.slice(0, 20));
  }, minutes);

  it("a form that was made, its protection, and protection somebody else had chosen", async () => {
    excel = await openExcel({ profile });
    const session = createSession(openExcelWorkbook());
    await session.open();
    await session.writeForm({ agency: "กรม", fiscalYear: 2567 });
    await quiet();
    await inSheet((sheet) => sheet.protection.protect({ allowSort: true, allowInsertColumns: true }));
    await session.refresh();
    await session.protect(false);
    await session.undo();
    const sheet = await inSheet((one) => one.load("protection/protected,protection/options"));
    expect([sheet.protection.protected, sheet.protection.options.allowInsertColumns, session.state().undoable]).toEqual([true, true, 1]);
    await inSheet((one) => one.protection.unprotect());
    await session.undo();
    await quiet();
    const names = await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const named = context.workbook.names.load("items/name");
      await context.sync();
      return [sheets.items.map(({ name }) => name), named.items.length];
    });
    expect([names, session.state().phase, session.state().problem]).toEqual([[["Sheet1"], 0], "absent", undefined]);
  }, minutes);
});

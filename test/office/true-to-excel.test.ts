import { afterEach, describe, expect, it } from "@jest/globals";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { planForm } from "../../src/sheet/write/plan-form";
import { oneMark } from "../sheet/one-mark";
import { sampleContent } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openWritten } from "./open-written";
import { markedIn } from "./sheet-formats";
import { snapshotOf } from "./snapshot";

const functions = planForm({ ...sampleContent, dialect: "functions" });
const native = planForm({ ...sampleContent, dialect: "native" });
const all = ["desktop", "web", "ltsc2021", "early", "rough"] as const satisfies readonly ProfileName[];
const minutes = 180_000;

let excel: OpenExcel;
afterEach(async () => {
  await excel.settle();
  excel.dispose();
});

async function sessionOn(profile: ProfileName, plan = native, paneShown = true): Promise<Session> {
  excel = await openWritten(plan, { profile, paneShown });
  return createSession(openExcelWorkbook());
}

/** Waits until all is told and read: no round trip for a while. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== excel.roundTrips();) {
    before = excel.roundTrips();
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const found = (session: Session, rule: string, row: number): number =>
  (session.state().form?.checked.findings ?? []).filter(({ rule: { name }, at }) => name === rule && at.row === row).length;

const held = (address: string): Promise<unknown> => excel.Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(native.sheet).getRange(address).load("formulas");
  await context.sync();
  return range.formulas[0]?.[0] as unknown;
});

/** Puts the cursor on a cell, as a person does. */
const select = (address: string): Promise<void> => excel.Excel.run(async (context) => {
  context.workbook.worksheets.getItem(native.sheet).getRange(address).select();
  await context.sync();
});

describe.each(all)("a form that is opened, closed and opened again: %s", (profile) => {
  it("has nothing written to it, with the pane closed and functions in its cells, and keeps every cell and format", async () => {
    const session = await sessionOn(profile, functions, false);
    const [before, writes] = [JSON.stringify(snapshotOf(excel).resources), excel.writes()];
    await excel.addFunctions();
    await session.open();
    await quiet();
    await session.refresh();
    await session.close();
    const again = createSession(openExcelWorkbook());
    await again.open();
    await quiet();
    expect([again.state().phase, session.state().problem, again.state().problem]).toEqual(["open", undefined, undefined]);
    expect(excel.writes() - writes).toBe(0);
    expect(JSON.stringify(snapshotOf(excel).resources)).toBe(before);
  }, minutes);
});

describe.each(["desktop", "ltsc2021"] as const)("ten edits typed with the pane open: %s", (profile) => {
  it("are ten steps of Ctrl+Z, which take them back one by one", async () => {
    const session = await sessionOn(profile);
    await session.open();
    await quiet();
    const [writes, steps] = [excel.writes(), excel.undoSteps()];
    const before: unknown[] = [];
    for (let edit = 0; edit < 10; edit++) {
      before.push(await held("J7"));
      await excel.typeByHand(7, 10, `หมายเหตุ ${edit}`);
      await quiet();
    }
    expect([excel.writes() - writes, excel.undoSteps() - steps]).toEqual([0, 10]);
    for (const note of before.toReversed()) {
      expect(await excel.undo()).toBe(true);
      await quiet();
      expect(await held("J7")).toBe(note);
    }
    expect(excel.undoSteps()).toBe(steps);
  }, minutes);
});

describe("edits that are not the pane's", () => {
  it("by others refresh the list, and write nothing", async () => {
    const session = await sessionOn("web");
    await session.open();
    await quiet();
    const writes = excel.writes();
    await excel.edit("somebody else", 7, 4, null);
    await quiet();
    expect([found(session, "missing-target", 7), excel.writes() - writes]).toEqual([1, 0]);
  }, minutes);

  it("chosen from a drop-down, of which Excel on the web says nothing, are noticed once the selection moves", async () => {
    const session = await sessionOn("web");
    await session.open();
    await select("E7");
    await quiet();
    await excel.edit("drop-down", 7, 5, "บาท");
    await quiet();
    const unit = (): string | undefined => session.state().form?.checked.form.indicators.find(({ row }) => row === 7)?.unit;
    expect(unit()).not.toBe("บาท");
    await select("F7");
    await quiet();
    expect(unit()).toBe("บาท");
  }, minutes);
});

describe("highlights", () => {
  it("of two people's panes are not doubled", async () => {
    excel = await openWritten(native);
    const [mine, theirs] = [openExcelWorkbook(), openExcelWorkbook()];
    await mine.read();
    await theirs.read();
    await mine.highlight("mark", [oneMark({ row: 7, column: 2 })]);
    await theirs.highlight("mark", [oneMark({ row: 7, column: 2 }), oneMark({ row: 8, column: 2 })]);
    expect(markedIn(excel).sort()).toEqual(["B7", "B8"]);
    await mine.highlight("mark", []);
    expect(markedIn(excel)).toEqual([]);
  }, minutes);

  it("are read, set and cleared beside formats that cannot be read, which stay", async () => {
    const session = await sessionOn("rough");
    excel.addForeignRule("B7:C9", "=LEN(B7)>3");
    await session.open();
    expect(session.state()).toMatchObject({ phase: "open", form: { lit: true, marked: false } });
    await excel.typeByHand(7, 4, "แปดสิบ");
    await session.check();
    expect(session.state()).toMatchObject({ form: { lit: true, marked: true } });
    expect([session.state().problem, markedIn(excel).includes("D7")]).toEqual([undefined, true]);
    await session.clearMarks();
    await session.light(false);
    expect(session.state().form).toMatchObject({ lit: false, marked: false });
    const rules = JSON.stringify(snapshotOf(excel).resources?.find(({ name }) => name.includes("CONDITIONAL"))?.data);
    expect([rules.includes("LEN(B7)>3"), rules.includes("pmqa:")]).toEqual([true, false]);
  }, minutes);
});

describe.each(["desktop", "rough"] as const)("a locked form: %s", (profile) => {
  it("is locked twice, unlocked twice and worked on by two people, as if each knew what the other did", async () => {
    excel = await openWritten(native, { profile });
    const [mine, theirs] = [openExcelWorkbook(), openExcelWorkbook()];
    await mine.read();
    await theirs.read();
    await mine.protect(true);
    await theirs.protect(true);
    await theirs.change([{ cell: { row: 7, column: 10 }, entry: "ก" }]);
    await mine.protect(false);
    await theirs.protect(false);
    await theirs.change([{ cell: { row: 7, column: 10 }, entry: "ข" }]);
    expect(await held("J7")).toBe("ข");
  }, minutes);
});

describe("a row that is moved", () => {
  const elsewhere = (): Promise<unknown> => excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

  it.each([["desktop", "='หมวด 7'!D7"], ["ltsc2021", "='หมวด 7'!D7"]] as const)("takes along what refers to it from elsewhere, its height and its drop-downs: %s", async (profile, follows) => {
    excel = await openWritten(native, { profile });
    const workbook = openExcelWorkbook();
    await workbook.read();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[`='${native.sheet}'!D8`]];
      context.workbook.worksheets.getItem(native.sheet).getRange("8:8").format.rowHeight = 77;
      await context.sync();
    });
    await workbook.moveRow(8, 7);
    await excel.settle();
    expect(await elsewhere()).toBe(follows);
    const looks = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(native.sheet);
      const row = sheet.getRange("7:7").load("format/rowHeight");
      const validation = sheet.getRange("E7").dataValidation.load("type");
      await context.sync();
      return [row.format.rowHeight, validation.type];
    });
    expect(looks).toEqual([77, "List"]);
  }, minutes);
});

describe("#NAME? that Excel does not mend by itself", () => {
  it.each(["_xldudf_PMQA_SUCCESS", "'C:\\Users\\x\\FUNCRES.XLAM'!_xldudf_PMQA_SUCCESS"])("is mended by the formula with its proper name: %s", async (name) => {
    const session = await sessionOn("desktop", functions);
    const own = String(await held("I7"));
    await excel.addFunctions();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(native.sheet).getRange("I7").formulas = [[own.replace("PMQA.SUCCESS", name)]];
      await context.sync();
    });
    await session.open();
    for (let look = 0; look < 5; look++) await session.refresh();
    const [unknown] = (session.state().form?.checked.findings ?? []).filter(({ rule }) => rule.name === "functions-unknown");
    expect([await held("I7"), unknown?.at.row]).toEqual([own.replace("PMQA.SUCCESS", name), 7]);
    await session.applyFix(...unknown?.fixes ?? []);
    await quiet();
    expect(await held("I7")).toBe(own);
    await session.check();
    expect((session.state().form?.checked.findings ?? []).filter(({ rule }) => rule.kind === "formulas")).toEqual([]);
  }, minutes);
});

describe("a text", () => {
  it("gets no apostrophe where its cell is of the text format, and one where it would turn into something else", async () => {
    excel = await openWritten(native);
    const workbook = openExcelWorkbook();
    await workbook.read();
    expect(await held("A7")).toBe("7.1.1");
    const back = await workbook.change([{ cell: { row: 7, column: 1 }, entry: "7.1.2" }, { cell: { row: 7, column: 2 }, entry: "7.1.2" }]);
    expect([await held("A7"), await held("B7")]).toEqual(["7.1.2", "7.1.2"]);
    await workbook.change(back);
    await workbook.insertRow(8, 7, [{ cell: { row: 8, column: 1 }, entry: "7.1.1" }]);
    expect([await held("A7"), await held("A8")]).toEqual(["7.1.1", "7.1.1"]);
  }, minutes);
});

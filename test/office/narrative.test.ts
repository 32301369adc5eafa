import { afterEach, describe, expect, it } from "@jest/globals";
import { withNarrative } from "../../src/sheet/narrative/with-narrative";
import { readForm } from "../../src/sheet/read/read-form";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { createSession } from "../../src/session/create-session";
import { areaOf, type Cell } from "../../src/sheet/address";
import type { Edit, LiveWorkbook } from "../../src/sheet/workbook";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { categoryPlans, ownPlan } from "../session/with-categories";
import { oneMark } from "../sheet/one-mark";
import { openExcel } from "./open-excel";
import { formatsOf, markedIn } from "./sheet-formats";

let excel: Awaited<ReturnType<typeof openExcel>>;
afterEach(() => excel.dispose());

/** What the workbook says of Categories 1 to 6. */
async function narrativeOf(workbook: LiveWorkbook) {
  const reading = await workbook.read();
  if (reading.found === "none") throw new Error("There is no form.");
  const outcome = readForm(reading.content, reading.others);
  if ("problem" in outcome) throw outcome.problem;
  return withNarrative(outcome.ok, reading.others, reading.narrative ?? []).form.narrative;
}

/** The cell of an address. */
function firstCell(address: string): Cell {
  const area = areaOf(address);
  if (area === undefined) throw new Error(`"${address}" is no area.`);
  return { row: area.top, column: area.left };
}

const all = Object.keys(profiles) as readonly ProfileName[];

describe.each(all)("the sheets of Categories 1 to 6 in Excel: %s", (profile) => {
  it("are read in one trip more when they are new, with the form from then on, and not at all where there are none", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(ownPlan);
    await excel.settle();
    const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = excel.roundTrips();
      await work();
      return excel.roundTrips() - before;
    };
    await excel.workbook.read();
    expect(await tripsOf(async () => expect(await narrativeOf(excel.workbook)).toBeUndefined())).toBe(1);
    await excel.workbook.writeBeside(categoryPlans("1"));
    await excel.settle();
    const saidNow = async (workbook = excel.workbook): Promise<void> => {
      const { items: [first] = [], lacking } = await narrativeOf(workbook) ?? {};
      expect([first?.item, first?.answer, lacking]).toEqual(["1.1.1", "1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า", ["2", "3", "4", "5", "6"]]);
    };
    expect(await tripsOf(() => saidNow())).toBe(2);
    expect(await tripsOf(() => saidNow())).toBe(1);
    // A workbook that holds them when it is opened: its form, what else there is, whose highlights are ours, and they.
    const nextDay = openExcelWorkbook();
    expect(await tripsOf(() => saidNow(nextDay))).toBe(4);
    expect(await tripsOf(() => saidNow(nextDay))).toBe(1);
  });

  it("are followed: edits by hand with their sheet's name, the cursor, and a cell that is shown", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(ownPlan);
    await excel.workbook.writeBeside(categoryPlans("1"));
    await excel.settle();
    await excel.workbook.read();
    const [edits, cursors]: [(readonly [Edit, string | undefined])[], (readonly [Cell | undefined, string | undefined])[]] = [[], []];
    const end = await excel.workbook.follow({
      edited: (edit, category) => edits.push([edit, category]), selected: (cell, category) => cursors.push([cell, category]),
      left: () => undefined, reviewEdited: () => undefined,
    });
    await excel.workbook.select({ row: 8, column: 4 }, "หมวด 1");
    await excel.settle();
    expect(cursors.at(-1)).toEqual([{ row: 8, column: 4 }, "หมวด 1"]);
    await excel.typeByHand(8, 4, "แก้");
    await excel.settle();
    expect(edits).toMatchObject([[{ kind: "cells", area: { top: 8, left: 4, bottom: 8, right: 4 } }, "หมวด 1"]]);
    await excel.workbook.select({ row: 7, column: 2 });
    await excel.settle();
    expect(cursors.at(-1)).toEqual([{ row: 7, column: 2 }, undefined]);
    await end();
  });

  it("are marked with the form in as many trips as the form alone, hidden and locked or not; where one is its owner's alone, nothing is, and what was stays", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(ownPlan);
    await excel.workbook.writeBeside(categoryPlans("1", "2"));
    await excel.settle();
    const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void) => excel.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
    const formats = formatsOf(excel);
    const [own, first, second] = [["B7", undefined], ["D9", "หมวด 1"], ["D10", "หมวด 2"]].map(([address = "", sheet]) =>
      ({ ...oneMark(firstCell(address)), ...(sheet === undefined ? {} : { sheet }) }));
    if (own === undefined || first === undefined || second === undefined) throw new Error("There are three.");
    const tripsOf = async (work: Promise<unknown>, before = excel.roundTrips()): Promise<number> => {
      await work;
      return excel.roundTrips() - before;
    };
    const alone = await tripsOf(excel.workbook.highlight("mark", [own]));
    expect(await tripsOf(excel.workbook.highlight("mark", [own, first, second]))).toBe(alone);
    expect(markedIn(excel).sort()).toEqual(["B7", "D10", "D9"]);
    await onSheet("หมวด 1", (sheet) => {
      sheet.visibility = "Hidden";
      sheet.protection.protect();
    });
    await excel.workbook.highlight("mark", [own, { ...first, areas: second.areas }], ["หมวด 2"]);
    expect(markedIn(excel).sort()).toEqual(["B7", "D10"]);
    const reading = await excel.workbook.read();
    expect(reading.found === "sheet" && reading.narrative?.map(({ isProtected }) => isProtected)).toEqual([true, false]);
    await onSheet("หมวด 2", (sheet) => sheet.protection.protect({}, "ลับ"));
    const refused = async (): Promise<void> => {
      await expect(excel.workbook.highlight("mark", [first, second], ["หมวด 1"])).rejects.toMatchObject({ code: "protected" });
      expect(markedIn(excel).sort()).toEqual(["B7", "D10"]);
    };
    await refused();
    await onSheet("หมวด 1", (sheet) => {
      sheet.visibility = "Visible";
      sheet.protection.unprotect();
    });
    await refused();
    await onSheet("หมวด 2", (sheet) => sheet.protection.unprotect("ลับ"));
    await excel.workbook.highlight("mark", [], ["หมวด 1", "หมวด 2"]);
    expect([markedIn(excel), formatsOf(excel)]).toEqual([[], formats]);
  });

  it("are marked by a check and cleared again, each in one step that is taken back as one", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(ownPlan);
    await excel.workbook.writeBeside(categoryPlans("1"));
    await excel.settle();
    const session = createSession(excel.workbook);
    await session.open();
    const formats = formatsOf(excel);
    await session.check();
    const marked = markedIn(excel);
    const { form } = session.state();
    const unanswered = form?.checked.findings.find(({ rule, at }) => rule.name === "answer-missing" && at.sheet === "หมวด 1")?.at.row;
    expect([marked.includes(`D${unanswered}`), form?.marked, session.state().undoable]).toEqual([true, true, 1]);
    await session.clearMarks();
    expect([markedIn(excel), formatsOf(excel), session.state().form?.marked]).toEqual([[], formats, false]);
    await session.undo();
    expect([markedIn(excel).sort(), session.state().form?.marked]).toEqual([marked.toSorted(), true]);
    await session.undo();
    expect([markedIn(excel), formatsOf(excel), session.state().undoable, session.state().problem]).toEqual([[], formats, 0, undefined]);
    await session.close();
  });

  it("are edited on a locked sheet, with a row for one more piece of evidence, and that is taken back to the last cell", async () => {
    excel = await openExcel({ profile });
    await excel.workbook.write(ownPlan);
    await excel.workbook.writeBeside(categoryPlans("1"));
    await excel.settle();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("หมวด 1").protection.protect();
      await context.sync();
    });
    const session = createSession(excel.workbook);
    await session.open();
    const sheet = async () => {
      const reading = await excel.workbook.read();
      return reading.found === "none" ? undefined : reading.narrative?.map(({ formulas, isProtected }) => ({ formulas, isProtected }));
    };
    const before = await sheet();
    const problem = await session.editNarrative([
      { item: "1.1.1", set: "evidence", option: 3, at: 1, to: { name: "=แนบ 2.pdf", owner: "สมปอง" } }, { item: "1.1.2", set: "answer", text: "1) ตอบ\n2) แล้ว" },
    ]);
    await excel.settle();
    expect(problem).toBeUndefined();
    const { items: [first, second] = [], strays } = session.state().form?.checked.form.narrative ?? {};
    expect([first?.options[1]?.evidence.map(({ name }) => name), second?.answer, strays]).toEqual([["แนบ 1.pdf", "=แนบ 2.pdf"], "1) ตอบ\n2) แล้ว", []]);
    await session.undo();
    await excel.settle();
    expect([await sheet(), session.state().undoable, session.state().problem]).toEqual([before, 0, undefined]);
    await session.close();
  });
});

import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/assessment/form/figure";
import { say } from "../../src/assessment/text/phrase";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

const plan = planForm({ ...sampleContent, dialect: "functions" });

let desk: Desk;
beforeEach(async () => {
  desk = openDesk(plan);
  await desk.session.open();
});

const state = () => desk.session.state();
const all = () => desk.person.everything();
const byHand = async (act: (person: Desk["person"]) => void): Promise<void> => {
  act(desk.person);
  await quiet(desk);
};
const lost = (): readonly string[] => {
  const { names = [], why } = state().lost ?? {};
  return [...(why === undefined ? [] : [why]), ...names.map(({ phrase, values }) => say(phrase, "th", values))];
};

describe("what was typed over comes back, figure by figure and format by format", () => {
  it.each<readonly [holds: CellValue, format: string]>([
    [80, "General"], [0, "#,##0.00"], [0.974, "0.0%"], [45_292, "d/m/yyyy"], ["N/A", "General"], ["๘๐%", "General"], ["0012", "@"],
    [true, "General"], [false, "0%"], ["#N/A", "General"], ["=1+1", "0%"], ["=H8*2", "General"], ["", "d/m/yy"], ["'ก", "@"],
  ])("%j as %s", async (holds, format) => {
    await byHand((person) => {
      person.format("D8", format);
      person.type("D8", holds);
    });
    const before = all();
    for (const input of [98, "N/A", null, 0]) await desk.session.type({ row: 8, field: "target" }, input);
    for (let left = 4; left > 0; left -= 1) await desk.session.undo();
    expect([all(), state().undoable, lost()]).toEqual([before, 0, []]);
  });
});

describe("rows and columns that somebody inserts or deletes", () => {
  it("take the steps along", async () => {
    await desk.session.type({ row: 8, field: "target" }, 1);
    await byHand((person) => person.insert("row", 7, 2));
    await byHand((person) => person.delete("row", 5));
    await byHand((person) => person.insert("column", 3));
    expect([desk.person.sees("E9"), state().undoable]).toEqual([1, 1]);
    await desk.session.undo();
    expect([desk.person.sees("E9"), state().undoable, lost()]).toEqual([all()[8]?.[4]?.[0], 0, []]);
    expect(desk.person.sees("E9")).not.toBe(1);
  });

  it("above a deleted indicator, and below: its row comes back in its place, its formulas speak of it", async () => {
    const before = all();
    await desk.session.deleteIndicator(8);
    await byHand((person) => person.insert("row", 4, 3));
    await byHand((person) => person.insert("row", 20));
    await desk.session.undo();
    await byHand((person) => person.delete("row", 21));
    await byHand((person) => person.delete("row", 4, 3));
    expect([all(), lost()]).toEqual([before, []]);
  });

  it("between a moved indicator and where it was", async () => {
    await desk.session.moveIndicator(7, "down");
    await desk.session.moveIndicator(8, "down");
    await byHand((person) => person.insert("row", 8));
    expect(state().undoable).toBe(2);
    const names = (): readonly CellValue[] => [7, 8, 9, 10].map((row) => desk.person.sees(`B${row}`)).filter((name) => name !== "");
    await desk.session.undo();
    await desk.session.undo();
    expect([names(), lost()]).toEqual([plan.cells.slice(6, 9).map((row) => row[1]).filter((name) => name !== null), []]);
  });

  it("with a cell that a step would write: it goes, and it is said which and why", async () => {
    await desk.session.type({ row: 8, field: "target" }, 1);
    await desk.session.type({ row: 11, field: "target" }, 2);
    await byHand((person) => person.delete("row", 8));
    expect([state().undoable, lost()]).toEqual([1, ["rows", "กรอกค่าเป้าหมาย 7.1.1-2"]]);
    await desk.session.undo();
    expect(desk.person.sees("D10")).toBe(plan.cells[10]?.[3]);
  });
});

describe("an edit by somebody else", () => {
  it("to other cells leaves all steps", async () => {
    await desk.session.type({ row: 8, field: "target" }, 1);
    await desk.session.addIndicator("7.1.1");
    await desk.session.moveIndicator(7, "down");
    const { undoable } = state();
    await byHand((person) => {
      person.type("D12", 5);
      person.paste("M1", [["ก", "ข"], ["ค", "ง"]]);
    });
    expect([state().undoable, lost()]).toEqual([undoable, []]);
  });

  it("to a cell of a step among others takes that one out, and leaves those before and after it right", async () => {
    const blank = (state().form?.checked.form.indicators.findLast(({ item }) => item === "7.1.1")?.row ?? 0) + 1;
    const before = all();
    await desk.session.type({ row: 8, field: "unit" }, "ก");
    await desk.session.type({ row: blank, field: "name" }, "ตัวที่สาม");
    await desk.session.addIndicator("7.1.1");
    await desk.session.type({ row: blank + 3, field: "note" }, "ข");
    await byHand((person) => person.type(`B${blank + 1}`, "พิมพ์ด้วยมือ"));
    expect([state().undoable, lost()]).toEqual([3, ["cells", "เพิ่มตัวชี้วัดในข้อ 7.1.1"]]);
    while (state().undoable > 0) await desk.session.undo();
    expect([desk.person.sees(`B${blank + 1}`), lost()[0]]).toEqual(["พิมพ์ด้วยมือ", "cells"]);
    const values = (rows: typeof before) => rows.map((row) => row.slice(1, 8));
    expect(values(all().toSpliced(blank, 1))).toEqual(values(before));
  });

  it("of which Excel tells nobody is noticed before it is written over", async () => {
    await desk.session.type({ row: 8, field: "target" }, 1);
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    desk.person.chooseUntold("E8", "ราย");
    await desk.session.undo();
    expect([desk.person.sees("E8"), state().undoable, lost()]).toEqual(["ราย", 1, ["cells", "กรอกหน่วย 7.1.1-2"]]);
    await desk.session.undo();
    expect(desk.person.sees("D8")).toBe(plan.cells[7]?.[3]);
  });

  it("to many cells at once, and rows that move nobody knows where, leave no step that would write wrongly", async () => {
    await desk.session.type({ row: 8, field: "target" }, 1);
    await byHand((person) => person.move("row", 12, 7));
    expect([state().undoable, lost()[0]]).toEqual([0, "rows"]);
  });
});

describe("after every other action of the pane there is a step", () => {
  it("protection on and off", async () => {
    await desk.session.protect(true);
    expect([state().form?.isProtected, state().undoable]).toEqual([true, 1]);
    await desk.session.protect(false);
    await desk.session.undo();
    expect([state().form?.isProtected, state().undoable]).toEqual([true, 1]);
    await desk.session.undo();
    expect([state().form?.isProtected, state().undoable]).toEqual([false, 0]);
  });

  it("lights and marks, which come back as they were", async () => {
    await desk.session.light(false);
    await byHand((person) => person.clear("D8"));
    await desk.session.check();
    const marked = desk.person.highlights();
    expect(marked).not.toEqual([]);
    await byHand((person) => person.clear("D11"));
    await desk.session.check();
    expect(desk.person.highlights()).not.toEqual(marked);
    await desk.session.clearMarks();
    await desk.session.undo();
    await desk.session.undo();
    expect(desk.person.highlights()).toEqual(marked);
    await desk.session.undo();
    expect([desk.person.highlights(), state().form?.lit]).toEqual([[], false]);
    await desk.session.undo();
    expect([state().form?.lit, state().undoable]).toEqual([true, 0]);
  });

  it("a form that was made: its sheet goes, and the one before it is in front and open again, with its own steps", async () => {
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    await desk.session.writeForm({ agency: "กรม", fiscalYear: 2567 }, "beside");
    expect([state().form?.sheet, state().undoable]).toEqual(["หมวด 7 (2)", 1]);
    await desk.session.undo();
    expect([state().form?.sheet, state().undoable, desk.person.cursor().split("!")[0]]).toEqual(["หมวด 7", 1, "หมวด 7"]);
    await desk.session.undo();
    expect(desk.person.sees("E8")).toBe(plan.cells[7]?.[4]);
  });

  it("in a blank workbook too; not once somebody put something in it, nor where no other sheet is left", async () => {
    desk = openDesk();
    await desk.session.open();
    await desk.session.writeForm({ agency: "กรม", fiscalYear: 2567 });
    await desk.session.undo();
    expect([state().phase, state().undoable, desk.person.cursor()]).toEqual(["absent", 0, "Sheet1!A1"]);
    await desk.session.writeForm({ agency: "กรม", fiscalYear: 2567 });
    desk.person.goToSheet("Sheet1");
    desk.person.deleteSheet();
    await desk.session.undo();
    expect([state().problem?.code, state().undoable]).toEqual(["last-sheet", 1]);
    await byHand((person) => person.type("B7", "ตัวชี้วัด"));
    expect([state().undoable, lost()]).toEqual([0, ["cells", "สร้างแบบฟอร์มในแผ่นงาน “หมวด 7”"]]);
  });
});

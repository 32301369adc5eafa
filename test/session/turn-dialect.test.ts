import { beforeEach, describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/assessment/form/figure";
import type { OpenForm } from "../../src/session/session";
import { addressOf } from "../../src/sheet/address";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { scoreOf, successOf } from "../sheet/sheet-of-plan";
import { openDesk, quiet, type Desk } from "./desk";

const functions = planForm({ ...sampleContent, dialect: "functions" });
const native = planForm({ ...sampleContent, dialect: "native" });

let desk: Desk;
beforeEach(async () => {
  desk = openDesk(functions);
  await desk.session.open();
});

function form(): OpenForm {
  const { form: open, problem } = desk.session.state();
  if (problem !== undefined || open === undefined) throw problem ?? new Error("No form is open.");
  return open;
}

async function formulas(): Promise<readonly (readonly CellValue[])[]> {
  const reading = await desk.workbook.read();
  if (reading.found === "none") throw new Error("The form is gone.");
  return reading.content.formulas;
}

const planned = ({ cells }: typeof functions): readonly (readonly CellValue[])[] =>
  cells.map((row) => row.map((entry) => (entry === null ? "" : typeof entry === "object" ? entry.formula : entry)));

const byHand = async (act: (person: Desk["person"]) => void): Promise<void> => {
  act(desk.person);
  await quiet(desk);
};

describe("turning a form into the other dialect", () => {
  it("gives the very formulas that the form is written with, there and back, blank rows too", async () => {
    expect(form()).toMatchObject({ dialects: ["functions"], toMend: 0 });
    await desk.session.turn("native");
    expect(form()).toMatchObject({ dialects: ["native"], toMend: 0 });
    expect(await formulas()).toEqual(planned(native));
    await desk.session.turn("functions");
    expect(form().dialects).toEqual(["functions"]);
    expect(await formulas()).toEqual(planned(functions));
  });

  it("is one step, taken back in one", async () => {
    await desk.session.turn("native");
    expect(desk.session.state().undoable).toBe(1);
    expect(desk.workbook.acts()).toHaveLength(1);
    await desk.session.undo();
    expect(await formulas()).toEqual(planned(functions));
  });

  it("does nothing where the form is in that dialect already", async () => {
    await desk.session.turn("functions");
    expect(desk.workbook.acts()).toEqual([]);
    expect(desk.session.state().undoable).toBe(0);
  });

  it("leaves cells that were typed over, emptied or altered, until their own fix is used", async () => {
    await byHand((person) => {
      person.type("I7", 99);
      person.clear("K7");
      person.type("I8", "=PMQA.SUCCESS(G8,D8,C8)");
    });
    await desk.session.turn("native");
    expect(form().dialects).toEqual(["native"]);
    expect([desk.person.sees("I7"), desk.person.formulaIn("K7"), desk.person.formulaIn("I8")])
      .toEqual([99, undefined, "=PMQA.SUCCESS(G8,D8,C8)"]);
    const lost = form().checked.findings.filter(({ rule: { kind } }) => kind === "formulas");
    expect(lost.length).toBeGreaterThan(1);
    await desk.session.applyFix(...lost.flatMap(({ fixes }) => fixes));
    expect(await formulas()).toEqual(planned(native));
  });

  it("makes a form of both one of either", async () => {
    const mix = async (): Promise<void> => {
      const { formulas: cells } = { formulas: planned(native) };
      await byHand((person) => person.type("I7", cells[6]?.[8] ?? ""));
      expect(form().dialects).toEqual(["functions", "native"]);
    };
    await mix();
    await desk.session.turn("functions");
    expect(await formulas()).toEqual(planned(functions));
    await mix();
    await desk.session.turn("native");
    expect(await formulas()).toEqual(planned(native));
  });

  it("says that a form without any formula is computed in nothing", async () => {
    await byHand((person) => {
      for (let row = 5; row <= functions.cells.length; row += 1) person.clear(addressOf({ row, column: 9 }));
      for (let row = 5; row <= functions.cells.length; row += 1) person.clear(addressOf({ row, column: 11 }));
    });
    expect(form().dialects).toEqual([]);
  });
});

describe("what the two dialects would not compute alike", () => {
  /** Typed into the first indicator's row, and what mending makes of it. */
  const typed: readonly (readonly [address: string, typed: CellValue, mended: CellValue])[] = [
    ["D7", "๘๐%", 80], ["H7", "1,250", 1250], ["C7", "ยิ่งมากยิ่งดี", "ค่ามากดี"], ["C7", "ค่าน้อยดี ", "ค่าน้อยดี"], ["A7", "7.1.1 ", "7.1.1"],
    ["A7", "ข้อ 7.1.1", "7.1.1"], ["D3", "พ.ศ. 2567", 2567],
  ];

  it.each(typed)("%s typed as “%s” is mended first, in one step", async (address, text, mended) => {
    await byHand((person) => person.type(address, text));
    expect(form().toMend).toBe(1);
    await desk.session.turn("native");
    expect(form()).toMatchObject({ dialects: ["functions"], toMend: 1 });
    expect(desk.workbook.acts()).toEqual([]);
    await desk.session.mendForTurning();
    expect([desk.person.sees(address), form().toMend]).toEqual([mended, 0]);
    await desk.session.turn("native");
    expect(form().dialects).toEqual(["native"]);
    await desk.session.undo();
    await desk.session.undo();
    expect([desk.person.sees(address), desk.person.formulaIn("I7"), desk.person.formulaIn("K7")]).toEqual([text, successOf(7), scoreOf(7)]);
  });

  it.each([
    ["C7", "Higher is better"], ["C7", "lower"], ["D7", "N/A"], ["H7", ""], ["C7", "ปานกลาง"], ["F7", "78%"], ["A7", ""],
  ])("%s typed as “%s” is left to its own findings: it makes no difference", async (address, text) => {
    await byHand((person) => person.type(address, text));
    expect(form().toMend).toBe(0);
  });

  it("are counted together", async () => {
    await byHand((person) => {
      person.type("D7", "80%");
      person.type("C8", "มากดี");
      person.type("H8", "๑๒");
    });
    expect(form().toMend).toBe(3);
    await desk.session.mendForTurning();
    expect([form().toMend, desk.session.state().undoable]).toEqual([0, 1]);
  });
});

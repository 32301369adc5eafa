import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelFailure } from "../../src/office/excel-failure";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

let desk: Desk;
const state = () => desk.session.state();
const names = (): readonly string[] => (state().form?.checked.form.indicators ?? []).map(({ name }) => name.slice(0, 12));
const sheet = async () => {
  const reading = await desk.workbook.read();
  return reading.found === "sheet" ? reading.content : undefined;
};

beforeEach(async () => {
  desk = openDesk(planForm({ ...sampleContent, dialect: "functions" }));
  await desk.session.open();
});

describe("a step back", () => {
  it("is forgotten once somebody has typed over what it would write, and only then", async () => {
    await desk.session.type({ row: 8, field: "unit" }, "แห่ง");
    await desk.session.type({ row: 11, field: "unit" }, "แห่ง");
    expect(state().undoable).toBe(2);
    desk.person.type("D8", 800);
    await quiet(desk);
    expect(state().undoable).toBe(2);
    desk.person.type("E8", "ตัว");
    await quiet(desk);
    expect(state().undoable).toBe(1);
    await desk.session.undo();
    expect([state().undoable, desk.person.sees("E8"), desk.person.sees("E11")]).toEqual([0, "ตัว", "ร้อยละ"]);
  });

  it("over a moved row brings its place, number and formulas back", async () => {
    const before = await sheet();
    const row = (state().form?.checked.form.indicators ?? []).findLast(({ item }) => item === "7.1.1")?.row ?? 0;
    await desk.session.moveIndicator(row, "down");
    expect(state().form?.checked.form.indicators.filter(({ item }) => item === "7.1.2")).toHaveLength(3);
    await desk.session.undo();
    expect(await sheet()).toEqual(before);
    expect(desk.workbook.acts().at(-1)).toMatch(new RegExp(`^change A${row} "7.1.1", I${row} =IF\\(OR`));
  });

  it("over a deleted row formats it like a row to type in, also where a heading stands above it", async () => {
    const [before, kept] = [await sheet(), names()];
    await desk.session.deleteIndicator(7);
    expect(names()).toHaveLength(19);
    await desk.session.undo();
    expect([await sheet(), names()]).toEqual([before, kept]);
    expect(desk.workbook.acts().at(-1)).toMatch(/^insert row 7 like 7:/);
    await desk.session.deleteIndicator(8);
    await desk.session.undo();
    expect(desk.workbook.acts().at(-1)).toMatch(/^insert row 8 like 7:/);
  });
});

describe("what went wrong", () => {
  it("leaves the screen with the next thing that is asked for, but not with what the session does by itself", async () => {
    desk.workbook.failNext(sheetFailure("protected"), "change");
    await desk.session.type({ row: 8, field: "unit" }, "แห่ง");
    expect(state().problem?.code).toBe("protected");
    await desk.session.refresh();
    desk.person.type("D8", 800);
    await quiet(desk);
    expect(state().problem?.code).toBe("protected");
    await desk.session.show({ row: 8, field: "unit" });
    expect(state().problem).toBeUndefined();
  });

  it("leaves nothing half remembered: what could not be written cannot be taken back", async () => {
    desk.workbook.failNext(excelFailure("cell-editing"), "change");
    await desk.session.type({ row: 8, field: "unit" }, "แห่ง");
    expect([state().undoable, state().problem?.code]).toEqual([0, "cell-editing"]);
    await desk.session.type({ row: 8, field: "unit" }, "แห่ง");
    expect([state().undoable, state().problem]).toEqual([1, undefined]);
  });
});

describe("notes", () => {
  it("keep their lines through sheet and pane and back", async () => {
    await desk.session.type({ row: 8, field: "note" }, "ปี 65\nปี 66  ");
    expect(state().form?.checked.form.indicators[1]?.note).toBe("ปี 65\nปี 66");
    desk.person.type("J8", "ก\r\nข");
    await quiet(desk);
    expect(state().form?.checked.form.indicators[1]?.note).toBe("ก\nข");
  });
});

describe("own writes", () => {
  it("told of as anybody's edits are known by what was written: the way back stays, until something else stands there", async () => {
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    desk.person.type("E8", "คน");
    await quiet(desk);
    expect(state().undoable).toBe(1);
    desk.person.type("E8", "ราย");
    await quiet(desk);
    expect(state().undoable).toBe(0);
  });
});

describe("edits in a row", () => {
  it("are read together: a paste of many cells costs one reading more, not one a cell", async () => {
    const reads = (): number => desk.workbook.log.filter((call) => call === "read").length;
    const before = reads();
    for (let row = 7; row < 60; row += 1) desk.person.type(`J${row}`, "หมายเหตุ");
    await quiet(desk);
    expect(reads() - before).toBeLessThanOrEqual(2);
    expect(state().form?.checked.form.indicators.every(({ note, row }) => row >= 60 || note === "หมายเหตุ")).toBe(true);
  });
});
describe("number formats", () => {
  const figures = () => {
    const { target, results } = state().form?.checked.form.indicators.find(({ row }) => row === 8) ?? {};
    return [target, ...results ?? []].map((figure) => (figure?.state === "number" ? figure.value : figure?.state));
  };
  const formats = async (...places: readonly number[]) => {
    const row = (await sheet())?.formats[7];
    return places.map((column) => row?.[column - 1]);
  };

  it("a fix writes what the cell says, in a plain format, and both are taken back", async () => {
    desk.person.format("D8", "0.0%");
    desk.person.type("D8", 0.974);
    await quiet(desk);
    const before = await sheet();
    const [found] = (state().form?.checked.findings ?? []).filter(({ rule }) => rule.name === "percent-format");
    if (found === undefined) throw new Error("The percent was not found.");
    await desk.session.applyFix(...found.fixes);
    expect(desk.workbook.acts().at(-1)).toBe("change D8 97.4 as General");
    expect([figures()[0], await formats(4)]).toEqual([97.4, ["General"]]);
    expect(state().form?.checked.findings.filter(({ rule }) => rule.name === "percent-format")).toEqual([]);
    await desk.session.undo();
    expect(await sheet()).toEqual(before);
  });

  it("a number from the pane is that number, whatever format its cell had; a plain format stays, and a text changes none", async () => {
    desk.person.format("D8", "0%");
    desk.person.format("F8", "d/m/yy");
    desk.person.format("G8", "@");
    desk.person.format("H8", "#,##0.00");
    await desk.session.check();
    for (const [field, input] of [["target", 98], ["result.2565", 80], ["result.2566", 81], ["result.2567", 82]] as const) {
      await desk.session.type({ row: 8, field }, input);
    }
    expect([figures(), await formats(4, 6, 7, 8)]).toEqual([[98, 80, 81, 82], ["General", "General", "General", "#,##0.00"]]);
    while (state().undoable > 0) await desk.session.undo();
    expect(await formats(4, 6, 7, 8)).toEqual(["0%", "d/m/yy", "@", "#,##0.00"]);
    await desk.session.type({ row: 8, field: "target" }, "N/A");
    expect(await formats(4)).toEqual(["0%"]);
  });

  it("of a deleted row come back with it, also where the row it is made by has others", async () => {
    desk.person.format("D8", "0%");
    desk.person.type("D8", 0.8);
    desk.person.format("F7", "d/m/yy");
    await quiet(desk);
    const [before, kept] = [await sheet(), figures()];
    await desk.session.deleteIndicator(8);
    await desk.session.undo();
    expect([await sheet(), figures()]).toEqual([before, kept]);
  });
});


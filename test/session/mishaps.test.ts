import { beforeEach, describe, expect, it } from "@jest/globals";
import { excelFailure } from "../../src/office/excel-failure";
import type { Desk } from "./desk";
import { byHand as byHandAt, fourIndicators, namesAt } from "./four-indicators";

let desk: Desk;
const names = (): readonly string[] => namesAt(desk);
const byHand = (act: (person: Desk["person"]) => void): Promise<void> => byHandAt(desk, act);
const refused = excelFailure("cell-editing");

beforeEach(async () => {
  desk = fourIndicators();
  await desk.session.open();
});

describe("when things go wrong half-way", () => {
  /** Item 7.1.1 without a blank row, and a row inserted for it: row 10. */
  async function withInsertedRow(): Promise<void> {
    await desk.session.type({ row: 9, field: "name" }, "ตัวที่สาม");
    await desk.session.addIndicator("7.1.1");
    expect(desk.workbook.acts().at(-1)).toBe("select B10");
  }

  it("an inserted row in which somebody typed since is not taken back", async () => {
    await withInsertedRow();
    await byHand((person) => person.type("B10", "พิมพ์ด้วยมือ"));
    await desk.session.undo();
    expect(desk.person.sees("B10")).toBe("พิมพ์ด้วยมือ");
  });

  it("no other row is taken back than was inserted, where rows were sorted since", async () => {
    await withInsertedRow();
    await byHand((person) => person.sort("A7:L10", 2, "down"));
    const [before, moved] = [desk.person.sees("B10"), desk.session.state().lost];
    await desk.session.undo();
    expect([desk.person.sees("B10"), moved?.why, moved?.names.length]).toEqual([before, "cells", 1]);
  });

  it("a heading is no indicator to delete", async () => {
    await desk.session.deleteIndicator(6);
    expect(desk.person.sees("L6")).toBe("pmqa:item:7.1.1");
  });

  it("a row that was moved but not completed shows where it is", async () => {
    desk.workbook.failNext(refused, "change");
    await desk.session.moveIndicator(8, "up");
    expect(desk.person.sees("B7")).toMatch(/^จำนวนหน่/);
    expect(names()[0]).toBe("7 7.1.1 จำนวนหน่");
  });

  it("a row is moved back once, also when that was not completed the first time", async () => {
    await desk.session.moveIndicator(8, "up");
    desk.workbook.failNext(refused, "change");
    await desk.session.undo();
    await desk.session.undo();
    expect(desk.person.sees("B7")).toMatch(/^ร้อยละขอ/);
  });

  it("a row that was inserted is known, also when the work was stopped after that", async () => {
    await desk.session.type({ row: 9, field: "name" }, "ตัวที่สาม");
    const end = desk.session.subscribe(() => {
      if (desk.session.state().busy?.work === "reading") desk.session.stop();
    });
    await desk.session.addIndicator("7.1.1");
    end();
    expect(desk.person.sees("B12")).toMatch(/^ร้อยละขอ/);
    expect(names()).toContain("12 7.1.2 ร้อยละขอ");
  });

  it("an edit that could not be read at once is seen with the next", async () => {
    desk.workbook.failNext(refused, "read");
    await byHand((person) => person.type("B7", "เปลี่ยนชื่อ"));
    await byHand((person) => person.type("B8", "ชื่ออื่น"));
    expect(names().slice(0, 2)).toEqual(["7 7.1.1 เปลี่ยนช", "8 7.1.1 ชื่ออื่น"]);
  });

  it("edits are followed, also when following could not begin at first", async () => {
    desk = fourIndicators();
    desk.workbook.failNext(refused, "follow");
    await desk.session.open();
    await desk.session.check();
    await byHand((person) => person.type("B7", "เปลี่ยนชื่อ"));
    expect(names()[0]).toBe("7 7.1.1 เปลี่ยนช");
  });

  it("a mark that went when something was pasted over it comes back with the next check", async () => {
    await desk.session.check();
    expect(desk.person.highlights()).toContain("F3");
    await byHand((person) => person.copy("J20", "F3"));
    expect(desk.person.highlights()).not.toContain("F3");
    await desk.session.check();
    expect(desk.person.highlights()).toContain("F3");
  });
});

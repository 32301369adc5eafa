import { besidePlan } from "./beside-contract";
import type { CellValue } from "../../src/assessment/form/figure";
import type { Cell } from "../../src/sheet/address";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { oneMark } from "../sheet/one-mark";
import { editionFor } from "../../src/assessment/criteria/editions";
import { areaOf } from "../../src/sheet/address";
import { reviewSheet } from "../../src/sheet/layout/labels";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { Arrangement, Edit, LiveWorkbook, SheetContent } from "../../src/sheet/workbook";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sheet/sample-indicators";
import { meanOf, scoreOf, successOf } from "../sheet/sheet-of-plan";

/** A live workbook under test, and what somebody in front of it does by hand. */
export interface OpenLiveWorkbook {
  readonly workbook: LiveWorkbook;
  typeByHand(row: number, column: number, value: string | number): Promise<void>;
  insertRowByHand(row: number): Promise<void>;
  selectByHand(address: string): Promise<void>;
  /** Brings the sheet to the front that was there before the form's. */
  goElsewhere(): Promise<void>;
  /** Brings a sheet to the front. */
  goTo(sheet: string): Promise<void>;
  /** Resolves once all is told. */
  settle(): Promise<void>;
}

function sample(): SheetPlan {
  const edition = editionFor(2567);
  if (edition === undefined) throw new Error("The edition of 2567 is gone.");
  return planForm({ edition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: sampleIndicators });
}

async function contentOf(workbook: LiveWorkbook): Promise<SheetContent> {
  const reading = await workbook.read();
  if (reading.found === "none") throw new Error(`No form among ${reading.sheets.join(", ")}`);
  return reading.content;
}

const cellAt = (address: string): Cell => {
  const { top: row = 1, left: column = 1 } = areaOf(address) ?? {};
  return { row, column };
};

/** What every `LiveWorkbook` must do besides, run once over each. `open` gives a workbook with one blank sheet. */
export function describeLiveWorkbook(name: string, open: () => Promise<OpenLiveWorkbook>): void {
  describe(`Live workbook: ${name}`, () => {
    // Topic 7.1 has rows 5 to 19, item 7.1.1 of it 6 to 9: its line, two indicators, a blank row. Topic 7.2 begins with 20.
    const plan = sample();
    const firstOfSummary = plan.cells.findIndex((cells) => cells.at(-1) === "pmqa:summary:7.1") + 1;
    let opened: OpenLiveWorkbook;
    let workbook: LiveWorkbook;
    beforeEach(async () => {
      opened = await open();
      ({ workbook } = opened);
      await workbook.write(plan);
    });

    describe("unwriting", () => {
      it("takes the sheet away that was written, and brings the one to the front that was there before", async () => {
        const first = workbook.sheetId;
        await workbook.write({ ...plan, sheet: "ข้างกัน" });
        expect([workbook.sheetId === first, await workbook.sheetNames()]).toEqual([false, ["Sheet1", plan.sheet, "ข้างกัน"]]);
        await workbook.unwrite();
        await opened.settle();
        expect(await workbook.sheetNames()).toEqual(["Sheet1", plan.sheet]);
        // Its names lead to the form that had them before: the one that is found again.
        expect([(await contentOf(workbook)).sheet, workbook.sheetId]).toEqual([plan.sheet, first]);
        await workbook.unwrite();
        expect([await workbook.sheetNames(), (await workbook.read()).found]).toEqual([["Sheet1"], "none"]);
      });
    });

    describe("a sheet beside the form", () => {
      const cursorOn = async (): Promise<Cell | undefined> => {
        const cursors: (Cell | undefined)[] = [];
        const end = await workbook.follow({ edited: () => undefined, selected: (cell) => cursors.push(cell), left: () => undefined, reviewEdited: () => undefined });
        await opened.settle();
        await end();
        return cursors.at(-1);
      };

      it("comes to the front, and goes again: the form is in front as before, and is the form all the while", async () => {
        await workbook.select(cellAt("B7"));
        const [id, before] = [workbook.sheetId, await workbook.sheetNames()];
        const beside = await workbook.writeBeside([besidePlan]);
        await opened.settle();
        expect([workbook.sheetId, await workbook.sheetNames(), await cursorOn()]).toEqual([id, [...before, besidePlan.sheet], undefined]);
        expect((await contentOf(workbook)).sheet).toBe(plan.sheet);
        await workbook.unwriteBeside(beside);
        await opened.settle();
        expect([workbook.sheetId, await workbook.sheetNames(), await cursorOn()]).toEqual([id, before, cellAt("B7")]);
        // It is gone already: that is no matter.
        await workbook.unwriteBeside(beside);
      });

      it("goes without anybody being brought elsewhere, who is not in front of it", async () => {
        const beside = await workbook.writeBeside([besidePlan]);
        await opened.goElsewhere();
        await workbook.unwriteBeside(beside);
        await opened.settle();
        expect(await cursorOn()).toBeUndefined();
      });

      it("stays where anybody wrote in it since", async () => {
        const beside = await workbook.writeBeside([besidePlan]);
        await opened.typeByHand(3, 2, "จดไว้");
        const before = await workbook.sheetNames();
        await expect(workbook.unwriteBeside(beside)).rejects.toMatchObject({ code: "beside-changed" });
        expect(await workbook.sheetNames()).toEqual(before);
      });
    });

    it("protecting answers how the sheet was before, and puts that back", async () => {
      expect((await workbook.protect(true)).on).toBe(false);
      const before = await workbook.protect(false);
      expect([before.on, (await contentOf(workbook)).isProtected]).toEqual([true, false]);
      expect((await workbook.protect(before)).on).toBe(false);
      expect((await contentOf(workbook)).isProtected).toBe(true);
    });

    describe("a truth value", () => {
      it("that was typed over comes back as one", async () => {
        await workbook.change([{ cell: cellAt("D8"), entry: true }]);
        const back = await workbook.change([{ cell: cellAt("D8"), entry: 80 }]);
        expect(await formulas("D8")).toEqual([80]);
        await workbook.change(back);
        expect(await formulas("D8")).toEqual([true]);
      });
    });

    const formulas = async (...addresses: readonly string[]): Promise<readonly (CellValue | undefined)[]> => {
      const { formulas: cells, top, left } = await contentOf(workbook);
      return addresses.map((address) => {
        const { row, column } = cellAt(address);
        return cells[row - top]?.[column - left];
      });
    };

    it("moves what formulas refer to where a row is inserted, fills the row, and grows ranges around it", async () => {
      expect(await workbook.sheetNames()).toEqual([expect.any(String), plan.sheet]);
      expect(await formulas("K5", "I8")).toEqual([meanOf("K6:K19"), successOf(8)]);
      await workbook.insertRow(8, 7, [{ cell: cellAt("B8"), entry: "=ใหม่" }, { cell: cellAt("D8"), entry: { formula: "=D7" } }]);
      expect(await formulas("K5", "B8", "C8", "D8", "I9", "K9", `K${firstOfSummary + 2}`)).toEqual([
        meanOf("K6:K20"), "=ใหม่", "", "=D7", successOf(9), scoreOf(9), "=K21",
      ]);
      await workbook.insertRow(20, 19, []);
      expect(await formulas("K5")).toEqual([meanOf("K6:K21")]);
      await workbook.insertRow(22, 19, []);
      expect(await formulas("K5")).toEqual([meanOf("K6:K21")]);
    });

    it("deletes a row, gives back what it held, and shrinks ranges around it", async () => {
      const before = await contentOf(workbook);
      const held = await workbook.deleteRow(8);
      expect(await formulas("K5", "B8", "I8")).toEqual([meanOf("K6:K18"), "", successOf(8)]);
      expect(held).toContainEqual({ cell: cellAt("D8"), entry: 826 });
      expect(held).toContainEqual({ cell: cellAt("I8"), entry: { formula: successOf(8) } });
      await workbook.insertRow(8, 7, held);
      expect((await contentOf(workbook)).formulas).toEqual(before.formulas);
      await workbook.deleteRow(19);
      await workbook.deleteRow(6);
      expect(await formulas("K5")).toEqual([meanOf("K6:K17")]);
    });

    it("moves a row down and up; its formulas speak of its new row", async () => {
      const { formulas: before } = await contentOf(workbook);
      await workbook.moveRow(7, 9);
      const { formulas: after } = await contentOf(workbook);
      const names = before.map((cells) => cells[1]);
      expect(after.map((cells) => cells[1])).toEqual(names.with(6, names[7]).with(7, names[6]));
      expect(after.map((cells) => [cells[8], cells[10]])).toEqual(before.map((cells) => [cells[8], cells[10]]));
      await workbook.moveRow(8, 7);
      expect((await contentOf(workbook)).formulas).toEqual(before);
    });

    describe("arranging rows", () => {
      /** Row 7 goes below row 8, row 17 above row 11; a row like row 6 comes above row 20; row 18 goes. */
      const rows: Arrangement["rows"] = [8, 7, 9, 10, 17, 11, 12, 13, 14, 15, 16, 19, { like: 6 }, 20];
      const arrangement: Arrangement = {
        top: 7, bottom: 20, rows,
        changes: [{ cell: cellAt("A19"), entry: "7.1.9" }, { cell: cellAt("K5"), entry: { formula: meanOf("K6:K18") } }],
      };

      it("moves, inserts and deletes them at once, and what was there is what is there; formulas speak of their rows", async () => {
        const { formulas: before } = await contentOf(workbook);
        await workbook.arrange(arrangement);
        const { formulas: after } = await contentOf(workbook);
        expect(after.length).toBe(before.length);
        const names = before.map((cells) => cells[1]);
        expect(after.map((cells) => cells[1])).toEqual(
          [...names.slice(0, 6), ...rows.map((source) => (typeof source === "number" ? names[source - 1] : "")), ...names.slice(20)]);
        expect(await formulas("A19", "K5", "K7", "I8", "K12")).toEqual(["7.1.9", meanOf("K6:K18"), scoreOf(7), successOf(8), scoreOf(12)]);
        expect(await formulas("K20", `K${firstOfSummary + 1}`)).toEqual([before[19]?.[10], "=K20"]);
      });

      it("is taken back by what it answers, to the last formula", async () => {
        const before = await contentOf(workbook);
        const back = await workbook.arrange(arrangement);
        await workbook.arrange(back);
        expect((await contentOf(workbook)).formulas).toEqual(before.formulas);
      });

      it("takes the form's own lines along, and brings back what referred to them", async () => {
        const before = await contentOf(workbook);
        const back = await workbook.arrange({ top: 5, bottom: 20, rows: [20, ...Array.from({ length: 15 }, (_, at) => at + 5)], changes: [] });
        expect((await contentOf(workbook)).values[4]?.[1]).toBe(before.values[19]?.[1]);
        await workbook.arrange(back);
        expect((await contentOf(workbook)).formulas).toEqual(before.formulas);
      });

      it("works on a locked sheet, which stays locked", async () => {
        await workbook.protect(true);
        await contentOf(workbook);
        await workbook.arrange(arrangement);
        const after = await contentOf(workbook);
        expect([after.isProtected, after.values[6]?.[3]]).toEqual([true, 826]);
      });

      it("does nothing where one of its changes cannot be made", async () => {
        const before = await contentOf(workbook);
        await expect(workbook.arrange({ ...arrangement, changes: [...arrangement.changes, { cell: { row: 0, column: 1 }, entry: 1 }] })).rejects.toThrow();
        expect((await contentOf(workbook)).formulas).toEqual(before.formulas);
      });
    });

    it("locks and unlocks the sheet, and works on it either way", async () => {
      await workbook.protect(true);
      expect((await contentOf(workbook)).isProtected).toBe(true);
      await workbook.insertRow(8, 7, [{ cell: cellAt("B8"), entry: "ใหม่" }]);
      await workbook.moveRow(8, 7);
      await workbook.deleteRow(7);
      expect((await contentOf(workbook)).isProtected).toBe(true);
      await workbook.protect(false);
      expect((await contentOf(workbook)).isProtected).toBe(false);
    });

    describe("with another form beside it", () => {
      const sheetOf = async (...wanted: Parameters<LiveWorkbook["read"]>): Promise<string | undefined> => {
        const reading = await workbook.read(...wanted);
        return reading.found === "sheet" ? reading.content.sheet : undefined;
      };
      const other = "หมวด 7 (2)";
      beforeEach(() => workbook.write({ ...plan, sheet: other }));

      it("stays with the one that is open, unless the sheet that is wanted is a form", async () => {
        const id = workbook.sheetId;
        expect([await sheetOf(), await sheetOf("front"), await sheetOf({ sheet: "ไม่มี" })]).toEqual([other, other, other]);
        expect([await sheetOf({ sheet: plan.sheet }), await sheetOf()]).toEqual([plan.sheet, plan.sheet]);
        expect(workbook.sheetId).not.toBe(id);
        await workbook.change([{ cell: cellAt("B9"), entry: "ในแผ่นแรก" }]);
        await opened.goElsewhere();
        expect(await sheetOf("front")).toBe(plan.sheet);
        expect((await contentOf(workbook)).values[8]?.[1]).toBe("ในแผ่นแรก");
        await workbook.bringToFront();
        expect([await sheetOf({ sheet: other }), workbook.sheetId]).toEqual([other, id]);
        expect((await contentOf(workbook)).values[8]?.[1]).not.toBe("ในแผ่นแรก");
        expect(await sheetOf("front")).toBe(plan.sheet);
      });

      it("brings the form's sheet to the front", async () => {
        await sheetOf({ sheet: plan.sheet });
        await workbook.bringToFront();
        await opened.selectByHand("D9:E9");
        const cursors: (Cell | undefined)[] = [];
        const end = await workbook.follow({ edited: () => undefined, selected: (cell) => cursors.push(cell), left: () => undefined, reviewEdited: () => undefined });
        await opened.settle();
        expect(cursors.at(-1)).toEqual(cellAt("D9"));
        await end();
      });
    });

    describe("followed", () => {
      let edits: Edit[];
      let cursors: (Cell | undefined)[];
      let left: number;
      let reviews: number;
      let end: () => Promise<void>;
      beforeEach(async () => {
        [edits, cursors, left, reviews] = [[], [], 0, 0];
        await workbook.select(cellAt("B7"));
        await opened.settle();
        end = await workbook.follow({ edited: (edit) => edits.push(edit), selected: (cell) => cursors.push(cell), left: () => { left += 1; }, reviewEdited: () => { reviews += 1; } });
        await opened.settle();
      });

      it("tells what is done by hand (cells, rows, the cursor, another sheet in front) until that is ended", async () => {
        expect(cursors).toEqual([cellAt("B7")]);
        await opened.typeByHand(8, 4, 900);
        expect(edits).toEqual([{ kind: "cells", area: { top: 8, left: 4, bottom: 8, right: 4 } }]);
        await opened.insertRowByHand(8);
        expect(edits.slice(1)).toEqual([{ kind: "lines", axis: "row", at: 8, count: 1 }]);
        await opened.selectByHand("D9:E9");
        expect(cursors.at(-1)).toEqual(cellAt("D9"));
        await opened.goElsewhere();
        expect([cursors.at(-1), left]).toEqual([undefined, 1]);
        await end();
        const told = [edits.length, cursors.length];
        await opened.selectByHand("D9");
        await opened.typeByHand(8, 4, 901);
        expect([edits.length, cursors.length]).toEqual(told);
      });

      it("tells of edits to the review's sheet, which came to be since, and not of its own notes or of other sheets' edits", async () => {
        for (const second of [1, 2]) {
          await workbook.appendReview([{
            kind: "question", year: 2567, about: { of: "topic", topic: "7.1" }, by: "สมศรี", comment: "ก", date: `2026-11-28T10:15:0${second}`,
          }]);
        }
        await opened.settle();
        expect([reviews, edits]).toEqual([0, []]);
        await opened.goTo(reviewSheet);
        await opened.typeByHand(4, 6, "แก้ไข");
        expect([reviews, edits]).toEqual([1, []]);
        await opened.goElsewhere();
        await opened.typeByHand(4, 6, "ไม่เกี่ยว");
        expect([reviews, edits]).toEqual([1, []]);
      });

      it("tells nothing of its own doing, but where the cursor went", async () => {
        await workbook.change([{ cell: cellAt("B9"), entry: "ใหม่" }, { cell: cellAt("D9"), entry: 5 }]);
        await workbook.deleteRow(10);
        await workbook.highlight("mark", [oneMark(cellAt("B9"))]);
        await workbook.select(cellAt("C9"));
        await opened.settle();
        expect([edits, cursors.at(-1)]).toEqual([[], cellAt("C9")]);
      });

      it("nor of rows that it inserts or moves, or of formulas", async () => {
        await workbook.insertRow(9, 8, [{ cell: cellAt("B9"), entry: "ใหม่" }]);
        await workbook.moveRow(8, 7);
        await workbook.change([{ cell: cellAt("I9"), entry: { formula: successOf(9) } }]);
        await opened.settle();
        expect(edits).toEqual([]);
      });
    });
  });
}

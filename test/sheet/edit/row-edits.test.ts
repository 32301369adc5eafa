import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import type { FormReading } from "../../../src/sheet/read/form-reading";
import { planForm } from "../../../src/sheet/write/plan-form";
import { readForm } from "../../../src/sheet/read/read-form";
import { planAdding, planDeleting, planFormulas, planMoving } from "../../../src/sheet/edit/row-edits";
import type { CellChange, Entry } from "../../../src/sheet/workbook";
import { sampleIndicators } from "../sample-indicators";
import { sheetOf, textOf } from "../sheet-of-plan";

type Cells = readonly (readonly Entry[])[];

const { cells } = planForm({ edition: newestEdition, agency: "x", dialect: "functions", indicators: sampleIndicators });
const read = (sheet: Cells): FormReading => {
  const outcome = readForm(sheetOf(sheet));
  if (!("ok" in outcome)) throw outcome.problem;
  return outcome.ok;
};
const form = read(cells);
const rowOfKey = (key: string): number => cells.findIndex((row) => row.at(-1) === key) + 1;
const rowOfName = (start: string): number => cells.findIndex((row) => textOf(row[1]).startsWith(start)) + 1;

/** The sheet after changes, as a workbook would make them. */
const changed = (sheet: Cells, changes: readonly CellChange[]): Cells =>
  changes.reduce<Cells>((rows, { cell, entry }) => rows.with(cell.row - 1, (rows[cell.row - 1] ?? []).with(cell.column - 1, entry)), sheet);
const moveRow = (sheet: Cells, row: number, above: number): Cells => {
  const without = sheet.toSpliced(row - 1, 1);
  return without.toSpliced((above > row ? above - 1 : above) - 1, 0, sheet[row - 1] ?? []);
};
const order = (reading: FormReading): readonly string[] => reading.assessment.indicators.map(({ item, name }) => `${item} ${name.slice(0, 20)}`);

describe("adding an indicator", () => {
  it("takes a blank row that was made for one", () => {
    const added = planAdding(form, "7.1.1", "functions");
    expect(added).toMatchObject({ row: 9 });
    expect(added?.like).toBeUndefined();
    expect(added?.changes).toEqual([
      { cell: { row: 9, column: 1 }, entry: "7.1.1" },
      { cell: { row: 9, column: 9 }, entry: { formula: "=PMQA.SUCCESS(H9,D9,C9)" } },
      { cell: { row: 9, column: 11 }, entry: { formula: "=PMQA.SCORE(I9,A9,$D$3)" } },
    ]);
  });

  it("inserts below the item's last row where none is blank, and looks like it", () => {
    const full = changed(cells, [{ cell: { row: 9, column: 2 }, entry: "ตัวที่สาม" }]);
    const added = planAdding(read(full), "7.1.1", "native");
    expect(added).toMatchObject({ row: 10, like: 9 });
    expect(added?.changes[0]).toEqual({ cell: { row: 10, column: 1 }, entry: "7.1.1" });
  });

  it("inserts below the heading where all rows were deleted", () => {
    const heading = rowOfKey("pmqa:item:7.5.1");
    expect(planAdding(read(cells.toSpliced(heading, 1)), "7.5.1", "functions")).toMatchObject({ row: heading + 1 });
  });

  it("has no place where the heading and all rows were deleted", () => {
    expect(planAdding(read(cells.toSpliced(rowOfKey("pmqa:item:7.5.1") - 1, 2)), "7.5.1", "functions")).toBeUndefined();
  });
});

describe("moving an indicator", () => {
  const after = (row: number, by: "up" | "down"): FormReading => {
    const plan = planMoving(form, row, by, "functions");
    if (plan === undefined) throw new Error("nowhere to go");
    const sheet = changed(moveRow(cells, row, plan.above), plan.changes);
    expect(sheet[plan.row - 1]?.[1]).toBe(cells[row - 1]?.[1]);
    const reading = read(sheet);
    expect(reading.rowsWithoutFormulas).not.toContain(plan.row);
    return reading;
  };

  it("goes past its neighbour within the item", () => {
    expect(order(after(8, "up")).slice(0, 2)).toEqual(order(form).slice(0, 2).toReversed());
    expect(order(after(7, "down")).slice(0, 2)).toEqual(order(form).slice(0, 2).toReversed());
  });

  it("goes to the beginning of the next item, and back to the end of the one before", () => {
    const last = rowOfName("จำนวนหน่วยรับตรวจ");
    expect(after(last, "down").assessment.indicators.find(({ name }) => name.startsWith("จำนวนหน่วยรับตรวจ"))?.item).toBe("7.1.2");
    const first = rowOfName("ร้อยละของการประเมินผลการปฏิบัติราชการ");
    expect(order(after(first, "up"))[2]).toMatch(/^7\.1\.1 ร้อยละของการประเมิน/);
  });

  it("crosses from one topic to the next", () => {
    const row = rowOfName("ร้อยละความพึงพอใจของผู้รับบริการ");
    expect(after(row, "up").assessment.indicators.find(({ name }) => name.startsWith("ร้อยละความพึงพอใจ"))?.item).toBe("7.1.4");
  });

  it("stops at either end of the form, and moves no blank row", () => {
    expect(planMoving(form, 7, "up", "functions")).toBeUndefined();
    expect(planMoving(form, rowOfName("ร้อยละของชุดข้อมูลดิจิทัล"), "down", "functions")).toBeUndefined();
    expect(planMoving(form, 9, "up", "functions")).toBeUndefined();
    expect(planMoving(form, 6, "up", "functions")).toBeUndefined();
  });
});

describe("taking an indicator away", () => {
  it("deletes its row, but leaves an item a row to type in", () => {
    expect(planDeleting(form, 7)).toBe("delete row");
    const alone = read(cells.toSpliced(rowOfName("ร้อยละของการเสนอเรื่อง"), 1));
    const row = rowOfName("ร้อยละของการเสนอเรื่อง");
    const plan = planDeleting(alone, row);
    if (plan === "delete row") throw new Error("the item would be left without a row");
    expect(plan.clear.map(({ cell }) => cell.column).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 10]);
    expect(plan.clear.every(({ entry }) => entry === null)).toBe(true);
  });
});

describe("completing formulas", () => {
  it("gives back every formula that was lost, as it was", () => {
    const formulas = cells.map((row) => row.map((entry) => (typeof entry === "object" ? null : entry)));
    const bare = read(formulas);
    expect(bare.rowsWithoutFormulas).toHaveLength(20);
    const mended = changed(formulas, planFormulas(bare, "functions"));
    const again = read(mended);
    expect([again.rowsWithoutFormulas, again.meansWithoutFormulas]).toEqual([[], []]);
    expect(mended[4]).toEqual(cells[4]);
    expect(mended[6]).toEqual(cells[6]);
    expect(mended[rowOfKey("pmqa:total") - 1]).toEqual(cells[rowOfKey("pmqa:total") - 1]);
  });

  it("writes nothing where nothing is lost", () => expect(planFormulas(form, "functions")).toEqual([]));

  it("gives an inserted row its number and formulas", () => {
    const inserted = cells.toSpliced(9, 0, [null, "แทรก", ...Array<Entry>(10).fill(null)]);
    const changes = planFormulas(read(inserted), "functions").filter(({ cell }) => cell.row === 10);
    expect(changes.map(({ entry }) => entry)).toEqual(["7.1.1", { formula: "=PMQA.SUCCESS(H10,D10,C10)" }, { formula: "=PMQA.SCORE(I10,A10,$D$3)" }]);
  });
});

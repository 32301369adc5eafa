import type { Entry } from "../../../src/sheet/sheet-plan";
import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import type { FormReading } from "../../../src/sheet/read/form-reading";
import { planForm } from "../../../src/sheet/write/plan-form";
import { readForm } from "../../../src/sheet/read/read-form";
import { planAdding, planDeleting, planMoving, rowLikeDeleted } from "../../../src/sheet/edit/row-edits";
import type { CellChange } from "../../../src/sheet/workbook";
import { check } from "../../../src/assessment/check/check";
import { changesOfFix } from "../../../src/sheet/edit/cell-changes";
import { meansAstray, rowsAstray } from "../astray";
import { sampleContent, sampleIndicators } from "../sample-indicators";
import { scoreOf, sheetOf, successOf, textOf } from "../sheet-of-plan";

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
const order = (reading: FormReading): readonly string[] => reading.form.indicators.map(({ item, name }) => `${item} ${name.slice(0, 20)}`);

describe("adding an indicator", () => {
  it("takes a blank row that was made for one", () => {
    const added = planAdding(form, "7.1.1", "functions");
    expect(added).toMatchObject({ row: 9 });
    expect(added?.like).toBeUndefined();
    expect(added?.changes).toEqual([
      { cell: { row: 9, column: 1 }, entry: "7.1.1" },
      { cell: { row: 9, column: 9 }, entry: { formula: successOf(9) } },
      { cell: { row: 9, column: 11 }, entry: { formula: scoreOf(9) } },
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
    expect(rowsAstray(reading.form)).not.toContain(plan.row);
    return reading;
  };

  it("goes past its neighbour within the item", () => {
    expect(order(after(8, "up")).slice(0, 2)).toEqual(order(form).slice(0, 2).toReversed());
    expect(order(after(7, "down")).slice(0, 2)).toEqual(order(form).slice(0, 2).toReversed());
  });

  it("goes to the beginning of the next item, and back to the end of the one before", () => {
    const last = rowOfName("จำนวนหน่วยรับตรวจ");
    expect(after(last, "down").form.indicators.find(({ name }) => name.startsWith("จำนวนหน่วยรับตรวจ"))?.item).toBe("7.1.2");
    const first = rowOfName("ร้อยละของการประเมินผลการปฏิบัติราชการ");
    expect(order(after(first, "up"))[2]).toMatch(/^7\.1\.1 ร้อยละของการประเมิน/);
  });

  it("crosses from one topic to the next", () => {
    const row = rowOfName("ร้อยละความพึงพอใจของผู้รับบริการ");
    expect(after(row, "up").form.indicators.find(({ name }) => name.startsWith("ร้อยละความพึงพอใจ"))?.item).toBe("7.1.4");
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

describe("fixes of formulas", () => {
  /** The sheet after every fix of these rules. */
  const mended = (sheet: Cells, ...rules: readonly string[]): Cells => {
    const reading = read(sheet);
    return check(reading.form).findings.filter(({ rule }) => rules.includes(rule.name))
      .flatMap(({ fixes }) => fixes).filter((fix) => "changes" in fix)
      .reduce((now, fix) => changed(now, changesOfFix(reading, fix, ["functions", "native"])), sheet);
  };
  const astray = (sheet: Cells) => [rowsAstray(read(sheet).form), meansAstray(read(sheet).form)];

  it("give back every formula that was lost, as it was", () => {
    const bare = cells.map((row) => row.map((entry) => (typeof entry === "object" ? null : entry)));
    expect(rowsAstray(read(bare).form)).toHaveLength(20);
    const again = mended(bare, "lost-formula");
    expect(astray(again)).toEqual([[], []]);
    expect(again[4]).toEqual(cells[4]);
    expect(again[6]).toEqual(cells[6]);
    expect(again[rowOfKey("pmqa:total") - 1]).toEqual(cells[rowOfKey("pmqa:total") - 1]);
  });

  it("restore what was typed over: percentage, score, mean, summary and total, each to what it was", () => {
    const places = [[7, 9], [8, 11], [5, 11], [rowOfKey("pmqa:summary:7.2"), 11], [rowOfKey("pmqa:total"), 11]] as const;
    const over = places.reduce<Cells>((sheet, [row, column]) => changed(sheet, [{ cell: { row, column }, entry: 499 }]), cells);
    expect(check(read(over).form).findings.filter(({ rule }) => rule.name === "changed-formula").map(({ at }) => at.row).sort((a, b) => a - b))
      .toEqual(places.map(([row]) => row).sort((a, b) => a - b));
    expect(mended(over, "changed-formula")).toEqual(cells);
  });

  it("are in the form's own dialect, whatever a new form would have", () => {
    const native = planForm({ ...sampleContent, dialect: "native" }).cells;
    expect(mended(changed(native, [{ cell: { row: 7, column: 9 }, entry: 1 }]), "changed-formula")).toEqual(native);
  });

  it("give an inserted row its number and formulas", () => {
    const inserted = cells.toSpliced(9, 0, [null, "แทรก", ...Array<Entry>(10).fill(null)]);
    expect(mended(inserted, "lost-formula")[9]).toEqual(
      ["7.1.1", "แทรก", ...Array<Entry>(6).fill(null), { formula: successOf(10) }, null, { formula: scoreOf(10) }, null]);
  });
});

describe("the row that a deleted one looked like", () => {
  it("is the one above it, or below where a heading stands above", () => {
    expect(rowLikeDeleted(form, 8)).toBe(7);
    // Row 7 is the first of all: what stands there once it is gone.
    expect(rowLikeDeleted(form, 7)).toBe(7);
    expect(rowLikeDeleted(form, rowOfName("ร้อยละของการประเมินผลการปฏิบัติราชการ"))).toBe(9);
  });
});

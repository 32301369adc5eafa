import { describe, expect, it } from "@jest/globals";
import { areaAfter, changesAfter, formulaAfter } from "../../../src/sheet/edit/line-shifts";
import { mapAfter, placeAfter, rowBefore, type RowMap } from "../../../src/sheet/edit/row-map";
import type { Lines } from "../../../src/sheet/workbook";

const rows = (at: number, count: number): Lines => ({ axis: "row", at, count });
const columns = (at: number, count: number): Lines => ({ axis: "column", at, count });

describe("a formula, once rows or columns came or went", () => {
  it.each([
    ["=H7", rows(7, 1), "=H8"], ["=H7", rows(8, 1), "=H7"], ["=$D$3", rows(2, 2), "=$D$5"], ["=H7", rows(7, -1), "=#REF!"],
    ["=SUM(K6:K18)", rows(6, 1), "=SUM(K7:K19)"], ["=SUM(K6:K18)", rows(18, 1), "=SUM(K6:K19)"], ["=SUM(K6:K18)", rows(19, 1), "=SUM(K6:K18)"],
    ["=SUM(K6:K18)", rows(6, -1), "=SUM(K6:K17)"], ["=SUM(K6:K18)", rows(18, -3), "=SUM(K6:K17)"], ["=SUM(K6:K18)", rows(1, -30), "=SUM(#REF!)"],
    ['=IF(H7="H7",LOG10(H7),"ข้อ ""H7""")', rows(1, 1), '=IF(H8="H7",LOG10(H8),"ข้อ ""H7""")'],
    ["=PMQA.SCORE(I7,A7,$D$3)", columns(4, 1), "=PMQA.SCORE(J7,A7,$E$3)"], ["=SUM(A:C)", columns(2, -1), "=SUM(A:B)"], ["=SUM(5:7)", rows(6, 2), "=SUM(5:9)"],
    ["='หมวด 7'!A5+Sheet2!A5", rows(1, 1), "='หมวด 7'!A6+Sheet2!A5"],
  ] as const)("%s after %j: %s", (formula, lines, now) => expect(formulaAfter(formula, lines, "หมวด 7")).toBe(now));

  it("and so an area, and changes that are to be made", () => {
    expect(areaAfter({ top: 5, left: 2, bottom: 9, right: 3 }, rows(7, -2))).toEqual({ top: 5, left: 2, bottom: 7, right: 3 });
    expect(areaAfter({ top: 5, left: 2, bottom: 9, right: 3 }, columns(1, -4))).toBeUndefined();
    const change = { cell: { row: 8, column: 4 }, entry: { formula: "=H8" }, format: "0%" };
    expect(changesAfter([change], rows(3, 1), "x")).toEqual([{ cell: { row: 9, column: 4 }, entry: { formula: "=H9" }, format: "0%" }]);
    expect(changesAfter([change], rows(8, -1), "x")).toBeUndefined();
  });
});

describe("rows that are to be put in another order, once rows came or went", () => {
  /** Rows 5 to 8: the last becomes the first, one goes, a new one like row 6 comes last. */
  const map: RowMap = { top: 5, bottom: 8, rows: [8, 5, 7, { like: 5 }] };

  it("each row is found in its place, and back", () => {
    expect([4, 5, 6, 7, 8, 9].map((row) => placeAfter(map, row))).toEqual([4, 6, undefined, 7, 5, 9]);
    expect([4, 5, 6, 7, 8, 9].map((row) => rowBefore(map, row))).toEqual([4, 8, 5, 7, undefined, 9]);
  });

  it.each([
    [rows(3, 2), { top: 7, bottom: 10, rows: [10, 7, 9, { like: 7 }] }, rows(3, 2)],
    [rows(9, 2), map, rows(9, 2)],
    [rows(6, 1), { top: 5, bottom: 9, rows: [9, 5, 6, 8, { like: 5 }] }, rows(7, 1)],
    [rows(8, -1), { top: 5, bottom: 7, rows: [5, 7, { like: 5 }] }, rows(5, -1)],
    [rows(6, -1), { top: 5, bottom: 7, rows: [7, 5, 6, { like: 5 }] }, undefined],
    [rows(4, -1), { top: 4, bottom: 7, rows: [7, 4, 6, { like: 4 }] }, rows(4, -1)],
  ])("%j", (lines, now, beyond) => expect(mapAfter(map, lines)).toEqual({ map: now, beyond }));

  it("nobody can say what becomes of a new row whose likeness went", () => expect(mapAfter(map, rows(5, -1))).toBeUndefined());
});

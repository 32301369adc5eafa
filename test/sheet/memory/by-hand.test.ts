import type { CellValue } from "../../../src/assessment/form/figure";
import { describe, expect, it } from "@jest/globals";
import { MemoryBook } from "./memory-book";
import { Person } from "./person";
import { copiedFormula, shiftedFormula } from "./references";

const inserted = (formula: string, at: number, count = 1): string => shiftedFormula(formula, { axis: "row", at, count });

describe("references, as Excel moves them", () => {
  it.each([
    ["=H7", 7, 1, "=H8"], ["=H7", 8, 1, "=H7"], ["=$D$3", 2, 2, "=$D$5"], ["=H7", 7, -1, "=#REF!"], ["=H7", 5, -2, "=H5"],
    ["=SUM(K6:K18)", 6, 1, "=SUM(K7:K19)"], ["=SUM(K6:K18)", 18, 1, "=SUM(K6:K19)"], ["=SUM(K6:K18)", 19, 1, "=SUM(K6:K18)"],
    ["=SUM(K6:K18)", 6, -1, "=SUM(K6:K17)"], ["=SUM(K6:K18)", 18, -3, "=SUM(K6:K17)"], ["=SUM(K6:K18)", 1, -30, "=SUM(#REF!)"],
    ['=IF(H7="H7",LOG10(H7),"ข้อ ""H7""")', 1, 1, '=IF(H8="H7",LOG10(H8),"ข้อ ""H7""")'],
  ] as const)("%s where row %i shifts by %i", (formula, at, count, now) => expect(inserted(formula, at, count)).toBe(now));

  it("columns likewise", () =>
    expect(shiftedFormula("=PMQA.SCORE(I7,A7,$D$3)", { axis: "column", at: 4, count: 1 })).toBe("=PMQA.SCORE(J7,A7,$E$3)"));

  it("and copies go along, but for what $ holds", () =>
    expect(copiedFormula("=H7+$D$3+SUM(H7:H9)+$A1", 2, 1)).toBe("=I9+$D$3+SUM(I9:I11)+$A3"));
});

describe("somebody in front of the workbook", () => {
  function sheetWith(...rows: readonly (readonly CellValue[])[]): Person {
    const person = new Person(new MemoryBook());
    person.paste("A1", rows);
    return person;
  }
  const names = (person: Person): readonly CellValue[] => [1, 2, 3, 4].map((row) => person.sees(`A${row}`));

  it("moves a row: what refers to it follows, and it keeps what it refers to", () => {
    const person = sheetWith(["ก", "=C1"], ["ข", "=C1"], ["ค", "=B1"], ["ง", "=A1"]);
    person.move("row", 1, 4);
    expect(names(person)).toEqual(["ข", "ค", "ก", "ง"]);
    expect([1, 2, 3, 4].map((row) => person.formulaIn(`B${row}`))).toEqual(["=C3", "=B3", "=C3", "=A3"]);
  });

  it("sorts rows: their formulas speak of their own row, blanks come last", () => {
    const person = sheetWith(["ค", "=C1"], ["", "=C2"], ["ก", "=$C$3"], [5, "=C4"]);
    person.sort("A1:B4", 1, "up");
    expect(names(person)).toEqual([5, "ก", "ค", ""]);
    expect([1, 2, 3, 4].map((row) => person.formulaIn(`B${row}`))).toEqual(["=C1", "=$C$3", "=C3", "=C4"]);
  });

  it("inserts, moves and deletes columns", () => {
    const person = sheetWith(["ก", "ข", "=A1"]);
    person.insert("column", 2);
    person.move("column", 1, 4);
    expect([person.sees("B1"), person.sees("C1"), person.formulaIn("D1")]).toEqual(["ข", "ก", "=C1"]);
    person.delete("column", 3);
    expect(person.formulaIn("C1")).toBe("=#REF!");
  });
});

import { describe, expect, it } from "@jest/globals";
import { gridOfSheet } from "../../../src/exchange/table/grid-of-sheet";
import type { TextGrid } from "../../../src/exchange/table/grid";
import { readSheetsFile } from "../../../src/files/read/read-form-file";
import { handMade, type HandSheet } from "../../files/read/hand-made";
import { bookOfRows } from "../../files/read/made-book";

const gridIn = (bytes: Uint8Array): TextGrid | undefined => {
  const { sheets: [first = ""], readSheet } = readSheetsFile(bytes, "f.xlsx");
  return gridOfSheet(readSheet(first));
};
const gridOf = (rows: HandSheet["rows"], ...merged: readonly string[]): TextGrid | undefined => gridIn(handMade({ name: "ก", rows, merged }));

describe("a sheet as a table", () => {
  it("says what its cells show: a percent as one, a date as one, a truth as Excel does, no dust of binary fractions", () => {
    expect(gridOf([["ก", { percent: 0.974 }, 80, true]])).toEqual([["ก", "97.4%", "80", "TRUE"]]);
    expect(gridIn(bookOfRows('<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>')))
      .toEqual([["01/01/2567", "0.3"]]);
  });

  it("leaves out blank rows and columns, wherever they are", () => {
    expect(gridOf([[], ["", "ก", "", "ข"], [], ["", "ค", "", ""]])).toEqual([["ก", "ข"], ["ค", ""]]);
  });

  it("says a merged cell in each of its rows, and in the first of its columns", () => {
    expect(gridOf([["ข้อ", "ก"], ["7.1.1", "ข"], ["", "ค"], ["", "ง"]], "A2:A3")).toEqual([["ข้อ", "ก"], ["7.1.1", "ข"], ["7.1.1", "ค"], ["", "ง"]]);
    expect(gridOf([["หัว", "", "ข"], ["ก", "ค", "ง"]], "A1:B1")).toEqual([["หัว", "", "ข"], ["ก", "ค", "ง"]]);
  });

  it("takes merged areas that go over the whole sheet as far as it is used, and says a blank one nowhere", () => {
    expect(gridOf([["ก", "ข"], ["", "ค"]], "A1:A1048576")).toEqual([["ก", "ข"], ["ก", "ค"]]);
    expect(gridOf([["", "ข"], ["ก", "ค"]], "D1:D1048576")).toEqual([["", "ข"], ["ก", "ค"]]);
  });

  it("is none where nothing can be seen in it", () => {
    expect(gridOf([["  "]])).toBeUndefined();
    expect(gridOf([])).toBeUndefined();
  });

  it("is refused in words where it is longer or wider than any form", () => {
    expect(() => gridOf(Array.from({ length: 2_001 }, (_, row) => [row, "ก"]))).toThrow("too-many-rows");
    expect(() => gridOf([Array.from({ length: 41 }, () => "ก")])).toThrow("too-many-columns");
    expect(() => gridOf([[...Array.from({ length: 500 }, () => ""), "ก"]])).toThrow("too-many-columns");
  });
});

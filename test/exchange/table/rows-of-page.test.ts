import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowsOfPage, type PagePart } from "../../../src/exchange/table/spanned";

const row = (...cells: readonly (string | readonly [text: string, columns: number, rows: number])[]): PagePart => ({
  is: "row", cells: cells.map((cell) => (typeof cell === "string" ? { text: cell, columns: 1, rows: 1 } : { text: cell[0], columns: cell[1], rows: cell[2] })),
});

describe("tables of a page as rows of texts", () => {
  it("leaves single cells where they are", () => {
    const texts = fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    fc.assert(fc.property(texts, (rows) => expect(rowsOfPage(rows.map((cells) => row(...cells)))).toEqual(rows)));
  });

  it("says a text over several rows in each of them, one over several columns in the first", () => {
    expect(rowsOfPage([row(["7.1.1", 1, 2], ["ก", 2, 1], "80"), row("ข", "ร้อยละ", "90"), row("7.1.2", "ค", "คน", "3")])).toEqual([
      ["7.1.1", "ก", "", "80"], ["7.1.1", "ข", "ร้อยละ", "90"], ["7.1.2", "ค", "คน", "3"],
    ]);
  });

  it("lets a cell at the end of a row reach down too, and none into another table", () => {
    expect(rowsOfPage([row("ก", ["รวม", 1, 9]), row("ข"), { is: "table" }, row("ค", "ง")])).toEqual([["ก", "รวม"], ["ข", "รวม"], ["ค", "ง"]]);
  });

  it("takes of the lines beside tables those that name an item or a topic", () => {
    expect(rowsOfPage([{ is: "line", text: "ตารางที่ 1" }, { is: "line", text: "ข้อ ๗.๑.๑ ตัววัดตามภารกิจหลัก" }, row("ก", "1")]))
      .toEqual([["ข้อ ๗.๑.๑ ตัววัดตามภารกิจหลัก"], ["ก", "1"]]);
  });

  it.each([[1e9, 1], [1, 1e9], [0, -3], [Number.NaN, Number.POSITIVE_INFINITY]])("is not led astray by a cell of %d columns and %d rows", (columns, rows) => {
    expect(rowsOfPage([row(["x", columns, rows]), row("y")])[0]?.length).toBeLessThanOrEqual(41);
  });

  it("refuses what is wider than any form", () => {
    const wide = row(...Array.from({ length: 100 }, () => ["x", 40, 1] as const));
    expect(() => rowsOfPage([wide])).toThrow("too-many-columns");
    expect(() => rowsOfPage(Array.from({ length: 20_001 }, () => row("x")))).toThrow("too-many-rows");
  });
});

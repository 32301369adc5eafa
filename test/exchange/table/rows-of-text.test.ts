import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowsOfText } from "../../../src/exchange/table/delimited";
import { tableOf, isBlankText, tableLimits } from "../../../src/exchange/table/grid";

/** A text as a spreadsheet copies it: in quotes where it would be torn apart otherwise. */
const copied = (text: string, separator: string): string =>
  (new RegExp(`["\\n${separator}]`).test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text);
const copiedRows = (rows: readonly (readonly string[])[], separator: string, lineEnd: string): string =>
  rows.map((cells) => cells.map((cell) => copied(cell, separator)).join(separator)).join(lineEnd) + lineEnd;

const cell = fc.oneof(
  fc.constantFrom("", "7.1.1", "ร้อยละ", "=1+1", "\"", "a\"b", "สอง\nบรรทัด", "a\tb", "1,250", "@SUM(A1)", "๙๕%", " "),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/\r/g, "").replace(/^\uFEFF/, "")),
);
const grid = fc.integer({ min: 2, max: 6 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }));

/** A grid without rows and columns in which nothing stands. */
function bare(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.filter((cells) => !cells.every(isBlankText));
  return filled.map((cells) => cells.filter((_, column) => filled.some((other) => !isBlankText(other[column] ?? ""))));
}

describe("what a spreadsheet copies", () => {
  it.each(["\n", "\r\n"])("comes back cell by cell, whatever the cells hold", (lineEnd) => {
    fc.assert(fc.property(grid, (rows) => {
      fc.pre(rows.some((cells) => !cells.every(isBlankText)));
      expect(tableOf(rowsOfText(copiedRows(rows, "\t", lineEnd)))).toEqual(bare(rows));
    }));
  });

  it.each([";", ","])("parted by %j, comes back as well, where no cell holds a tab", (separator) => {
    fc.assert(fc.property(grid, (given) => {
      const rows = given.map((cells) => cells.map((text) => text.replace(/[\t;]/g, " ")));
      fc.pre(rows.length > 1 && rows.every((cells) => !cells.every((text) => text.trim() === "")));
      expect(tableOf(rowsOfText(copiedRows(rows, separator, "\n")))).toEqual(bare(rows));
    }));
  });

  it("keeps quotes that are but marks, as Excel copies them", () => {
    expect(rowsOfText("\"คลินิก\" ใกล้บ้าน\t80\n5\"\t6")).toEqual([["\"คลินิก\" ใกล้บ้าน", "80"], ["5\"", "6"]]);
    expect(rowsOfText("\"ไม่ปิด\t80")).toEqual([["\"ไม่ปิด", "80"]]);
  });
});

describe("a plain text", () => {
  it("is one column of lines where nothing parts it: commas belong to sentences", () => {
    expect(rowsOfText("ร้อยละของงานที่เสร็จ, ตามแผน\nจำนวนราย")).toEqual([["ร้อยละของงานที่เสร็จ, ตามแผน"], ["จำนวนราย"]]);
    expect(rowsOfText("ก, ข, ค")).toEqual([["ก, ข, ค"]]);
  });
});

describe("what is longer than any form is not taken", () => {
  const code = (act: () => unknown): string => {
    try {
      act();
      return "taken";
    } catch (error) {
      return error instanceof Error && "code" in error ? String(error.code) : "thrown";
    }
  };
  const { rows, columns, letters } = tableLimits;

  it.each([
    ["the most rows", "x\n".repeat(rows), "taken"], ["a row more", "x\n".repeat(rows + 1), "too-many-rows"],
    ["the most columns", "x\t".repeat(columns - 1) + "x", "taken"], ["a column more", "x\t".repeat(columns) + "x", "too-many-columns"],
    ["the longest text", "x".repeat(letters), "taken"], ["a letter more", "x".repeat(letters + 1), "text-too-long"],
    ["blank rows between", "x\n\n\n".repeat(rows), "taken"], ["blank rows without end", "\n".repeat(rows * 10 + 1), "too-many-rows"],
    ["nothing but blanks", " \t\u200B\n ", "nothing-pasted"], ["nothing", "", "nothing-pasted"],
  ])("%s", (_title, text, outcome) => expect(code(() => tableOf(rowsOfText(text)))).toBe(outcome));

  it("is not read at all where it is too long altogether", () => {
    expect(code(() => rowsOfText("x".repeat(tableLimits.text + 1)))).toBe("too-much-text");
  });
});

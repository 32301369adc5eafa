import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/assessment/form/figure";
import { sheetIn } from "./made-book";
import { programs } from "./programs";
import { writtenBy, type MadeCell } from "./written-by";

const seed = Number(process.env["SEED"] ?? 2567);
/** Files of each program. */
const numRuns = Number(process.env["RUNS"] ?? 12);

const piece = fc.constantFrom("กรม", "ตัวชี้วัด ", " ", "\n", "<b>", "&amp;", "ร้อยละ", "_x0041_", "\"", "'", "😀", "é", "]]>", "7.1.1", "\r", "–");
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
const number = fc.oneof(fc.integer({ min: -9_999, max: 999_999 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(4)) + 0), fc.constantFrom(1e-7, 1.5e300));
const day = fc.integer({ min: 61, max: 60_000 }).map((value): MadeCell => ({ is: "day", value, iso: new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) }));
const formula = fc.constantFrom("A1*2", "IF(A1=\"\",\"\",A1/B1)", "\"ก\"&A1", "'แผ่น 1'!A1<>$B$2", "SUM(A:A)");
const cell: fc.Arbitrary<MadeCell> = fc.oneof(
  number.map((value): MadeCell => ({ is: "number", value })),
  text.map((value): MadeCell => ({ is: "text", value })),
  fc.boolean().map((value): MadeCell => ({ is: "truth", value })),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((value): MadeCell => ({ is: "error", value })),
  day,
  fc.record({ formula, value: fc.oneof(number, text, fc.constant("")) }).map((made): MadeCell => ({ is: "formula", ...made })),
);
const rowsOfCells = fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), { maxLength: 8 });

/** What the sheet is to be read as: the rectangle of what is in use. */
function expected(rows: readonly (readonly (MadeCell | undefined)[])[], of: (cell: MadeCell) => CellValue): readonly (readonly CellValue[])[] {
  const isUsed = (made: MadeCell | undefined): boolean => made !== undefined;
  const height = rows.findLastIndex((row) => row.some(isUsed)) + 1;
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isUsed) + 1));
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => {
    const made = row[at];
    return made === undefined ? "" : of(made);
  }));
}

describe(`files as other programs write them (SEED=${seed})`, () => {
  it.each(Object.entries(programs))("%s", async (_program, habits) => {
    await fc.assert(fc.asyncProperty(rowsOfCells, async (rows) => {
      const { content } = await sheetIn(writtenBy(habits, rows));
      expect(content.values).toEqual(expected(rows, ({ value }) => value));
      expect(content.formulas).toEqual(expected(rows, (made) => (made.is === "formula" ? `=${made.formula}` : made.value)));
    }), { seed, numRuns });
  });
});

import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { compareShown, type ComparedCells } from "../../../src/assessment/check/compare-shown";
import type { ComputedCell, Computing } from "../../../src/assessment/form/computed-cell";
import type { CellValue } from "../../../src/assessment/form/figure";
import { completeRow, formOf } from "../../../src/assessment/rules/case";

/** A row that comes to 101.25 % and 300, with what its two cells hold. */
const compared = (success: ComputedCell, score: ComputedCell, calculation: Computing): ComparedCells =>
  compareShown(check(formOf({ rows: [{ ...completeRow, success, score }], calculation })).form);
const own = (shown: CellValue): ComputedCell => ({ holds: "own", shown });

const told = ({ compared: n, differing, uncomputed }: ComparedCells): readonly unknown[] =>
  [n, differing.map(({ at, cell, computed }) => [at.field, cell.shown, computed]), uncomputed];

describe("what computed cells show, against what was computed", () => {
  it.each<[string, ComputedCell, ComputedCell, Computing, readonly unknown[]]>([
    ["the same", own(101.25), own(300), "live", [2, [], 0]],
    ["another figure", own(101.25), own(400), "kept", [2, [["score", 400, 300]], 0]],
    ["nothing where there is a figure", own(101.25), own(""), "live", [2, [["score", "", 300]], 0]],
    ["nothing, in a file that no program computed", own(""), own(""), "kept", [0, [], 2]],
    ["anything, while nothing computes", own(1), own(2), "by-hand", [0, [], 2]],
    ["what was typed over the formula, whoever computes", own(""), { holds: "value", value: 300, shown: 300 }, "none", [1, [], 1]],
    ["a formula that is gone", own(101.25), { holds: "nothing", shown: "" }, "live", [2, [["score", "", 300]], 0]],
    ["functions that this Excel does not know", own("#NAME?"), own("#NAME?"), "live", [0, [], 2]],
  ])("%s", (_, success, score, calculation, expected) => {
    expect(told(compared(success, score, calculation))).toEqual(expected);
  });
});

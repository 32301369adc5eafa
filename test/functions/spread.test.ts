import { expect, test } from "@jest/globals";
import type { CellValue } from "../../src/assessment/form/figure";
import { spread } from "../../src/functions/spread";

const product = (a: CellValue | undefined, b: CellValue | undefined): number => Number(a) * Number(b ?? 1);
const problem = expect.objectContaining({ problem: "sizes-differ" });

test("a single cell serves a whole range", () => {
  expect(spread([[[1, 2], [3, 4]], [[10]]] as const, product)).toEqual([[10, 20], [30, 40]]);
});

test("a column against a row makes a table", () => {
  expect(spread([[[1], [2]], [[10, 20]]] as const, product)).toEqual([[10, 20], [20, 40]]);
});

test("an argument left out is not a blank cell", () => {
  expect(spread([[[7]], null] as const, (_, b) => (b === undefined ? 1 : 0))).toEqual([[1]]);
  expect(spread([[[7]], [[""]]] as const, (_, b) => (b === undefined ? 1 : 0))).toEqual([[0]]);
});

test("cells without a partner say so, the others are computed", () => {
  expect(spread([[[1], [2], [3]], [[10], [20]]] as const, product)).toEqual([[10], [40], [problem]]);
});

test("errors and formatted numbers come as what they show", () => {
  const seen: (CellValue | undefined)[] = [];
  const error = { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
  spread([[[error, { type: "FormattedNumber", basicValue: 5 }, null]]] as const, (cell: CellValue | undefined) => {
    seen.push(cell);
    return 0;
  });
  expect(seen).toEqual(["#DIV/0!", 5, ""]);
});

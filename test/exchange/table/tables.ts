import { newestEdition } from "../../../src/assessment/criteria/editions";
import { figureText } from "../../../src/taskpane/indicator/entries";
import { tableOf, type TextGrid } from "../../../src/exchange/table/grid";
import type { PastedRows } from "../../../src/exchange/table/pasted-row";
import { readRows } from "../../../src/exchange/table/read-rows";
import { takeColumns } from "../../../src/exchange/table/take-columns";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { textOf } from "../../sheet/sheet-of-plan";

/** A table written with bars between its columns. */
export const table = (text: string): TextGrid =>
  tableOf(text.split("\n").filter((line) => line.trim() !== "").map((line) => line.split("|").map((cell) => cell.trim())));

/** The texts of a planned sheet as they are copied: what formulas show is not there yet. */
export const copyOf = ({ cells }: SheetPlan): TextGrid => tableOf(cells.map((row) => row.slice(0, -1).map(textOf)));

/** A table as it is read when nobody changes what its columns are taken for. */
export function readTable(grid: TextGrid): PastedRows & { readonly uses: readonly string[] } {
  const { columns, headingRows } = takeColumns(grid, newestEdition);
  const uses = columns.map(({ use }) => use);
  return { uses, ...readRows({ grid, uses, headingRows }, newestEdition) };
}

/** The indicators of a table in words: item, name, direction, target, unit, results. */
export const inWords = ({ indicators }: PastedRows): readonly string[] =>
  indicators.map(({ item, says: { name, direction, target, unit, results } }) => [
    item ?? "-", name, direction.state === "direction" ? direction.value : "-", figureText(target) || "-", unit || "-",
    ...results.map((result) => figureText(result) || "-"),
  ].join(" | "));

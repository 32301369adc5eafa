import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import type { CellValue } from "../../../src/assessment/form/figure";
import type { Entry } from "../../../src/sheet/sheet-plan";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleIndicators } from "../../sheet/sample-indicators";
import type { MadeCell } from "./written-by";

/** A typed value as a cell that any program may write. */
export const madeOf = (value: CellValue): MadeCell =>
  (typeof value === "number" ? { is: "number", value } : typeof value === "boolean" ? { is: "truth", value } : { is: "text", value });

function madeCell(entry: Entry): MadeCell | undefined {
  if (entry === null || entry === "") return undefined;
  return typeof entry === "object" ? { is: "formula", formula: entry.formula.slice(1), value: "" } : madeOf(entry);
}

/** The form of the real submission, row by row, as any program may write it. */
export const formCells: readonly (readonly (MadeCell | undefined)[])[] = planForm({
  edition: editionFor(2567) ?? newestEdition, agency: "กรม", dialect: "native", indicators: sampleIndicators,
}).cells.map((row) => row.map(madeCell));

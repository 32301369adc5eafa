import type { StatedFigures } from "../../assessment/check/compare-stated";
import { indicatorNumbers } from "../../assessment/form/identity";

/** What a form states of an indicator. */
type StatedRow = Omit<StatedFigures["indicators"][number], "id" | "success" | "score"> & {
  readonly success: number | undefined;
  readonly score: number | undefined;
};

/** What a form states of its indicators, each under its number. */
export function statedIndicators(rows: readonly StatedRow[]): StatedFigures["indicators"] {
  const numbers = indicatorNumbers(rows);
  return rows.map(({ item, name, success, score }, at) => ({
    id: numbers[at] ?? "", item, name, ...(success === undefined ? {} : { success }), ...(score === undefined ? {} : { score }),
  }));
}

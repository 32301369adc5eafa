import type { SheetPlan, Entry } from "../sheet-plan";
import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { SheetContent } from "../workbook";

const shownBy = (entry: Entry): CellValue => (entry === null || typeof entry === "object" ? "" : entry);
const formulaOf = (entry: Entry): CellValue =>
  (entry !== null && typeof entry === "object" ? entry.formula : shownBy(entry));

/**
 * What a sheet just written by a plan would read as, formulas not computed yet: spares reading it back. No format of a
 * plan makes anything else of a number, so none is told.
 */
export const contentOfPlan = ({ sheet, cells }: SheetPlan): SheetContent => ({
  sheet,
  top: 1,
  left: 1,
  values: cells.map((row) => row.map(shownBy)),
  formulas: cells.map((row) => row.map(formulaOf)),
  formats: cells.map((row) => row.map(() => plainFormat)),
  isProtected: false,
  calculation: "none",
});

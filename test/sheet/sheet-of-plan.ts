import type { SheetPlan, Entry } from "../../src/sheet/sheet-plan";
import type { CellValue } from "../../src/assessment/form/figure";
import type { SheetContent } from "../../src/sheet/workbook";

const shown = (entry: Entry): CellValue => (entry === null || typeof entry === "object" ? "" : entry);
const held = (entry: Entry): CellValue =>
  (entry === null ? "" : typeof entry === "object" ? entry.formula : entry);

/** A planned sheet as a workbook would give it back, its formulas not yet computed. */
export const sheetOfPlan = ({ sheet, cells }: SheetPlan): SheetContent =>
  sheetOf(cells, sheet);

/** Cells as a workbook would give them back. */
export const sheetOf = (cells: readonly (readonly Entry[])[], sheet = "หมวด 7"): SheetContent => ({
  sheet,
  top: 1,
  left: 1,
  values: cells.map((row) => row.map(shown)),
  formulas: cells.map((row) => row.map(held)),
  formats: cells.map((row) => row.map(() => "General")),
  isProtected: false,
});

/** What an entry shows, as a text. */
export const textOf = (entry: Entry | undefined): string => String(shown(entry ?? null));

/** The form's own mean of a range of scores, as it stands in its cell. */
export const meanOf = (range: string): string =>
  `=IF(SUMPRODUCT(ISNUMBER(${range})+ISERROR(${range}))=0,"",ROUND(AVERAGE(${range}),2))`;

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
  calculation: "none",
});

/** What an entry shows, as a text. */
export const textOf = (entry: Entry | undefined): string => String(shown(entry ?? null));

/** The form's own formulas by the add-in's functions, as they stand in their cells. */
export const successOf = (row: number): string => `=IF(OR(H${row}="",D${row}="",C${row}=""),"",PMQA.SUCCESS(H${row},D${row},C${row}))`;
export const scoreOf = (row: number): string => `=IF(I${row}="","",IF(A${row}="",NA(),PMQA.SCORE(I${row},A${row},$D$3)))`;

/** The form's own mean of a range of scores. */
export const meanOf = (range: string): string =>
  `=IF(COUNT(${range})=0,"",ROUND(SUMIF(${range},">=0")/COUNT(${range}),2))`;

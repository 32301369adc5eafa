import type { AgencyType } from "../assessment/criteria/edition";
import { readAgencyType } from "../assessment/thai/agency-type";
import { plainDigits } from "../assessment/thai/figure";
import { readText, sameText } from "../assessment/thai/glyphs";
import { headLabels } from "./labels";
import type { Cell, CellValue, SheetContent } from "./workbook";

/** A value of the head and the cell it stands in, or would stand in. */
interface HeadValue<Value> {
  readonly cell: Cell | undefined;
  readonly value: Value;
}

/** What stands above the column headings. */
export interface SheetHead {
  readonly agency: HeadValue<string>;
  /** Undefined where the cell holds no year; `typed` is what it holds. */
  readonly fiscalYear: HeadValue<number | undefined> & { readonly typed: string };
  readonly agencyType: HeadValue<AgencyType | undefined>;
}

type Label = keyof typeof headLabels;

const labels = new Map<string, Label>(
  (Object.keys(headLabels) as Label[]).map((label) => [headLabels[label], label]),
);

const labelOf = (value: CellValue): Label | undefined =>
  (typeof value === "string" && value.length < 40 ? labels.get(sameText(value).replace(/:$/, "")) : undefined);

/** Thai and plain digits, with พ.ศ. before them or not. */
const yearText = /^(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(\d{4})$/;

/** The four digits of a year; undefined for any other text. */
export function readYear(value: CellValue): number | undefined {
  const [, year] = yearText.exec(plainDigits(sameText(String(value)))) ?? [];
  return year === undefined ? undefined : Number(year);
}

interface HeadCell extends Cell {
  readonly value: CellValue;
}

/** The non-empty cells above the headings, row by row; the key column apart. */
function headCells({ values, top, left }: SheetContent, headingRow: number, keyColumn: number | undefined): readonly HeadCell[] {
  return values.slice(0, headingRow - top).flatMap((cells, row) =>
    cells.flatMap((value, column): readonly HeadCell[] =>
      (value === "" || left + column === keyColumn ? [] : [{ row: top + row, column: left + column, value }])));
}

/** The values beside the labels, and whether each label still has its own beside it. */
export function readHead(content: SheetContent, headingRow: number, keyColumn: number | undefined): SheetHead {
  const cells = headCells(content, headingRow, keyColumn);
  const found = new Map<Label, { readonly cell: Cell; readonly value: CellValue }>();
  const taken = new Set<HeadCell>();
  for (const cell of cells) {
    const label = labelOf(cell.value);
    if (label === undefined || found.has(label)) continue;
    taken.add(cell);
    const next = cells.find(({ row, column }) => row === cell.row && column > cell.column);
    const beside = next !== undefined && labelOf(next.value) === undefined && fits(label, next.value) ? next : undefined;
    if (beside !== undefined) taken.add(beside);
    found.set(label, beside === undefined
      ? { cell: { row: cell.row, column: cell.column + 1 }, value: "" }
      : { cell: { row: beside.row, column: beside.column }, value: beside.value });
  }
  return headOf(found, cells.filter((cell) => !taken.has(cell)));
}

/** Columns that were moved take parts of the head with them: a value is then not the next one to its label. */
function fits(label: Label, value: CellValue): boolean {
  if (label === "agency") return readYear(value) === undefined && readAgencyType(String(value)) === undefined;
  return label === "fiscalYear" ? readAgencyType(String(value)) === undefined : readYear(value) === undefined;
}

function headOf(
  found: ReadonlyMap<Label, { readonly cell: Cell; readonly value: CellValue }>,
  left: readonly HeadCell[],
): SheetHead {
  const labelRow = found.get("agency")?.cell.row;
  const spare = left.filter(({ row }) => row === labelRow);
  const pick = (label: Label, isIt: (cell: HeadCell) => boolean): { cell: Cell | undefined; value: CellValue } => {
    const beside = found.get(label);
    if (beside !== undefined && beside.value !== "") return beside;
    const stray = spare.find(isIt);
    if (stray !== undefined) return { cell: { row: stray.row, column: stray.column }, value: stray.value };
    return { cell: beside?.cell, value: "" };
  };
  const year = pick("fiscalYear", ({ value }) => readYear(value) !== undefined);
  const type = pick("agencyType", ({ value }) => readAgencyType(String(value)) !== undefined);
  const agency = pick("agency", ({ value }) =>
    typeof value === "string" && readYear(value) === undefined && readAgencyType(value) === undefined);
  return {
    agency: { cell: agency.cell, value: readText(String(agency.value)) },
    fiscalYear: { cell: year.cell, value: readYear(year.value), typed: readText(String(year.value)) },
    agencyType: { cell: type.cell, value: readAgencyType(String(type.value)) },
  };
}

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

/** A label of the head, and the next cell to its right that holds something other than a label. */
interface Labelled {
  readonly at: Cell;
  readonly beside: HeadCell | undefined;
}

function findLabels(cells: readonly HeadCell[]): ReadonlyMap<Label, Labelled> {
  const found = new Map<Label, Labelled>();
  for (const at of cells) {
    const label = labelOf(at.value);
    if (label === undefined || found.has(label)) continue;
    const next = cells.find(({ row, column }) => row === at.row && column > at.column);
    found.set(label, { at, beside: next !== undefined && labelOf(next.value) === undefined ? next : undefined });
  }
  return found;
}

const isType = ({ value }: HeadCell): boolean => readAgencyType(String(value)) !== undefined;
const isYear = ({ value }: HeadCell): boolean => readYear(value) !== undefined;
const isName = (cell: HeadCell): boolean => typeof cell.value === "string" && !isType(cell) && !isYear(cell);

/**
 * The values beside the labels. Columns that were moved take parts of the head with them: what stands beside a label
 * is then not its own, and the value is whatever in that row is of its kind and nobody else's.
 */
export function readHead(content: SheetContent, headingRow: number, keyColumn: number | undefined): SheetHead {
  const cells = headCells(content, headingRow, keyColumn);
  const found = findLabels(cells);
  const rows = new Set([...found.values()].map(({ at }) => at.row));
  const spare = new Set(cells.filter((cell) => rows.has(cell.row) && labelOf(cell.value) === undefined));
  const claim = (label: Label, isIt: (cell: HeadCell) => boolean): HeadCell | undefined => {
    const beside = found.get(label)?.beside;
    const own = beside !== undefined && spare.has(beside) ? beside : undefined;
    const claimed = own !== undefined && isIt(own) ? own : [...spare].find(isIt) ?? own;
    if (claimed !== undefined) spare.delete(claimed);
    return claimed;
  };
  const valueOf = (label: Label, claimed: HeadCell | undefined): { cell: Cell | undefined; text: string } => {
    const at = found.get(label)?.at;
    const cell = claimed ?? (at && { row: at.row, column: at.column + 1 });
    return { cell: cell && { row: cell.row, column: cell.column }, text: readText(String(claimed?.value ?? "")) };
  };
  const year = valueOf("fiscalYear", claim("fiscalYear", isYear));
  const type = valueOf("agencyType", claim("agencyType", isType));
  const agency = valueOf("agency", claim("agency", isName));
  return {
    agency: { cell: agency.cell, value: agency.text },
    fiscalYear: { cell: year.cell, value: readYear(year.text), typed: year.text },
    agencyType: { cell: type.cell, value: readAgencyType(type.text) },
  };
}

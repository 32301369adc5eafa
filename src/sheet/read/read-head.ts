import { plainDigits, type CellValue } from "../../assessment/form/figure";
import type { Cell } from "../address";
import type { AgencyType } from "../../assessment/criteria/edition";
import { readAgencyType } from "../../assessment/form/agency-type";
import { readText, sameText } from "../../assessment/text/glyphs";
import { headLabels } from "../layout/labels";
import type { SheetTop } from "../workbook";

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
  /** Undefined where the cell holds no type; `typed` is what it holds. */
  readonly agencyType: HeadValue<AgencyType | undefined> & { readonly typed: string };
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
function headCells(
  { values, top, left }: SheetTop,
  headingRow: number,
  keyColumn: number | undefined,
): readonly HeadCell[] {
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

const isType = (value: CellValue): boolean => readAgencyType(String(value)) !== undefined;
const isYear = (value: CellValue): boolean => readYear(value) !== undefined;
const isName = (value: CellValue): boolean => !isType(value) && !isYear(value);

/** The columns in which the form keeps the head's values: they move with the headings below them. */
export type HeadColumns = Readonly<Record<Label, number | undefined>>;

export interface HeadFrame {
  readonly headingRow: number;
  readonly keyColumn: number | undefined;
  readonly valueColumns: HeadColumns;
}

type Found = { readonly cell: Cell | undefined; readonly text: string };

/** The value of a label: `kept` where the form keeps it, else beside the label; whichever is of its kind. */
const choose = (
  kept: HeadCell | undefined,
  beside: HeadCell | undefined,
  isIt: (value: CellValue) => boolean,
): HeadCell | undefined => [kept, beside].find((cell) => cell !== undefined && isIt(cell.value));

/**
 * The values of the head: each in the column where the form keeps it, whatever that column's place is by now, or else
 * beside its label. Of the two the one counts that is of the value's kind.
 */
export function readHead(content: SheetTop, { headingRow, keyColumn, valueColumns }: HeadFrame): SheetHead {
  const cells = headCells(content, headingRow, keyColumn);
  const labels = findLabels(cells);
  const anyRow = [...labels.values()][0]?.at.row;
  // A label's word where a value belongs is a value of no use: a rule says so.
  const isLabel = (cell: HeadCell): boolean => [...labels.values()].some(({ at }) => at === cell);
  const valueOf = (label: Label, isIt: (value: CellValue) => boolean): Found => {
    const labelled = labels.get(label);
    const row = labelled?.at.row ?? anyRow;
    const column = valueColumns[label];
    if (row === undefined || column === undefined) return { cell: undefined, text: "" };
    const kept = cells.find((cell) => cell.row === row && cell.column === column && !isLabel(cell));
    const found = choose(kept, labelled?.beside, isIt) ?? kept;
    return {
      cell: found === undefined ? { row, column } : { row: found.row, column: found.column },
      text: readText(String(found?.value ?? "")),
    };
  };
  const agency = valueOf("agency", isName);
  const year = valueOf("fiscalYear", isYear);
  const type = valueOf("agencyType", isType);
  return {
    agency: { cell: agency.cell, value: agency.text },
    fiscalYear: { cell: year.cell, value: readYear(year.text), typed: year.text },
    agencyType: { cell: type.cell, value: readAgencyType(type.text), typed: type.text },
  };
}

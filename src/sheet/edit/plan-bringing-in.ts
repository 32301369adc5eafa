import type { ItemId } from "../../assessment/criteria/edition";
import type { Head, Indicator } from "../../assessment/form/form";
import type { IndicatorInput } from "../../assessment/form/indicator-inputs";
import { columnOf } from "../layout/columns";
import type { Dialect } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";
import type { Arrangement, CellChange } from "../workbook";
import { changeOf } from "./cell-changes";
import { planHead } from "./change-head";
import { planAddingMany } from "./plan-adding-many";
import { placeAfter } from "./row-map";

/** What is to be written into a form that is there. */
export interface BroughtIn {
  /** With the fiscal year that the form has. */
  readonly head: Head;
  /** Rows of indicators, or of those that the form prescribes, and what is typed into them. */
  readonly rows: readonly { readonly row: number; readonly inputs: readonly IndicatorInput[] }[];
  readonly added: readonly Indicator[];
}

/** Writes into rows that are there, adds indicators and changes the head, as one change of cells or one arrangement of rows. */
export function planBringingIn(
  reading: FormReading, { head, rows, added }: BroughtIn, dialect: Dialect,
): { readonly changes: readonly CellChange[] } | { readonly arrangement: Arrangement } | { readonly gone: ItemId } {
  const headPlan = planHead(reading, head, "stay");
  const there = [
    ...("changes" in headPlan ? headPlan.changes : []),
    ...rows.flatMap(({ row, inputs }) => inputs.map(([field, input]) =>
      changeOf(reading, { row, column: columnOf(reading.columns, field) }, input))),
  ];
  if (added.length === 0) return { changes: there };
  const plan = planAddingMany(reading, added, dialect, new Set(rows.map(({ row }) => row)));
  if ("gone" in plan) return plan;
  const { arrangement } = plan;
  if (arrangement === undefined) return { changes: [...there, ...plan.changes] };
  const moved = there.map((change): CellChange => ({
    ...change, cell: { ...change.cell, row: placeAfter(arrangement, change.cell.row) ?? change.cell.row },
  }));
  return { arrangement: { ...arrangement, changes: [...moved, ...plan.changes] } };
}

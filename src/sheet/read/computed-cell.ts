import type { ComputedCell } from "../../assessment/form/computed-cell";
import { isExcelError } from "../../assessment/form/figure";
import type { Meaning } from "../layout/formula-meaning";
import { formulaAt, isBlank, shown, type SheetRow } from "./sheet-rows";

/** What a cell holds that the form computes; `meaningOf` knows the form's own formula for its place. */
export function computedCell(row: SheetRow, index: number, meaningOf: (formula: string) => Meaning): ComputedCell {
  const value = shown(row, index);
  const formula = formulaAt(row, index);
  if (formula !== undefined) {
    const meaning = meaningOf(formula);
    return meaning === "own" ? { holds: "own", shown: value } : { holds: "formula", formula, instead: meaning, shown: value };
  }
  if (isBlank(row, index)) return { holds: "nothing", shown: "" };
  return isExcelError(value) ? { holds: "error", text: value, shown: value } : { holds: "value", value, shown: value };
}

const ours = /PMQA[._]/i;

/** Whether a cell is computed by one of the add-in's functions. */
export const callsFunction = (row: SheetRow, index: number): boolean => ours.test(formulaAt(row, index) ?? "");

/** Whether a custom function of ours shows that the host does not know it. */
export const showsUnknownName = (row: SheetRow, index: number): boolean =>
  shown(row, index) === "#NAME?" && callsFunction(row, index);

import { computedPlaces, type ComputedPlace } from "../rules/computed-cells";
import type { ScoredForm } from "../scoring/scored";
import type { CellValue } from "../form/figure";

/** What the cells show that a form computes, held against what was computed from what was typed. */
export interface ComparedCells {
  /** How many cells were compared. */
  readonly compared: number;
  /** Those that show something else, in the form's order: the rows' own first, then the means. */
  readonly differing: readonly ComputedPlace[];
  /** How many could not be: nothing has computed them yet. */
  readonly uncomputed: number;
}

const waiting: readonly CellValue[] = ["#BUSY!", "#GETTING_DATA", "#NAME?"];

/** Whether nothing can be concluded from what a cell shows; what stands in place of its formula is what it shows. */
function isYetToCompute({ cell: { holds, shown }, computed }: ComputedPlace, { calculation }: ScoredForm): boolean {
  if (holds !== "own" && holds !== "formula") return false;
  return calculation === "none" || calculation === "by-hand" || waiting.includes(shown)
    || (calculation === "kept" && shown === "" && computed !== null);
}

function agrees({ cell: { shown }, computed }: ComputedPlace): boolean {
  if (computed === null) return shown === "";
  return typeof shown === "number" && Math.abs(shown - computed) < 1e-6;
}

/** Compares every cell that a form computes; a figure typed over a formula, or nothing in its place, as what it shows. */
export function compareShown(form: ScoredForm): ComparedCells {
  const places = computedPlaces(form);
  const comparable = places.filter((place) => !isYetToCompute(place, form));
  return {
    compared: comparable.length,
    differing: comparable.filter((place) => !agrees(place)),
    uncomputed: places.length - comparable.length,
  };
}

import type { CellValue } from "./figure";
import type { Field } from "./place";

/** A cell that a formula takes, as the form calls it; `field` is undefined where it is none of the form's. */
export interface TakenCell {
  readonly row: number;
  readonly field: Field | undefined;
  /** In A1 notation, with its sheet where that is another. */
  readonly address: string;
}

/** What a formula does in place of what the form's own formula would do there. */
export type Instead =
  /** The same, with another cell in place of its own. */
  | { readonly does: "takes"; readonly taken: TakenCell; readonly own: TakenCell }
  /** A mean that leaves out a row that counts, counts one twice, or takes in one that is none of its own. */
  | { readonly does: "leaves-out" | "counts-twice" | "takes-in"; readonly row: number }
  /** The same, but it answers for rows that lack something as well. */
  | { readonly does: "answers-blanks" }
  /** A figure that nothing changes. */
  | { readonly does: "stands-still" }
  | { readonly does: "something-else" };

/**
 * How far what computed cells show can be held against what was typed. `live`: the spreadsheet computes by itself.
 * `by-hand`: it computes when it is told to. `kept`: a file keeps what some program computed when it was saved.
 * `none`: nothing has computed the sheet yet.
 */
export type Computing = "live" | "by-hand" | "kept" | "none";

/**
 * What a cell holds that the form computes: a percentage, a score, a mean. `shown` is what it showed when it was read,
 * "" where it showed nothing.
 */
export type ComputedCell = { readonly shown: CellValue } & (
  /** The form's own formula for that place, in either dialect, however a host writes it. */
  | { readonly holds: "own" }
  /** Another formula, and what it does instead. */
  | { readonly holds: "formula"; readonly formula: string; readonly instead: Instead }
  /** A figure or a text typed over the formula. */
  | { readonly holds: "value"; readonly value: CellValue }
  /** An error left in place of the formula (#REF!). */
  | { readonly holds: "error"; readonly text: string }
  | { readonly holds: "nothing" }
);

/** A cell as the form writes it, before anything computes it. */
export const ownCell: ComputedCell = { holds: "own", shown: "" };

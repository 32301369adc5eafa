import type { CellValue } from "./figure";

/**
 * What a cell holds that the form computes: a percentage, a score, a mean. `shown` is what it showed when it was read,
 * "" where nothing computes it (a file keeps what some program once computed, and nothing may be concluded from that).
 */
export type ComputedCell = { readonly shown: CellValue } & (
  /** The form's own formula for that place, in either dialect, however a host writes it. */
  | { readonly holds: "own" }
  /** Another formula. */
  | { readonly holds: "formula"; readonly formula: string }
  /** A figure or a text typed over the formula. */
  | { readonly holds: "value"; readonly value: CellValue }
  /** An error left in place of the formula (#REF!). */
  | { readonly holds: "error"; readonly text: string }
  | { readonly holds: "nothing" }
);

/** A cell as the form writes it, before anything computes it. */
export const ownCell: ComputedCell = { holds: "own", shown: "" };

import type { ItemId } from "../../assessment/criteria/edition";
import type { Indicator } from "../../assessment/form/form";
import type { ColumnUse } from "./column-use";

/** A text that cannot be read as what its column is: it goes into the form as it is, and a check will tell. */
export interface UnreadText {
  readonly use: Exclude<ColumnUse, "none">;
  readonly text: string;
}

/** A row of a pasted table that is an indicator's. */
export interface PastedRow {
  /** Its row in the table, from 0. */
  readonly at: number;
  /** The item that the row, or a heading above it, names; undefined where none of the form's is named. */
  readonly item: ItemId | undefined;
  /** The number that was named where the form has no such item. */
  readonly unknownItem: string | undefined;
  /** What it says, whichever item it goes to. */
  readonly says: Omit<Indicator, "item">;
  readonly unread: readonly UnreadText[];
}

/** Why a row is no indicator's: it holds headings, names an item or a topic, is a line of the form's own, or is beside all of it. */
export type PassedBecause = "columns" | "heading" | "own-line" | "no-indicator";

/** A row of a pasted table that is not taken for an indicator's. */
export interface PassedRow {
  readonly at: number;
  readonly because: PassedBecause;
  /** What it says, on one line. */
  readonly text: string;
}

/** The rows of a pasted table, each one or the other. */
export interface PastedRows {
  readonly indicators: readonly PastedRow[];
  readonly passed: readonly PassedRow[];
}

import type { AgencyType, Edition, ItemId } from "../criteria/edition";

/** Whether more (ค่ามากดี) or less (ค่าน้อยดี) is better. */
export type Direction = "higher" | "lower";

/** Why a cell that should hold a number cannot be read as one. */
export type Unreadable = "words" | "formula" | "error" | "truth-value";

/**
 * What a cell that should hold a number holds. Missing, not applicable and zero are three things, and nothing
 * turns one into another.
 */
export type Figure =
  | { readonly state: "missing" }
  /** A word such as N/A, "-" or ไม่มี in place of a number. */
  | { readonly state: "not-applicable"; readonly text: string }
  /** `typedAs` is there when the number was typed as text ("95%", "๑๒", "1,250"): it is read, and reported. */
  | { readonly state: "number"; readonly value: number; readonly typedAs?: string }
  /** `value` is the number a formula shows, where the host tells. */
  | { readonly state: "unreadable"; readonly because: Unreadable; readonly text: string; readonly value?: number };

/** What the direction cell holds. */
export type DirectionEntry =
  | { readonly state: "missing" }
  | { readonly state: "direction"; readonly value: Direction }
  | { readonly state: "unreadable"; readonly text: string };

/** A column of the form: what a finding points at. A result's field carries its year: `result.2567`. */
export type Field = "item" | "name" | "direction" | "target" | "unit" | "success" | "note" | "score" | ResultField;
export type ResultField = `result.${number}`;

/** A cell of the form in the form's own terms: the row as Excel numbers it (from 1), and the field. */
export interface Place {
  readonly row: number;
  readonly field: Field;
}

/** The texts of an indicator; `name`, `unit` and `note` are read as proper Thai, trimmed, "" where nothing is typed. */
export type TextField = "name" | "unit" | "note" | "direction";

/** A KPI under an item, as its row was read. */
export interface Indicator {
  /** The row as Excel numbers it, from 1. */
  readonly row: number;
  readonly item: ItemId;
  readonly name: string;
  readonly direction: DirectionEntry;
  readonly target: Figure;
  readonly unit: string;
  /** One per year of the edition, oldest first; the last is the year assessed. */
  readonly results: readonly Figure[];
  readonly note: string;
  /** Texts that carry broken PDF glyphs as they stand in the sheet, with their proper Thai: what a fix would write. */
  readonly mended: readonly { readonly field: TextField; readonly proper: string }[];
}

/** A prescribed indicator of the form that nobody has begun to fill in: its name and nothing else. */
export interface Placeholder {
  readonly row: number;
  readonly item: ItemId;
  readonly name: string;
}

/** A row in which something is typed where no indicator belongs. */
export interface Stray {
  readonly row: number;
  readonly field: Field;
  readonly text: string;
}

/** A filled-in (or half filled-in) Category 7 form. */
export interface Assessment {
  readonly edition: Edition;
  readonly agency: string;
  readonly agencyType?: AgencyType;
  /** In sheet order. */
  readonly indicators: readonly Indicator[];
  readonly placeholders: readonly Placeholder[];
  readonly strays: readonly Stray[];
  /** The row of each item's heading; an item whose heading was deleted is not in it. */
  readonly itemRows: ReadonlyMap<ItemId, number>;
}

/** A computed indicator: null where something it needs is missing or cannot be read. */
export interface Scored {
  /** Percentage of success, two decimals. */
  readonly success: number | null;
  /** 0 to the item's cap. */
  readonly score: number | null;
}

/** The field of a year's result. */
export const resultField = (year: number): ResultField => `result.${year}`;

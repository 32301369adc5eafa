import type { ItemId } from "../criteria/edition";
import type { ResultField } from "./place";

/** What of an indicator a sign-off depends on. */
export type HeldPart = "name" | "direction" | "target" | "unit" | ResultField | "note" | "formulas";

/** What an indicator meant, in texts: however a figure was typed, and in whichever dialect it is computed. */
export interface HeldIndicator {
  readonly item: ItemId;
  readonly name: string;
  /** Which of them it is, from 1, where a form says the same twice. */
  readonly ordinal: number;
  readonly direction: string;
  readonly target: string;
  readonly unit: string;
  readonly results: readonly { readonly year: number; readonly result: string }[];
  /** How long the note is, and its digest; "" where there is none. */
  readonly note: string;
  /** What stands in place of the form's own formulas; "" where both are its own. */
  readonly formulas: string;
}

/** A part of an indicator that is no longer what it was. Of the note, and of formulas, it is only known that they differ. */
export interface HeldChange {
  readonly part: HeldPart;
  readonly before: string;
  readonly now: string;
}

/** What its subject was when an event was noted, as far as a sign-off depends on it. */
export type Held =
  | { readonly of: "indicator"; readonly indicator: HeldIndicator }
  /**
   * Of a topic, a category or the form: a digest of each of its indicators and answered items, of its means and of scores that
   * were given. Of an item: of each of its parts.
   */
  | { readonly of: "several"; readonly digests: readonly string[] };

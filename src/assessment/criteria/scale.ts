import type { Phrase } from "../text/phrase";

/** How sure a figure of the criteria is: read in a real submission, concluded from one, or merely assumed. */
export type Certainty = "seen" | "inferred" | "assumed";

/** A success of at least `atLeast` percent earns `score`. */
export interface Band {
  readonly score: number;
  readonly atLeast: number;
  readonly certainty: Certainty;
}

/** Something the criteria assume, in words for the user. */
export interface Assumption {
  readonly about: "bands" | "cap" | "prescribed" | "year";
  readonly text: Phrase;
}

/** How an edition scores: kept apart from its titles, because the custom functions need only this. */
export interface Scale {
  readonly fiscalYear: number;
  /** Highest score first; the last one starts at minus infinity, so that every percentage has a score. */
  readonly bands: readonly Band[];
  readonly maxScore: number;
  /** Items whose score cannot pass a lower limit, by item id. */
  readonly caps: Readonly<Record<string, number>>;
  /** Items the form knows: a score for any other is a slip. */
  readonly items: readonly string[];
  /** Decimals of percentages and means. */
  readonly decimals: number;
  readonly assumptions: readonly Assumption[];
}

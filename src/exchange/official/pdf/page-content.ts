/** A letter on a page with the marks above and below it, as it is read: in points, x to the right, y upwards. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  /** The size of its font, as it is shown. */
  readonly size: number;
}

/** A straight stroke along an axis: a table's rule, or a piece of one. */
export interface PageRule {
  readonly along: "x" | "y";
  /** Where it stands across its direction. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** All that a page shows and that a form is made of. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the page shows them. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly PageRule[];
  /** Texts that run in another direction than lines do: a stamp across the page. */
  readonly slanted: readonly string[];
}

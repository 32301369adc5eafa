import type { Input } from "../../assessment/form/figure";

/** What is taken where something stands already: all that comes, only what is blank here, or nothing. Nothing that comes never empties a cell. */
export type Take = "all" | "blanks" | "mine";

/** How what comes into a cell stands to what is there: blanks and line ends alone make no difference. */
export type Meeting =
  /** The same, or nothing on either side. */
  | "same"
  /** The cell is blank. */
  | "fills"
  | "differs"
  /** Nothing comes: what is here stays. */
  | "stays";

/** What is here beside what comes. */
export interface BothSaid {
  readonly here: Input;
  readonly incoming: Input;
  readonly is: Meeting;
  /** It is written, by what was chosen. */
  readonly taken: boolean;
}

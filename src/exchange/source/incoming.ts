import type { OfficialForm } from "../official/official-reading";
import type { TextGrid } from "../table/grid";
import type { SourceKind } from "./source-kind";

/** A table of a source that is none of our forms: a sheet of a workbook, or a text with separators. */
export interface IncomingTable {
  /** The sheet's name; that of the file where it has no sheets. */
  readonly name: string;
  /** What its cells show, without blank rows and columns. */
  readonly grid: TextGrid;
}

/** A sheet that is not among the tables although something stands in it, and why, in words. */
export interface PassedSheet {
  readonly name: string;
  readonly why: string;
}

/** What a source turned out to hold. */
export type Incoming =
  /** A form: the official one, one of our own, or the data of one. */
  | { readonly kind: "form"; readonly source: SourceKind; readonly form: OfficialForm }
  /** Tables that somebody made: which of their columns is what, and to which item each row goes, is for a person to say. At least one. */
  | { readonly kind: "tables"; readonly tables: readonly IncomingTable[]; readonly passed: readonly PassedSheet[] };

import type { Area } from "../address";
import type { ShownResult } from "../edit/form-results";
import type { SheetPlan } from "../sheet-plan";

/** What a sheet has that is finished, and is to be read and printed. It is guarded against slips, without a password. */
export interface SheetFinish {
  /** Headings with the rows below them: they can be filtered. */
  readonly filtered?: Area;
  /** Those rows can be sorted too: their cells are not locked. */
  readonly sortable?: true;
  /** The head and the foot of every page, in Excel's own codes. */
  readonly header: string;
  readonly footer: string;
}

/** A sheet to be written, and how it is finished. */
export interface FinishedSheet {
  readonly plan: SheetPlan;
  readonly finish: SheetFinish;
  /** What its formulas show; those of the form are told apart from all others. */
  readonly results?: readonly ShownResult[];
}

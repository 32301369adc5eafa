import type { Input } from "../assessment/form/figure";
import type { Area, Cell } from "./address";
import type { Highlight } from "./highlight";

/** The longest text of a cell, by Excel: what is longer it would cut, unsaid. */
export const longestText = 32_767;

/** What to write into a cell. A text never becomes a formula, whatever it begins with; a formula says that it is one. */
export type Entry = Input | { readonly formula: string };

/** How cells look and behave. What is not named stays as the plan's earlier styles, or Excel, have it. */
export interface Style {
  readonly fill?: string;
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Whether what is too wide for its cell is drawn smaller; for figures, which would be shown as #### otherwise. */
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  /** Colour of a thin line round every cell. */
  readonly grid?: string;
}

/** What a cell asks of what is typed in it. Nothing is refused: people may type N/A, and the check says the rest. */
export interface Validation {
  /** Choices of a drop-down; without them only the message is shown. */
  readonly choices?: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** How a sheet comes out on paper: A4 across, all columns on a page, the row of the headings on top of each. */
export interface PrintSetUp {
  readonly titleRow: number;
  readonly landscape: true;
  readonly paper: "A4";
  readonly fitToWidth: true;
  /** The rows with which a new page begins, whatever room is left on the one before. */
  readonly pagesFrom: readonly number[];
}

/** A worksheet as it is to be written, from A1. */
export interface SheetPlan {
  readonly sheet: string;
  /** Rectangular; null leaves a cell blank. */
  readonly cells: readonly (readonly Entry[])[];
  /** Applied in order: a later style adds to an earlier one. */
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  /** In characters, from column A; `measures.ts` says what they come to on a screen. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In points. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** What stays in view when scrolling: so many rows from the top, so many columns from the left. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly validations: readonly { readonly area: Area; readonly validation: Validation }[];
  /** What lights up by itself, the first before the others. */
  readonly lights: readonly Highlight[];
  /** Names for cells, in the whole workbook. */
  readonly names: readonly { readonly name: string; readonly cell: Cell }[];
  readonly print: PrintSetUp;
  /** Where the cursor goes when the sheet is shown. */
  readonly firstInput: Cell;
}

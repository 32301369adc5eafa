import type { Assessment, Indicator, Placeholder, Stray } from "../../assessment/form/form";
import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import type { ColumnMap } from "../layout/columns";
import type { FormulaContext } from "../layout/formulas";
import type { Cell } from "../workbook";

/** What a row below the column headings is. */
export type FormRow =
  | { readonly is: "indicator"; readonly indicator: Indicator }
  | { readonly is: "placeholder"; readonly placeholder: Placeholder }
  /** Nothing is typed. `prepared`: it carries the item's number, so it was made for an indicator. */
  | { readonly is: "blank"; readonly item: ItemId; readonly prepared: boolean }
  /** A heading; `stray` is something typed beside it. */
  | { readonly is: "item"; readonly item: ItemId; readonly stray?: Stray }
  | { readonly is: "topic" | "end"; readonly topic: TopicId; readonly stray?: Stray }
  | { readonly is: "summary" | "total" | "note"; readonly stray?: Stray }
  | { readonly is: "stray"; readonly stray: Stray }
  /** An empty row where no indicator belongs. */
  | { readonly is: "other" };

/** Where the parts of a form stand, by rows from 1. A part that was deleted is not there. */
export interface FormParts {
  readonly topics: ReadonlyMap<TopicId, number>;
  readonly items: ReadonlyMap<ItemId, number>;
  readonly ends: ReadonlyMap<TopicId, number>;
  readonly summaries: ReadonlyMap<TopicId, number>;
  readonly total: number | undefined;
}

/** A form as it was read from its sheet. */
export interface FormReading {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly assessment: Assessment;
  readonly columns: ColumnMap;
  /** Undefined where the hidden column of keys was deleted. */
  readonly keyColumn: number | undefined;
  /** The cells of the head's values; undefined where the label was deleted. */
  readonly head: { readonly agency: Cell | undefined; readonly fiscalYear: Cell; readonly agencyType: Cell | undefined };
  readonly headingRow: number;
  readonly lastRow: number;
  /** Every row below the headings, from `headingRow + 1` to `lastRow`; `rowOf` finds one. */
  readonly rows: readonly FormRow[];
  readonly parts: FormParts;
  /** Whether the form's own rows stand in the form's order; sorting the whole table breaks it. */
  readonly inOrder: boolean;
  /** Whether the keys are to be believed; sorting the table without its hidden column displaces them. */
  readonly keysHold: boolean;
  /** What the form's own formulas refer to in this sheet. */
  readonly formulas: FormulaContext;
  /** Rows of indicators whose percentage or score formula is missing or not the form's own, or whose item number is. */
  readonly rowsWithoutFormulas: readonly number[];
  /** Rows of topics, the summary and the total whose mean is missing or leaves rows out. */
  readonly meansWithoutFormulas: readonly number[];
  /** Cells of the form's own show #NAME?: the host does not know the custom functions. */
  readonly functionsUnknown: boolean;
}

/** What a row is; undefined above the headings and below the last row. */
export const rowOf = ({ rows, headingRow }: Pick<FormReading, "rows" | "headingRow">, row: number): FormRow | undefined =>
  rows[row - headingRow - 1];

/** The item under which a row's indicator stands, or would stand; undefined where none belongs. */
export function itemOfRow(row: FormRow | undefined): ItemId | undefined {
  switch (row?.is) {
    case "indicator": return row.indicator.item;
    case "placeholder": return row.placeholder.item;
    case "blank": case "item": return row.item;
    default: return undefined;
  }
}

/** What the row says to the check: an indicator, a placeholder, something stray, or nothing. */
export function readingOfRow(row: FormRow | undefined): Indicator | Placeholder | Stray | undefined {
  if (row === undefined) return undefined;
  if (row.is === "indicator") return row.indicator;
  if (row.is === "placeholder") return row.placeholder;
  return "stray" in row ? row.stray : undefined;
}

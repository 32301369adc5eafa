import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import type { Form, IndicatorRow, Placeholder, Stray } from "../../assessment/form/form";
import type { HeadField } from "../../assessment/form/place";
import type { Cell } from "../address";
import type { OwnLine } from "../layout/form-words";
import type { ColumnMap } from "../layout/columns";
import type { Dialect, FormulaContext } from "../layout/formulas";
import type { CategoryColumns } from "../layout/category-field";
import type { FormSheetFound } from "./find-form";
import type { CategorySheet, SheetContent } from "../workbook";

/** What a row below the column headings is. */
export type FormRow =
  | { readonly is: "indicator"; readonly indicator: IndicatorRow }
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

/** A form as it was read from its sheet: what it says, and where it says it. */
export interface FormReading {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly form: Form;
  readonly columns: ColumnMap;
  /** The cells of the head's values; undefined where the label was deleted. */
  readonly head: Readonly<Record<HeadField, Cell | undefined>>;
  readonly headingRow: number;
  /** Every row below the headings, from `headingRow + 1`; `rowOf` finds one. */
  readonly rows: readonly FormRow[];
  readonly parts: FormParts;
  /** The other sheets of the workbook that are forms. */
  readonly besides: readonly FormSheetFound[];
  /** The sheets of Categories 1 to 6 that were read, with the columns of each. */
  readonly categories?: ReadonlyMap<string, CategoryColumns>;
  /** What those sheets hold, by their names. */
  readonly categorySheets?: ReadonlyMap<string, CategorySheet>;
  /** What was read. */
  readonly content: SheetContent;
  /** The rows of the form's own, by what they are: its lines, the notes, copies of a line. */
  readonly lines: ReadonlyMap<number, OwnLine>;
  /** The column of the form's keys; undefined where it was deleted. */
  readonly keyColumn: number | undefined;
  /** What the form's own formulas refer to in this sheet. */
  readonly formulas: FormulaContext;
  /** In what the form is computed: in both where its rows differ, in none where none of its formulas is left. */
  readonly dialects: readonly Dialect[];
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

import { isExcelError, type CellValue, type Unreadable } from "./figure";

/** What a cell that should hold a text holds in place of one. A number typed there is just its text. */
export interface OddText {
  readonly because: Exclude<Unreadable, "words" | "date">;
  /** The formula, the error or the truth value as Excel writes it. */
  readonly text: string;
  /** The text that a formula shows, where the host tells and there is one. */
  readonly shows?: string;
}

/**
 * What is odd about a cell that should hold a text; undefined where it holds one, or nothing.
 *
 * @param value what the cell shows
 * @param formula the cell's formula where it holds one: files do not say what it shows
 */
export function readOddText(value: CellValue, formula?: string): OddText | undefined {
  if (formula !== undefined) {
    const isText = value !== "" && typeof value !== "boolean" && !isExcelError(value);
    return { because: "formula", text: formula, ...(isText ? { shows: String(value) } : {}) };
  }
  if (typeof value === "boolean") return { because: "truth-value", text: String(value).toUpperCase() };
  return isExcelError(value) ? { because: "error", text: value } : undefined;
}

/** What is odd about one of the texts of an indicator's row. */
export const oddTextIn = <Field extends string>(
  { oddTexts }: { readonly oddTexts: readonly (OddText & { readonly field: Field })[] },
  field: NoInfer<Field>,
): OddText | undefined => oddTexts.find((odd) => odd.field === field);

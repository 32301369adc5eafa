import type { ItemId } from "../../assessment/criteria/edition";
import { countsFrom } from "../../assessment/form/form";
import type { ColumnField } from "../../assessment/form/place";
import { lettersOf, sameText } from "../../assessment/text/glyphs";
import { formWords, idIn, type FormWords, type OwnLine } from "../layout/form-words";
import type { FormulaContext } from "../layout/formulas";
import type { FormRow } from "./form-reading";
import type { Structure } from "./form-structure";
import { findStray, isBegun, readIndicator } from "./read-indicator";
import { isBlank, shown, type Layout, type SheetRow } from "./sheet-rows";

/** What reading a row takes besides the row. */
export interface RowReader {
  readonly layout: Layout;
  readonly words: FormWords;
  readonly structure: Pick<Structure, "parts" | "inOrder">;
  readonly formulas: FormulaContext;
  /** The form's version: what it computes. */
  readonly version: number;
}

export const rowReader = (read: Omit<RowReader, "words">): RowReader =>
  ({ ...read, words: formWords(read.formulas.edition) });

/**
 * The item of a row: the one its own ข้อ cell names, as the score's formula has it; the one it stands under, where the
 * cell names none. Where the order of the headings was lost, no row stands under any.
 */
function itemFor(row: SheetRow, under: ItemId | undefined, { layout, words, structure }: RowReader): ItemId | undefined {
  const id = idIn(shown(row, layout.item), words);
  const own = id !== undefined && words.items.has(id) ? id : undefined;
  return own ?? (structure.inOrder ? under : undefined);
}

/** A line of the form's own, with what is typed where it should not be. */
export function readOwnLine(row: SheetRow, line: OwnLine, { layout, words, version }: RowReader): FormRow {
  const stray = findStray(row, layout, ownFields(row, line, layout, words, version));
  const beside = stray === undefined ? {} : { stray };
  switch (line.is) {
    case "item": return { is: "item", item: line.item, ...beside };
    case "topic": case "end": return { is: line.is, topic: line.topic, ...beside };
    case "summary": case "total": return { is: line.is, ...beside };
    default: return { is: "note", ...beside };
  }
}

/** The columns of a line of the form's own in which it has a text or a formula of its own. */
function ownFields(row: SheetRow, line: OwnLine, layout: Layout, words: FormWords, version: number): readonly ColumnField[] {
  if (line.is === "end" || (line.is === "copy" && !isHeadingText(row, layout, words))) return [];
  return line.is === "topic" && version >= countsFrom ? ["name", "note"] : ["name"];
}

/** Whether a copied heading still says what the heading says: it is then a copy and no more. */
function isHeadingText(row: SheetRow, layout: Layout, words: FormWords): boolean {
  const name = shown(row, layout.name);
  if (typeof name !== "string" || words.lines.has(name)) return true;
  const same = sameText(name);
  return [...words.headings.values()].some(({ names }) => names.has(same));
}

/** A row that is no line of the form's own, standing under an item or under none. */
export function readOtherRow(row: SheetRow, under: ItemId | undefined, reader: RowReader): FormRow {
  const { layout, words, formulas } = reader;
  const item = itemFor(row, under, reader);
  const begun = isBegun(row, layout);
  if (!begun && isBlank(row, layout.name)) {
    return item === undefined ? { is: "other" } : { is: "blank", item, prepared: idIn(shown(row, layout.item), words) === item };
  }
  if (item === undefined) {
    const stray = findStray(row, layout, []);
    return stray === undefined ? { is: "other" } : { is: "stray", stray };
  }
  const indicator = readIndicator(row, layout, { item, under: reader.structure.inOrder ? under : undefined }, formulas);
  const prescribed = begun ? undefined : words.prescribed.get(item);
  return prescribed?.has(lettersOf(indicator.name)) === true
    ? { is: "placeholder", placeholder: { row: row.row, item, name: indicator.name } }
    : { is: "indicator", indicator };
}

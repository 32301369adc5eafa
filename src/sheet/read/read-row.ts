import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { sameText } from "../../assessment/text/glyphs";
import type { FormRow } from "./form-reading";
import type { Structure } from "./form-structure";
import { formWords, idIn, type FormWords, type Mark } from "../layout/form-words";
import { findStray, isBegun, readIndicator } from "./read-indicator";
import { isBlank, shown, type Layout, type SheetRow } from "./sheet-rows";

/** What reading a row takes besides the row. */
export interface RowReader {
  readonly layout: Layout;
  readonly words: FormWords;
  readonly structure: Pick<Structure, "parts" | "inOrder">;
  /** Whether a row's item always is the one it stands under. */
  readonly byPosition: boolean;
  /** Rows on which nothing is typed are alike, and many. */
  readonly blanks: Map<ItemId, readonly [FormRow, FormRow]>;
}

export function rowReader(edition: Edition, layout: Layout, structure: Pick<Structure, "parts" | "inOrder">): RowReader {
  const words = formWords(edition);
  const byPosition = structure.inOrder && structure.parts.items.size === words.items.size;
  return { layout, words, structure, byPosition, blanks: new Map() };
}

const other: FormRow = { is: "other" };

/**
 * The item of a row: the one it stands under. Where that one's heading, or the order of the headings, was lost, it is
 * the one its own ข้อ cell names.
 */
function itemFor(row: SheetRow, under: ItemId | undefined, reader: RowReader): ItemId | undefined {
  if (reader.byPosition) return under;
  const id = idIn(shown(row, reader.layout.item), reader.words);
  const own = id !== undefined && reader.words.items.has(id) ? id : undefined;
  if (!reader.structure.inOrder) return own;
  return own !== undefined && !reader.structure.parts.items.has(own) ? own : under;
}

function blankOf(item: ItemId, prepared: boolean, { blanks }: RowReader): FormRow {
  const known = blanks.get(item) ?? [
    { is: "blank", item, prepared: false }, { is: "blank", item, prepared: true },
  ] as const;
  blanks.set(item, known);
  return known[prepared ? 1 : 0];
}

/** A row of the form's own, with what is typed where it should not be. */
export function readMarked(row: SheetRow, mark: Mark, { layout, words }: RowReader): FormRow {
  const nameCounts = mark.is === "end" || (mark.is === "copy" && !isHeadingText(row, layout, words));
  const stray = findStray(row, layout, nameCounts ? "with name" : "beside name");
  const beside = stray === undefined ? {} : { stray };
  switch (mark.is) {
    case "item": return { is: "item", item: mark.item, ...beside };
    case "topic": case "end": return { is: mark.is, topic: mark.topic, ...beside };
    case "summary": case "total": return { is: mark.is, ...beside };
    default: return { is: "note", ...beside };
  }
}

/** Whether a copied heading still says what the heading says: it is then a copy and no more. */
function isHeadingText(row: SheetRow, layout: Layout, words: FormWords): boolean {
  const name = shown(row, layout.name);
  if (typeof name !== "string" || words.lines.has(name)) return true;
  const same = sameText(name);
  return [...words.headings.values()].some(({ names }) => names.has(same));
}

/** A row that is not the form's own, standing under an item or under none. */
export function readUnmarked(row: SheetRow, under: ItemId | undefined, reader: RowReader): FormRow {
  const { layout, words } = reader;
  const item = itemFor(row, under, reader);
  const begun = isBegun(row, layout);
  if (!begun && isBlank(row, layout.name)) {
    return item === undefined ? other : blankOf(item, idIn(shown(row, layout.item), words) === item, reader);
  }
  if (item === undefined) {
    const stray = findStray(row, layout, "with name");
    return stray === undefined ? other : { is: "stray", stray };
  }
  const indicator = readIndicator(row, layout, item);
  const prescribed = begun ? undefined : words.prescribed.get(item);
  return prescribed?.has(sameText(indicator.name)) === true
    ? { is: "placeholder", placeholder: { row: row.row, item, name: indicator.name } }
    : { is: "indicator", indicator };
}

import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import type { NarrativeCategory, NarrativeItem, NarrativeTopic } from "../../assessment/criteria/narrative";
import { isExcelError, plainDigits } from "../../assessment/form/figure";
import type { TopicRemarks } from "../../assessment/narrative/answer";
import { lettersOf, readText, sameText } from "../../assessment/text/glyphs";
import { formulaAt, isBlank, shown, type SheetRow } from "../read/sheet-rows";
import { categoryColumns } from "./category-columns";
import type { CategoryColumns, CategoryField } from "../layout/category-field";
import { readCategoryKey, type CategoryKey } from "./category-keys";
import { categoryScoreLabel, isAnswerLabel, isLinksLabel, remarkNamed } from "./category-words";
import { matchOption } from "./match-option";

/** What a row of a category's sheet is. */
export type RowKind =
  | { readonly is: "score" | "note" | "blank" | "stray" }
  | { readonly is: "topic"; readonly topic: TopicId }
  | { readonly is: "remark"; readonly topic: TopicId; readonly field: keyof TopicRemarks }
  | { readonly is: "item" | "answer" | "links"; readonly item: NarrativeItem }
  /** `keyed`: the number of the option in the row's key. */
  | { readonly is: "option"; readonly item: NarrativeItem; readonly keyed: number | undefined }
  | { readonly is: "evidence"; readonly item: NarrativeItem; readonly keyed: number | undefined }
  /** It goes on with what the row before it says. */
  | { readonly is: "more" };

/** A row in the sheet's own terms. */
export interface CategoryRow {
  readonly row: number;
  /** What a cell says, as it is typed; "" where it shows an error, which says nothing. */
  text(field: CategoryField): string;
  /** What is typed in a cell, whatever it is: what would be lost if nobody read it. */
  raw(field: CategoryField): string;
  readonly cells: SheetRow;
  indexOf(field: CategoryField): number;
  readonly key: CategoryKey | undefined;
}

/** Sees a row of a content by the columns of its sheet. */
export function categoryRow(cells: SheetRow, columns: CategoryColumns, keyColumn: number | undefined, left: number): CategoryRow {
  const indexOf = (field: CategoryField): number => (columns.get(field) ?? 0) - left;
  const raw = (field: CategoryField): string => {
    const index = indexOf(field);
    if (isBlank(cells, index)) return "";
    const value = shown(cells, index);
    return value === "" || isExcelError(value) ? formulaAt(cells, index) ?? String(value) : String(value);
  };
  return {
    row: cells.row, cells, indexOf, raw,
    text(field) {
      const index = indexOf(field);
      const value = shown(cells, index);
      return isBlank(cells, index) || isExcelError(value) ? "" : String(value);
    },
    key: keyColumn === undefined ? undefined : readCategoryKey(shown(cells, keyColumn - left)),
  };
}

/** A category's topics and items, looked up by their numbers. */
export interface CategoryParts {
  readonly topics: ReadonlyMap<TopicId, NarrativeTopic>;
  readonly items: ReadonlyMap<ItemId, NarrativeItem>;
}

export const categoryParts = ({ topics }: NarrativeCategory): CategoryParts => ({
  topics: new Map(topics.map((topic) => [topic.id, topic])),
  items: new Map(topics.flatMap(({ items }) => items.map((item) => [item.id, item]))),
});

/** What a row is by its key; undefined where that names nothing of this category. */
function byKey(key: CategoryKey, { topics, items }: CategoryParts): RowKind | undefined {
  switch (key.is) {
    case "score": return { is: "score" };
    case "note": case "columns": case "sheet": return { is: "note" };
    case "topic": return topics.has(key.topic) ? { is: "topic", topic: key.topic } : undefined;
    case "toDevelop": case "toFocus": return topics.has(key.topic) ? { is: "remark", topic: key.topic, field: key.is } : undefined;
    case "item": case "answer": case "links": case "option": case "evidence": {
      const item = items.get(key.item);
      if (item === undefined) return undefined;
      return "n" in key ? { is: key.is, item, keyed: key.n } : { is: key.is, item };
    }
  }
}

/** What a row goes on with that has no number of its own, and what it says. */
function withoutNumber(row: CategoryRow, before: RowKind): RowKind {
  const said = row.text("text");
  if (said === "") return before.is === "option" || before.is === "evidence" ? { is: "evidence", item: before.item, keyed: undefined } : { is: "stray" };
  if (remarkNamed(said) !== undefined) return { is: "note" };
  if (before.is !== "option" && before.is !== "evidence" && before.is !== "item") return { is: "more" };
  const isOption = row.text("tick") !== "" || matchOption(before.item, said, undefined, "") !== undefined;
  return isOption ? { is: "option", item: before.item, keyed: undefined } : { is: "stray" };
}

/** What a row of an item's is that has no key. */
function ofItem(row: CategoryRow, item: NarrativeItem, before: RowKind): RowKind {
  const [said, number] = [row.text("text"), readText(row.text("number"))];
  if (isAnswerLabel(row.text("tick"))) return { is: "answer", item };
  if (isLinksLabel(row.text("tick"))) return { is: "links", item };
  const [line = ""] = said.split(/\r\n?|\n/);
  if (number === "" && lettersOf(line) === lettersOf(item.title)) return { is: "item", item };
  // A line with the item's number among its options is one of its checklist, whatever it says.
  const isAmong = (before.is === "item" || before.is === "option" || before.is === "evidence") && before.item === item && said !== "";
  if (isAmong || number !== "" || row.text("tick") !== "" || matchOption(item, said, undefined, "") !== undefined) {
    return { is: "option", item, keyed: undefined };
  }
  return said !== "" && (before.is === "answer" || before.is === "links") ? { is: "more" } : withoutNumber(row, before);
}

/**
 * What a row is: by its key, else by its number and its words, else by what it stands below.
 *
 * @param before what the row above it is, blank ones apart
 * @param label the field whose name stands in the row above it
 */
export function kindOfRow(row: CategoryRow, parts: CategoryParts, before: RowKind, label: keyof TopicRemarks | undefined): RowKind {
  const keyed = row.key && byKey(row.key, parts);
  if (keyed !== undefined) return keyed;
  if (categoryColumns.every(({ field }) => row.raw(field) === "")) return { is: "blank" };
  const id = plainDigits(readText(row.text("item")));
  const topic = parts.topics.get(id);
  if (topic !== undefined) {
    if (lettersOf(row.text("text")) === lettersOf(topic.title)) return { is: "topic", topic: id };
    return label === undefined ? { is: "stray" } : { is: "remark", topic: id, field: label };
  }
  const item = parts.items.get(id);
  if (item !== undefined) return ofItem(row, item, before);
  if (id !== "") return { is: "stray" };
  if (sameText(row.text("text")) === sameText(categoryScoreLabel)) return { is: "score" };
  return withoutNumber(row, before);
}

const expected: Readonly<Record<Exclude<RowKind["is"], "blank" | "stray">, readonly CategoryField[]>> = {
  score: ["item", "text", "given"], topic: ["item", "text", "given"], item: ["item", "text", "given"], note: ["item", "text"],
  option: ["item", "number", "tick", "text", "evidence", "owner", "state"], evidence: ["item", "number", "evidence", "owner", "state"],
  answer: ["item", "text", "owner"], links: ["item", "text"], more: ["item", "text"], remark: ["item", "text"],
};

/** What is typed in a row where nothing belongs. */
export function strayTexts(row: CategoryRow, { is }: RowKind): readonly string[] {
  if (is === "blank") return [];
  const fields = is === "stray" ? [] : expected[is];
  return categoryColumns.flatMap(({ field }) => {
    const typed = fields.includes(field) ? "" : row.raw(field);
    // The labels of the form's own, and an answer's count.
    const isOwn = (is === "links" && field === "tick" && isLinksLabel(typed))
      || is === "answer" && ((field === "tick" && isAnswerLabel(typed)) || (field === "evidence" && typeof shown(row.cells, row.indexOf(field)) === "number")
      || (field === "evidence" && formulaAt(row.cells, row.indexOf(field)) !== undefined));
    return typed === "" || isOwn ? [] : [typed];
  });
}

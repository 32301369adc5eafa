import type { CellValue } from "../../assessment/form/figure";
import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { itemsOf } from "../../assessment/criteria/editions";
import { lettersOf, readText, sameText } from "../../assessment/text/glyphs";
import { itemLine, notesLabel, summaryLabel, summaryLine, totalLabel } from "./labels";

/** A row of the form's own. `copy` is a second row of the same key: somebody copied a heading. */
export type OwnLine =
  | { readonly is: "topic" | "end" | "summary"; readonly topic: string }
  | { readonly is: "item"; readonly item: ItemId }
  | { readonly is: "summary-head" | "total" | "note" | "copy" };

interface Heading {
  readonly line: OwnLine;
  readonly names: ReadonlySet<string>;
}

/** What an edition's form says, looked up by text. */
export interface FormWords {
  /** A heading by the number in its ข้อ cell, with the names it may have beside it. */
  readonly headings: ReadonlyMap<string, Heading>;
  /** A row of the summary or the notes by its name. */
  readonly lines: ReadonlyMap<string, OwnLine>;
  /** The names laid down for an item, by their letters alone. */
  readonly prescribed: ReadonlyMap<ItemId, ReadonlySet<string>>;
  readonly items: ReadonlySet<ItemId>;
  /** The order in which the form's own rows stand. */
  readonly places: ReadonlyMap<string, number>;
}

/** What tells lines apart: "item:7.1.1". */
export const lineTag = (line: OwnLine): string =>
  (line.is === "item" ? `item:${line.item}` : "topic" in line ? `${line.is}:${line.topic}` : line.is);

function wordsFor(edition: Edition): FormWords {
  const { topics, scale } = edition;
  const headings: readonly (readonly [string, Heading])[] = [
    ...topics.map(({ id, title }) =>
      [id, { line: { is: "topic", topic: id }, names: new Set([sameText(title)]) }] as const),
    ...itemsOf(edition).map((item) => {
      const names = new Set([item.title, itemLine(item)].map(sameText));
      return [item.id, { line: { is: "item", item: item.id }, names }] as const;
    }),
  ];
  const lines: readonly (readonly [string, OwnLine])[] = [
    [summaryLabel, { is: "summary-head" }],
    ...topics.map((topic): [string, OwnLine] => [summaryLine(topic), { is: "summary", topic: topic.id }]),
    [totalLabel, { is: "total" }],
    [notesLabel, { is: "note" }],
    ...scale.assumptions.map(({ text }): [string, OwnLine] => [text.th, { is: "note" }]),
  ];
  const order = [
    ...topics.flatMap(({ id, items }) => [`topic:${id}`, ...items.map((item) => `item:${item.id}`), `end:${id}`]),
    "summary-head", ...topics.map(({ id }) => `summary:${id}`), "total",
  ];
  return {
    headings: new Map(headings),
    lines: new Map(lines),
    prescribed: new Map(itemsOf(edition).flatMap(({ id, prescribed }) =>
      (prescribed === undefined ? [] : [[id, new Set(prescribed.map(lettersOf))] as const]))),
    items: new Set(itemsOf(edition).map(({ id }) => id)),
    places: new Map(order.map((tag, place) => [tag, place])),
  };
}

const ready = new WeakMap<Edition, FormWords>();

/** The words of an edition's form, put together once. */
export function formWords(edition: Edition): FormWords {
  const words = ready.get(edition) ?? wordsFor(edition);
  ready.set(edition, words);
  return words;
}

/** The number of an item or topic that a ข้อ cell holds; undefined where it holds anything else. */
export function idIn(value: CellValue, words: FormWords): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  if (words.headings.has(value)) return value;
  const read = readText(value);
  return words.headings.has(read) ? read : undefined;
}

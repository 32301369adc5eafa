import type { CellValue } from "../../assessment/form/figure";
import type { FormPart } from "../../assessment/form/form";
import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { itemsOf } from "../../assessment/criteria/editions";
import { onceFor } from "../../assessment/once";
import { lettersOf, readText, sameText } from "../../assessment/text/glyphs";
import { itemLine, notesLabel, summaryLabel, summaryLine, totalLabel } from "./labels";

/** A row of the form's own. `copy` is a second row of the same key: somebody copied a heading. */
export type OwnLine = FormPart | { readonly is: "note" } | { readonly is: "copy" };

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
  /** The form's own rows in their order, the notes apart. */
  readonly parts: readonly FormPart[];
  /** The place of each in that order, by its tag. */
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
  const parts: readonly FormPart[] = [
    ...topics.flatMap(({ id, items }): readonly FormPart[] => [
      { is: "topic", topic: id }, ...items.map((item): FormPart => ({ is: "item", item: item.id })), { is: "end", topic: id },
    ]),
    { is: "summary-head" }, ...topics.map(({ id }): FormPart => ({ is: "summary", topic: id })), { is: "total" },
  ];
  return {
    headings: new Map(headings),
    lines: new Map(lines),
    prescribed: new Map(itemsOf(edition).flatMap(({ id, prescribed }) =>
      (prescribed === undefined ? [] : [[id, new Set(prescribed.map(lettersOf))] as const]))),
    items: new Set(itemsOf(edition).map(({ id }) => id)),
    parts,
    places: new Map(parts.map((part, place) => [lineTag(part), place])),
  };
}

/** The words of an edition's form, put together once. */
export const formWords = onceFor(wordsFor);

/** The number of an item or topic that a ข้อ cell holds; undefined where it holds anything else. */
export function idIn(value: CellValue, words: FormWords): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  if (words.headings.has(value)) return value;
  const read = readText(value);
  return words.headings.has(read) ? read : undefined;
}

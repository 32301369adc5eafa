import type { Edition, Item, ItemId, Topic } from "../../assessment/criteria/edition";
import type { FormPart, Indicator } from "../../assessment/form/form";
import { lettersOf } from "../../assessment/text/glyphs";

/** A line of the form, before it has a row. */
export type FormLine =
  | { readonly is: "title" | "category" | "head" | "columns" | "gap" | "summary-head" | "total" | "notes-head" | "signing-head" }
  | { readonly is: "topic" | "end" | "summary"; readonly topic: Topic }
  | { readonly is: "item"; readonly item: Item }
  | { readonly is: "indicator"; readonly item: Item; readonly indicator: Indicator }
  | { readonly is: "prescribed"; readonly item: Item; readonly name: string }
  | { readonly is: "blank"; readonly item: Item }
  | { readonly is: "note" | "signing"; readonly text: string };

/** How a form ends that is not to be typed in any more: what stands where people sign it. */
export interface Closing {
  readonly signatures: readonly string[];
}

/** The line as a row of the form's own; undefined for any other. */
export function partOfLine(line: FormLine): FormPart | undefined {
  switch (line.is) {
    case "topic": case "end": case "summary": return { is: line.is, topic: line.topic.id };
    case "item": return { is: "item", item: line.item.id };
    case "summary-head": case "total": return { is: line.is };
    default: return undefined;
  }
}

/** Blank rows for typing: as many as the item may have indicators, or one; below given ones, one more. */
function blankLines(item: Item, given: number): readonly FormLine[] {
  const count = given > 0 ? 1 : item.maxIndicators ?? 1;
  return Array.from({ length: count }, (): FormLine => ({ is: "blank", item }));
}

function itemLines(item: Item, given: readonly Indicator[], closing: Closing | undefined): readonly FormLine[] {
  const names = new Set(given.map(({ name }) => lettersOf(name)));
  const prescribed = (item.prescribed ?? []).filter((name) => !names.has(lettersOf(name)));
  return [
    { is: "item", item },
    ...given.map((indicator): FormLine => ({ is: "indicator", item, indicator })),
    ...prescribed.map((name): FormLine => ({ is: "prescribed", item, name })),
    ...(closing === undefined ? blankLines(item, given.length) : []),
  ];
}

function topicLines(topic: Topic, given: ReadonlyMap<ItemId, readonly Indicator[]>, closing: Closing | undefined): readonly FormLine[] {
  return [
    { is: "topic", topic },
    ...topic.items.flatMap((item) => itemLines(item, given.get(item.id) ?? [], closing)),
    { is: "end", topic },
  ];
}

function byItem(indicators: readonly Indicator[]): ReadonlyMap<ItemId, readonly Indicator[]> {
  const groups = new Map<ItemId, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.item);
    if (group === undefined) groups.set(indicator.item, [indicator]);
    else group.push(indicator);
  }
  return groups;
}

/**
 * The form from its first row to its last. Indicators of items that the edition does not know are not in it.
 *
 * @param closing of a form that is not to be typed in any more: it has no blank rows
 */
export function formLines(edition: Edition, indicators: readonly Indicator[], closing?: Closing): readonly FormLine[] {
  const given = byItem(indicators);
  return [
    { is: "title" }, { is: "category" }, { is: "head" }, { is: "columns" },
    ...edition.topics.flatMap((topic) => topicLines(topic, given, closing)),
    { is: "gap" },
    { is: "summary-head" },
    ...edition.topics.map((topic): FormLine => ({ is: "summary", topic })),
    { is: "total" },
    { is: "gap" },
    { is: "notes-head" },
    ...edition.scale.assumptions.map(({ text }): FormLine => ({ is: "note", text: text.th })),
    ...(closing === undefined ? [] : [{ is: "gap" }, { is: "signing-head" }] as const),
    ...(closing?.signatures ?? []).map((text): FormLine => ({ is: "signing", text })),
  ];
}

import type { ItemId } from "../criteria/edition";
import { itemsOf } from "../criteria/editions";
import type { Place } from "../form/place";
import { requiredItemEmpty } from "../rules/entry/required-item-empty";
import type { ScoredForm } from "../scoring/scored";
import type { Checked } from "./check";

/** A required item under which there is no indicator, and where to begin one. */
export interface EmptyItem {
  readonly item: ItemId;
  readonly at: Place;
}

/**
 * Finds the row in which an item's first indicator can be typed: that of a prescribed one that waits, the one below the item's
 * heading, or else the heading itself. Undefined where the heading is gone.
 */
export function rowToBegin({ indicators, placeholders, strays, itemRows, topicRows, means }: ScoredForm): (item: ItemId) => Place | undefined {
  const topics = new Set(topicRows.values());
  const taken = new Set([
    ...itemRows.values(), ...topics, ...[...indicators, ...placeholders, ...strays, ...means].map(({ row }) => row),
  ]);
  return (item) => {
    const waiting = placeholders.find((placeholder) => placeholder.item === item);
    if (waiting !== undefined) return { row: waiting.row, field: "direction" };
    const heading = itemRows.get(item);
    if (heading === undefined) return undefined;
    // Above the next topic's line stands the end of this one.
    const isBlank = !taken.has(heading + 1) && !topics.has(heading + 2);
    return isBlank ? { row: heading + 1, field: "name" } : { row: heading, field: "item" };
  };
}

/** The required items without an indicator, once each, in the form's order. */
export function emptyItems({ form, findings }: Checked): readonly EmptyItem[] {
  const rowFor = rowToBegin(form);
  const places = new Map<ItemId, Place>();
  for (const { rule, saying, values, at } of findings) {
    const item = String(values["item"]);
    if (rule !== requiredItemEmpty || saying === requiredItemEmpty.says.prescribed || places.has(item)) continue;
    places.set(item, rowFor(item) ?? at);
  }
  return itemsOf(form.edition).flatMap(({ id }) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ item: id, at }];
  });
}

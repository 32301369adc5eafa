import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem, itemsOf } from "../../assessment/criteria/editions";
import { lettersOf } from "../../assessment/text/glyphs";

/** Which item of a new edition an item of an old one is. */
export interface ItemMatch {
  readonly from: ItemId;
  /** Undefined where the new edition has none. */
  readonly to: ItemId | undefined;
  /** Its number is the same and its title is another: for a person to look at. */
  readonly isRetitled: boolean;
}

/**
 * Finds each item of an edition in another: by its title, whatever its number there; else by its number, unless that
 * belongs to an item that is found by its title.
 */
export function matchItems(before: Edition, after: Edition): ReadonlyMap<ItemId, ItemMatch> {
  const byTitle = new Map(itemsOf(after).map(({ id, title }) => [lettersOf(title), id]));
  const taken = new Set(itemsOf(before).flatMap(({ title }) => byTitle.get(lettersOf(title)) ?? []));
  return new Map(itemsOf(before).map(({ id, title }) => {
    const titled = byTitle.get(lettersOf(title));
    const isRetitled = titled === undefined && findItem(after, id) !== undefined && !taken.has(id);
    return [id, { from: id, to: titled ?? (isRetitled ? id : undefined), isRetitled }];
  }));
}

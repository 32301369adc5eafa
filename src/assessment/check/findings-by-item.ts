import type { ItemId } from "../criteria/edition";
import { isOnForm } from "../form/place";
import type { Finding } from "../rules/finding";

/** What was found on the sheets of Categories 1 to 6, by the item that it is about. */
export function findingsByItem(findings: readonly Finding[]): ReadonlyMap<ItemId, readonly Finding[]> {
  const byItem = new Map<ItemId, Finding[]>();
  for (const finding of findings) {
    const { about, at } = finding;
    if (isOnForm(at) || (about.of !== "item" && about.of !== "part")) continue;
    byItem.set(about.item, [...byItem.get(about.item) ?? [], finding]);
  }
  return byItem;
}

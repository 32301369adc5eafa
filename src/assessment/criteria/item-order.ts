import type { Edition, ItemId } from "./edition";
import { itemsOf } from "./editions";

/** Things of items in the form's order; those of one item stay as they were to each other. */
export function inItemOrder<Of>(edition: Edition, things: readonly Of[], itemOf: (thing: Of) => ItemId): readonly Of[] {
  const order = new Map(itemsOf(edition).map(({ id }, at) => [id, at]));
  return things.toSorted((one, other) => (order.get(itemOf(one)) ?? 0) - (order.get(itemOf(other)) ?? 0));
}

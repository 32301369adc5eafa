import type { IndicatorId } from "../form/identity";
import type { HeldIndicator } from "../form/held";
import { changesSince } from "./held-indicator";
import { indicatorOf, type ReviewEvent } from "../form/review-event";

const isRenamed = (before: HeldIndicator, now: HeldIndicator): boolean =>
  before.item === now.item && changesSince(before, now).every(({ part }) => part === "name");

/**
 * The indicators of events in a form as it stands, by what they were then. One whose identity is gone is the only
 * indicator of its item that no event knows and that says the same but for its name, where there is just one.
 */
export function findAgain(events: readonly ReviewEvent[], now: ReadonlyMap<IndicatorId, HeldIndicator>): ReadonlyMap<IndicatorId, IndicatorId> {
  const known = new Map<IndicatorId, HeldIndicator | undefined>();
  for (const event of events) {
    const id = indicatorOf(event);
    if (id !== undefined) known.set(id, event.held?.of === "indicator" ? event.held.indicator : undefined);
  }
  const unknown = [...now].filter(([id]) => !known.has(id));
  return new Map([...known].flatMap(([id, held]): (readonly [IndicatorId, IndicatorId])[] => {
    if (now.has(id)) return [[id, id]];
    const [only, ...others] = held === undefined ? [] : unknown.filter(([, one]) => isRenamed(held, one));
    return only === undefined || others.length > 0 ? [] : [[id, only[0]]];
  }));
}

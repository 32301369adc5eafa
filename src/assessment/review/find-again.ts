import type { Form } from "../form/form";
import type { HeldIndicator } from "../form/held";
import type { IndicatorId } from "../form/identity";
import { changesSince, heldIndicators } from "./held-indicator";
import { indicatorOf, type ReviewEvent } from "../form/review-event";

const isRenamed = (before: HeldIndicator, now: HeldIndicator): boolean =>
  before.item === now.item && changesSince(before, now).every(({ part }) => part === "name");

/** Events that count: those of a form's year that nobody edited, without those taken back. */
export function standing(events: readonly ReviewEvent[], year: number): readonly ReviewEvent[] {
  const own = events.filter((event) => event.edited !== true && event.year === year);
  const takenBack = new Set<string>();
  // The newest first: what takes something back may itself be taken back.
  for (const { id, kind, takesBack } of own.toReversed()) {
    if (kind === "withdrawn" && takesBack !== undefined && !takenBack.has(id)) takenBack.add(takesBack);
  }
  return own.filter(({ id, kind }) => kind !== "withdrawn" && !takenBack.has(id));
}

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

/** The names of indicators of which events speak and that a form has no more. */
export function goneIndicators(form: Pick<Form, "edition" | "indicators">, events: readonly ReviewEvent[]): readonly string[] {
  const own = standing(events, form.edition.fiscalYear);
  const again = findAgain(own, heldIndicators(form));
  return [...new Set(own.flatMap((event) => {
    const id = indicatorOf(event);
    if (id === undefined || again.has(id)) return [];
    return [event.held?.of === "indicator" ? `${event.held.indicator.item} ${event.held.indicator.name}` : id];
  }))];
}

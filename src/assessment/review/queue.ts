import type { Checked } from "../check/check";
import { findingsByItem } from "../check/findings-by-item";
import { titlesOf, type IndicatorTitle } from "../check/indicator-titles";
import { answeredItems, narrativeOf } from "../criteria/narratives";
import { saysNothing } from "../form/empty-words";
import type { Place } from "../form/place";
import type { ReviewSubject } from "../form/review-event";
import type { ItemRows } from "../narrative/answer";
import type { Finding } from "../rules/finding";
import type { ScoredIndicator } from "../scoring/scored";
import { waiverOf, type Review, type SubjectReview } from "./review";

/**
 * Why an indicator or an item stands where it does in a reviewer's queue, what is to be looked at first in front: what changed
 * after it was reviewed, what was answered, what has errors, what else was found, what nobody looked at; then what waits for
 * the clerk's answer, and what is done.
 */
export const queueReasons = ["fallen", "answered", "error", "finding", "unreviewed", "question", "reviewed"] as const;
export type QueueReason = (typeof queueReasons)[number];

/** With these a reviewer has nothing to do for now. */
const restful: readonly QueueReason[] = ["question", "reviewed"];

/** What any part of a form has in a reviewer's queue. */
interface QueuedPart {
  /** An indicator's identity, or an item's number. */
  readonly id: string;
  readonly about: ReviewSubject;
  readonly title: Pick<IndicatorTitle, "number" | "name">;
  /** The cell to look at. */
  readonly at: Place;
  readonly reason: QueueReason;
  readonly review: SubjectReview;
  /** What was found of it, accepted or not. */
  readonly findings: readonly Finding[];
}

export interface QueuedIndicator extends QueuedPart {
  readonly of: "indicator";
  readonly indicator: ScoredIndicator;
}

/** An item of Categories 1 to 6 of which something is said. */
export interface QueuedItem extends QueuedPart {
  readonly of: "item";
  readonly answered: ItemRows;
}

/** An indicator or an item in a reviewer's queue. */
export type Queued = QueuedIndicator | QueuedItem;

function reasonOf({ state }: SubjectReview, unaccepted: readonly Finding[]): QueueReason {
  if (state.is !== "unreviewed") return state.is;
  if (unaccepted.some(({ severity }) => severity === "error")) return "error";
  return unaccepted.length > 0 ? "finding" : "unreviewed";
}

const unacceptedOf = (findings: readonly Finding[], review: Review): readonly Finding[] =>
  findings.filter((finding) => waiverOf(review, finding) === undefined);

function queuedIndicators({ form, findings }: Checked, review: Review): readonly QueuedIndicator[] {
  const ids = [...titlesOf(form.indicators)];
  return form.indicators.flatMap((indicator, at): readonly QueuedIndicator[] => {
    const [id, title] = ids[at] ?? [];
    const own = id === undefined ? undefined : review.indicators.get(id);
    if (id === undefined || title === undefined || own === undefined) return [];
    const found = findings.filter(({ about }) => about.of === "indicator" && about.indicator === id);
    return [{
      of: "indicator", id, about: { of: "indicator", indicator: id }, title, at: { row: indicator.row, field: "name" }, indicator,
      reason: reasonOf(own, unacceptedOf(found, review)), review: own, findings: found,
    }];
  });
}

/** Whether there is anything of an item to be looked at: until then it waits for whoever writes it. */
const isBegun = ({ answer, options }: ItemRows): boolean =>
  !saysNothing(answer) || options.some(({ tick, evidence }) => tick !== "unsaid" || evidence.length > 0);

function queuedItems({ form: { edition, narrative }, findings }: Checked, review: Review): readonly QueuedItem[] {
  const part = narrativeOf(edition);
  if (part === undefined || narrative === undefined) return [];
  const titles = new Map(answeredItems(part).map(({ id, title }) => [id, title]));
  const foundOf = findingsByItem(findings);
  return narrative.items.flatMap((answered): readonly QueuedItem[] => {
    const { item, sheet, answerRow } = answered;
    const own = review.items.get(item);
    if (own === undefined || (own.state.is === "unreviewed" && !isBegun(answered))) return [];
    const found = foundOf.get(item) ?? [];
    return [{
      of: "item", id: item, about: { of: "item", item }, title: { number: item, name: titles.get(item) ?? "" },
      at: { sheet, row: answerRow, field: "answer" }, answered, reason: reasonOf(own, unacceptedOf(found, review)), review: own, findings: found,
    }];
  });
}

/**
 * A form's indicators, and the items of Categories 1 to 6 of which something is said, in the order in which a reviewer looks at
 * them; those of one reason in the form's order, indicators first.
 */
export const queueOf = (checked: Checked, review: Review): readonly Queued[] =>
  [...queuedIndicators(checked, review), ...queuedItems(checked, review)]
    .sort((one, other) => queueReasons.indexOf(one.reason) - queueReasons.indexOf(other.reason));

/** How many indicators and items still ask something of the reviewer. */
export const leftIn = (queue: readonly Queued[]): number => queue.filter(({ reason }) => !restful.includes(reason)).length;

/** What a reviewer goes on to, from one of them or from nowhere: the next that asks something; undefined once none does. */
export function nextInQueue(queue: readonly Queued[], from: Queued["id"] | undefined): Queued | undefined {
  const at = queue.findIndex(({ id }) => id === from);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return others.find(({ reason }) => !restful.includes(reason));
}

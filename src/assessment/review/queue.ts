import type { Checked } from "../check/check";
import { titlesOf, type IndicatorTitle } from "../check/indicator-titles";
import type { IndicatorId } from "../form/identity";
import type { Finding } from "../rules/finding";
import type { ScoredIndicator } from "../scoring/scored";
import { waiverOf, type Review, type SubjectReview } from "./review";

/**
 * Why an indicator stands where it does in a reviewer's queue, what is to be looked at first in front: what changed after it
 * was reviewed, what was answered, what has errors, what else was found, what nobody looked at; then what waits for the
 * clerk's answer, and what is done.
 */
export const queueReasons = ["fallen", "answered", "error", "finding", "unreviewed", "question", "reviewed"] as const;
export type QueueReason = (typeof queueReasons)[number];

/** With these a reviewer has nothing to do for now. */
const restful: readonly QueueReason[] = ["question", "reviewed"];

/** An indicator in a reviewer's queue. */
export interface Queued {
  readonly id: IndicatorId;
  readonly title: IndicatorTitle;
  readonly indicator: ScoredIndicator;
  readonly reason: QueueReason;
  readonly review: SubjectReview;
  /** What was found of it, accepted or not. */
  readonly findings: readonly Finding[];
}

function reasonOf({ state }: SubjectReview, unaccepted: readonly Finding[]): QueueReason {
  if (state.is !== "unreviewed") return state.is;
  if (unaccepted.some(({ severity }) => severity === "error")) return "error";
  return unaccepted.length > 0 ? "finding" : "unreviewed";
}

/** A form's indicators in the order in which a reviewer looks at them; those of one reason in the form's order. */
export function queueOf({ form, findings }: Checked, review: Review): readonly Queued[] {
  const ids = [...titlesOf(form.indicators)];
  const queued = form.indicators.flatMap((indicator, at): Queued[] => {
    const [id, title] = ids[at] ?? [];
    const own = id === undefined ? undefined : review.indicators.get(id);
    if (id === undefined || title === undefined || own === undefined) return [];
    const found = findings.filter(({ about }) => about.of === "indicator" && about.indicator === id);
    const reason = reasonOf(own, found.filter((finding) => waiverOf(review, finding) === undefined));
    return [{ id, title, indicator, reason, review: own, findings: found }];
  });
  return queued.sort((one, other) => queueReasons.indexOf(one.reason) - queueReasons.indexOf(other.reason));
}

/** How many indicators still ask something of the reviewer. */
export const leftIn = (queue: readonly Queued[]): number => queue.filter(({ reason }) => !restful.includes(reason)).length;

/** What a reviewer goes on to, from one indicator or from nowhere: the next that asks something; undefined once none does. */
export function nextInQueue(queue: readonly Queued[], from: IndicatorId | undefined): Queued | undefined {
  const at = queue.findIndex(({ id }) => id === from);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return others.find(({ reason }) => !restful.includes(reason));
}

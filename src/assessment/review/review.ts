import type { Checked } from "../check/check";
import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { HeldChange, HeldIndicator } from "../form/held";
import { identitiesOf, type IndicatorId } from "../form/identity";
import { findingId, type Finding } from "../rules/finding";
import type { ScoredForm } from "../scoring/scored";
import { covered, coveredChanges, coveredName, coveredParts } from "./covered";
import { findAgain, standing } from "./find-again";
import { changesSince, heldIndicators } from "./held-indicator";
import { answersChanges, digestsApart } from "./held-answer";
import { changesOfWaived, narrativeReviews, type NarrativeReviews } from "./narrative-review";
import { stateAfter, type ChangesOf, type ReviewChange, type ReviewState, type SubjectReview } from "./review-state";
import { indicatorOf, type ReviewEvent } from "../form/review-event";

export type { ReviewChange, ReviewState, SubjectReview } from "./review-state";

/** A finding that somebody accepts, with a reason. */
export interface Waiver {
  readonly event: ReviewEvent;
  /** The findings it accepts; none where there is nothing to accept, or where it has fallen away. */
  readonly accepts: readonly Finding[];
  /** What changed of its indicator or item since: it accepts nothing any more. */
  readonly changes: readonly ReviewChange[];
}

/** What the events of a review come to for a form as it stands. */
export interface Review extends NarrativeReviews {
  /** Of all that the form holds, Categories 1 to 6 with it where they are there. */
  readonly form: SubjectReview;
  /** Of the topics of Category 7. */
  readonly topics: ReadonlyMap<TopicId, SubjectReview>;
  /** Of every indicator of the form, in its order. */
  readonly indicators: ReadonlyMap<IndicatorId, SubjectReview>;
  readonly waivers: readonly Waiver[];
  /** Events about indicators that are not in the form any more. */
  readonly gone: readonly ReviewEvent[];
  /** Events that somebody edited by hand: nothing is concluded from them. */
  readonly edited: readonly ReviewEvent[];
}

const isPart = (change: HeldChange): ReviewChange => ({ is: "part", ...change });

function changesOfSeveral(digests: readonly string[], form: ScoredForm, topic: TopicId | undefined): readonly ReviewChange[] {
  const { results, answers } = digestsApart(digests);
  const { changed, added, gone, means } = coveredChanges(results, covered(form, topic));
  const idOf = new Map(identitiesOf(form.indicators).map((id) => [coveredName(id), id]));
  const named = (is: "changed" | "added", names: readonly string[]): readonly ReviewChange[] =>
    names.map((name) => ({ is, indicator: idOf.get(name) ?? "" }));
  return [
    ...named("changed", changed), ...named("added", added),
    ...(gone === 0 ? [] : [{ is: "gone", count: gone } as const]), ...(means ? [{ is: "means" } as const] : []),
    ...(topic === undefined ? answersChanges(answers, form.narrative) : []),
  ];
}

/** Whether a review of a topic or the form was about an indicator too. */
const coversIndicator = ({ held, kind }: ReviewEvent, id: IndicatorId): boolean =>
  kind === "reviewed" && held?.of === "several" && coveredParts(held.digests).has(coveredName(id));

/** What changed of an indicator since an event about it, or about its topic or form. */
function changesOfIndicator({ held }: ReviewEvent, id: IndicatorId, now: HeldIndicator, digests: ReadonlyMap<string, string>): readonly ReviewChange[] {
  if (held?.of === "indicator") return changesSince(held.indicator, now).map(isPart);
  if (held === undefined) return [];
  const name = coveredName(id);
  return coveredParts(held.digests).get(name) === digests.get(name) ? [] : [{ is: "changed", indicator: id }];
}

function waiversOf(events: readonly ReviewEvent[], findings: readonly Finding[], changesOf: ChangesOf): readonly Waiver[] {
  const newest = new Map(events.flatMap((event) => (event.kind === "waived" && event.finding !== undefined ? [[event.finding, event] as const] : [])));
  return [...newest].map(([finding, event]) => {
    const changes = changesOf(event);
    return { event, changes, accepts: changes.length > 0 ? [] : findings.filter((found) => findingId(found) === finding) };
  });
}

/** What the events of a review come to for a checked form; those that its workbook holds, where no others are given. */
export function reviewOf({ form, findings }: Checked, events: readonly ReviewEvent[] = form.review?.events ?? []): Review {
  const { edition: { fiscalYear, topics } } = form;
  const standingEvents = standing(events, fiscalYear);
  const now = heldIndicators(form);
  const digests = coveredParts(covered(form));
  const again = findAgain(standingEvents, now);
  const subjectOf = (event: ReviewEvent): IndicatorId | undefined => again.get(indicatorOf(event) ?? "");
  const indicators = new Map([...now].map(([id, held]): [IndicatorId, SubjectReview] => {
    const own = standingEvents.filter((event) => event.kind !== "waived" && (subjectOf(event) === id || coversIndicator(event, id)));
    return [id, {
      state: stateAfter(own, (review) => changesOfIndicator(review, id, held, digests)),
      events: own.filter(({ about }) => about.of === "indicator"),
    }];
  }));
  const several = (topic: TopicId | undefined): SubjectReview => {
    const own = standingEvents.filter(({ about, kind }) =>
      kind !== "waived" && (topic === undefined ? about.of === "form" : about.of === "topic" && about.topic === topic));
    return { events: own, state: stateAfter(own, ({ held }) => (held?.of === "several" ? changesOfSeveral(held.digests, form, topic) : [])) };
  };
  return {
    form: several(undefined),
    topics: new Map(topics.map(({ id }) => [id, several(id)])),
    indicators,
    ...narrativeReviews(standingEvents, form.narrative),
    waivers: waiversOf(standingEvents, findings, (event) => {
      const answered = changesOfWaived(event, form.narrative);
      if (answered !== undefined) return answered;
      const held = now.get(subjectOf(event) ?? "");
      return held === undefined || event.held?.of !== "indicator" ? [] : changesSince(event.held.indicator, held).map(isPart);
    }),
    gone: standingEvents.filter((event) => event.about.of === "indicator" && subjectOf(event) === undefined),
    edited: events.filter(({ edited }) => edited === true),
  };
}

/** The waiver that accepts a finding, if one does. */
export const waiverOf = ({ waivers }: Pick<Review, "waivers">, finding: Finding): Waiver | undefined =>
  waivers.find(({ accepts }) => accepts.includes(finding));

/** How many reviews stand where. */
export type StateCounts = Readonly<Record<ReviewState["is"], number>>;

function countedBy(reviews: readonly SubjectReview[]): StateCounts {
  const counts = { unreviewed: 0, reviewed: 0, question: 0, answered: 0, fallen: 0 };
  for (const { state } of reviews) counts[state.is] += 1;
  return counts;
}

/** The review of a topic's indicators, counted by where they stand. */
export const countStates = ({ indicators }: Review, topic?: TopicId): StateCounts =>
  countedBy([...indicators].flatMap(([id, own]) => (topic === undefined || topicOf(id.split(" ")[0] ?? "") === topic ? [own] : [])));

/** The review of the items of Categories 1 to 6, counted by where they stand. */
export const countItemStates = ({ items }: Review): StateCounts => countedBy([...items.values()]);

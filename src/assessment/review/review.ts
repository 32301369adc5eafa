import type { Checked } from "../check/check";
import type { ItemId, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { categoryOf, type CategoryId } from "../criteria/narrative";
import type { HeldChange, HeldIndicator } from "../form/held";
import { identitiesOf, type IndicatorId } from "../form/identity";
import type { AnsweredItem, NarrativeContent } from "../narrative/answer";
import { findingId, type Finding } from "../rules/finding";
import type { ScoredForm } from "../scoring/scored";
import { covered, coveredChanges, coveredName, coveredParts } from "./covered";
import { findAgain, standing } from "./find-again";
import { answerChanges, categoryChanges, type AnswerChange } from "./held-answer";
import { changesSince, heldIndicators } from "./held-indicator";
import { indicatorOf, type ReviewEvent } from "../form/review-event";

/** What is no longer as it was when something was reviewed. */
export type ReviewChange =
  | ({ readonly is: "part" } & HeldChange)
  /** An indicator of a topic or form that was reviewed as a whole: it is not known what of it changed. */
  | { readonly is: "changed" | "added"; readonly indicator: IndicatorId }
  /** So many indicators are gone. */
  | { readonly is: "gone"; readonly count: number }
  /** A mean is computed in another way. */
  | { readonly is: "means" }
  | AnswerChange;

/** Where the review of something stands. */
export type ReviewState =
  | { readonly is: "unreviewed" }
  /** `review` may be that of its topic or category, or of the form. */
  | { readonly is: "reviewed"; readonly review: ReviewEvent }
  | { readonly is: "question"; readonly question: ReviewEvent }
  | { readonly is: "answered"; readonly question: ReviewEvent; readonly answer: ReviewEvent }
  /** It was reviewed, and is no longer what it was then. Where that is undone, the review holds again. */
  | { readonly is: "fallen"; readonly review: ReviewEvent; readonly changes: readonly ReviewChange[] };

/** The review of an indicator, an item of Categories 1 to 6, a topic, a category or the form. */
export interface SubjectReview {
  readonly state: ReviewState;
  /** Questions, answers and reviews of its own that were not taken back, in their order. */
  readonly events: readonly ReviewEvent[];
}

/** A finding that somebody accepts, with a reason. */
export interface Waiver {
  readonly event: ReviewEvent;
  /** The findings it accepts; none where there is nothing to accept, or where it has fallen away. */
  readonly accepts: readonly Finding[];
  /** What changed of its indicator or item since: it accepts nothing any more. */
  readonly changes: readonly ReviewChange[];
}

/** What the events of a review come to for a form as it stands. */
export interface Review {
  readonly form: SubjectReview;
  readonly topics: ReadonlyMap<TopicId, SubjectReview>;
  /** Of every indicator of the form, in its order. */
  readonly indicators: ReadonlyMap<IndicatorId, SubjectReview>;
  /** Of every item of Categories 1 to 6 that is there, and of each of these categories. */
  readonly items: ReadonlyMap<ItemId, SubjectReview>;
  readonly categories: ReadonlyMap<CategoryId, SubjectReview>;
  readonly waivers: readonly Waiver[];
  /** Events about indicators that are not in the form any more. */
  readonly gone: readonly ReviewEvent[];
  /** Events that somebody edited by hand: nothing is concluded from them. */
  readonly edited: readonly ReviewEvent[];
}

type ChangesOf = (review: ReviewEvent) => readonly ReviewChange[];

const noNarrative: NarrativeContent = { items: [], topics: [], categoryScores: {} };

/** What events come to, one after the other. */
function stateAfter(events: readonly ReviewEvent[], changesOf: ChangesOf): ReviewState {
  let state: ReviewState = { is: "unreviewed" };
  for (const event of events) {
    if (event.kind === "reviewed") state = { is: "reviewed", review: event };
    else if (event.kind === "question") state = { is: "question", question: event };
    else if (event.kind === "answer" && (state.is === "question" || state.is === "answered")) state = { is: "answered", question: state.question, answer: event };
  }
  if (state.is !== "reviewed") return state;
  const changes = changesOf(state.review);
  return changes.length === 0 ? state : { is: "fallen", review: state.review, changes };
}

const isPart = (change: HeldChange): ReviewChange => ({ is: "part", ...change });

function changesOfSeveral(digests: readonly string[], form: ScoredForm, topic: TopicId | undefined): readonly ReviewChange[] {
  const { changed, added, gone, means } = coveredChanges(digests, covered(form, topic));
  const idOf = new Map(identitiesOf(form.indicators).map((id) => [coveredName(id), id]));
  const named = (is: "changed" | "added", names: readonly string[]): readonly ReviewChange[] =>
    names.map((name) => ({ is, indicator: idOf.get(name) ?? "" }));
  return [
    ...named("changed", changed), ...named("added", added),
    ...(gone === 0 ? [] : [{ is: "gone", count: gone } as const]), ...(means ? [{ is: "means" } as const] : []),
  ];
}

/** Whether a review of a topic or the form was about an indicator too. */
const coversIndicator = ({ held, kind }: ReviewEvent, id: IndicatorId): boolean =>
  kind === "reviewed" && held?.of === "several" && coveredParts(held.digests).has(coveredName(id));

const digestsOf = ({ held }: ReviewEvent): readonly string[] | undefined => (held?.of === "several" ? held.digests : undefined);

/** What changed of an item of Categories 1 to 6 since an event about it, or about its category. */
function changesOfItem(event: ReviewEvent, item: AnsweredItem, narrative: NarrativeContent): readonly ReviewChange[] {
  const digests = digestsOf(event);
  if (digests === undefined) return [];
  if (event.about.of === "item") return answerChanges(digests, item);
  return categoryChanges(digests, narrative, categoryOf(item.item)).filter((change) => change.is === "item" && change.item === item.item);
}

/** The reviews of Categories 1 to 6. */
function narrativeReviews(events: readonly ReviewEvent[], narrative: NarrativeContent = noNarrative): Pick<Review, "items" | "categories"> {
  const own = events.filter(({ kind }) => kind !== "waived");
  const isOf = (event: ReviewEvent, category: CategoryId): boolean => event.about.of === "category" && event.about.category === category;
  const coversItem = (event: ReviewEvent, item: ItemId): boolean =>
    event.kind === "reviewed" && isOf(event, categoryOf(item)) && coveredParts(digestsOf(event) ?? []).has(item);
  const items = narrative.items.map((item): [ItemId, SubjectReview] => {
    const about = own.filter((event) => event.about.of === "item" && event.about.item === item.item);
    const all = own.filter((event) => about.includes(event) || coversItem(event, item.item));
    return [item.item, { events: about, state: stateAfter(all, (review) => changesOfItem(review, item, narrative)) }];
  });
  const categories = [...new Set(items.map(([item]) => categoryOf(item)))].map((category): [CategoryId, SubjectReview] => {
    const about = own.filter((event) => isOf(event, category));
    return [category, { events: about, state: stateAfter(about, (review) => categoryChanges(digestsOf(review) ?? [], narrative, category)) }];
  });
  return { items: new Map(items), categories: new Map(categories) };
}

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
      const { about } = event;
      const answered = about.of === "item" ? form.narrative?.items.find(({ item }) => item === about.item) : undefined;
      if (answered !== undefined) return changesOfItem(event, answered, form.narrative ?? noNarrative);
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

/** The review of a topic's indicators, counted by where they stand. */
export function countStates(review: Review, topic?: TopicId): Readonly<Record<ReviewState["is"], number>> {
  const counts = { unreviewed: 0, reviewed: 0, question: 0, answered: 0, fallen: 0 };
  for (const [id, { state }] of review.indicators) {
    if (topic === undefined || topicOf(id.split(" ")[0] ?? "") === topic) counts[state.is] += 1;
  }
  return counts;
}

/** The items of Categories 1 to 6 that are reviewed as they stand. */
export const reviewedItems = ({ items }: Pick<Review, "items">): ReadonlySet<ItemId> =>
  new Set([...items].flatMap(([item, { state }]) => (state.is === "reviewed" ? [item] : [])));

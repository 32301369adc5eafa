import type { ItemId } from "../criteria/edition";
import { categoryOf, type CategoryId } from "../criteria/narrative";
import type { Form } from "../form/form";
import type { ReviewEvent } from "../form/review-event";
import type { AnsweredItem, NarrativeContent } from "../narrative/answer";
import { coveredParts } from "./covered";
import { standing } from "./find-again";
import { answerChanges, categoryChanges } from "./held-answer";
import { stateAfter, type ReviewChange, type SubjectReview } from "./review-state";

type Answers = Pick<NarrativeContent, "items">;

/** The reviews of Categories 1 to 6. */
export interface NarrativeReviews {
  /** Of every item that is there, and of each category that has one. */
  readonly items: ReadonlyMap<ItemId, SubjectReview>;
  readonly categories: ReadonlyMap<CategoryId, SubjectReview>;
}

const digestsOf = ({ held }: ReviewEvent): readonly string[] | undefined => (held?.of === "several" ? held.digests : undefined);

/** What changed of an item of Categories 1 to 6 since an event about it, or about its category. */
function changesOfItem(event: ReviewEvent, item: AnsweredItem, narrative: Answers): readonly ReviewChange[] {
  const digests = digestsOf(event);
  if (digests === undefined) return [];
  if (event.about.of === "item") return answerChanges(digests, item);
  return categoryChanges(digests, narrative, categoryOf(item.item)).filter((change) => change.is === "item" && change.item === item.item);
}

/** What changed of the item that a waiver is about; undefined where it is about none that is there. */
export function changesOfWaived(event: ReviewEvent, narrative: Answers | undefined): readonly ReviewChange[] | undefined {
  const { about } = event;
  const item = about.of === "item" ? narrative?.items.find((one) => one.item === about.item) : undefined;
  return item === undefined || narrative === undefined ? undefined : changesOfItem(event, item, narrative);
}

/** What events that stand come to for Categories 1 to 6. */
export function narrativeReviews(events: readonly ReviewEvent[], narrative: Answers = { items: [] }): NarrativeReviews {
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

/** The items of a form's Categories 1 to 6 that are reviewed as they stand. */
export function reviewedItems({ edition, narrative, review }: Pick<Form, "edition" | "narrative" | "review">): ReadonlySet<ItemId> {
  const { items } = narrativeReviews(standing(review?.events ?? [], edition.fiscalYear), narrative);
  return new Set([...items].flatMap(([item, { state }]) => (state.is === "reviewed" ? [item] : [])));
}

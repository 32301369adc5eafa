import type { ItemId, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { categoryOf, type CategoryId } from "../criteria/narrative";
import type { Form } from "../form/form";
import type { ReviewEvent, ReviewSubject } from "../form/review-event";
import type { AnsweredItem, NarrativeContent } from "../narrative/answer";
import { standing } from "./find-again";
import { answerChanges, heldItems, itemChanges, itemsCovered } from "./held-answer";
import { stateAfter, type ChangesOf, type ReviewChange, type SubjectReview } from "./review-state";

type Answers = Pick<NarrativeContent, "items">;

/** The reviews of Categories 1 to 6. */
export interface NarrativeReviews {
  /** Of every item that is there, and of each topic and each category that has one. */
  readonly items: ReadonlyMap<ItemId, SubjectReview>;
  readonly answeredTopics: ReadonlyMap<TopicId, SubjectReview>;
  readonly categories: ReadonlyMap<CategoryId, SubjectReview>;
}

const digestsOf = ({ held }: ReviewEvent): readonly string[] => (held?.of === "several" ? held.digests : []);

type Within = (item: ItemId) => boolean;

/** What a review may be about that is one of a smaller thing as well, from small to large. */
const widening: readonly ReviewSubject["of"][] = ["item", "topic", "category", "form"];

/** Whether an event is a review of something larger that had some of these items in it. */
const coversAny = (event: ReviewEvent, of: ReviewSubject["of"], isWithin: Within): boolean =>
  event.kind === "reviewed" && widening.indexOf(event.about.of) > widening.indexOf(of) && itemsCovered(digestsOf(event)).some(isWithin);

/** What changed of an item since an event about it. */
const changesOfItem = ({ held }: ReviewEvent, item: AnsweredItem): readonly ReviewChange[] =>
  (held?.of === "several" ? answerChanges(held.digests, item) : []);

/** What changed of the item that a waiver is about; undefined where it is about none that is there. */
export function changesOfWaived(event: ReviewEvent, narrative: Answers | undefined): readonly ReviewChange[] | undefined {
  const { about } = event;
  const item = about.of === "item" ? narrative?.items.find((one) => one.item === about.item) : undefined;
  return item === undefined ? undefined : changesOfItem(event, item);
}

const nameOf = (about: ReviewSubject): string | undefined => {
  switch (about.of) {
    case "item": return about.item;
    case "topic": return about.topic;
    case "category": return about.category;
    default: return undefined;
  }
};

/** What events that stand come to for Categories 1 to 6. */
export function narrativeReviews(events: readonly ReviewEvent[], { items }: Answers = { items: [] }): NarrativeReviews {
  const own = events.filter(({ kind }) => kind !== "waived");
  let held: readonly string[] | undefined;
  const heldNow = (): readonly string[] => held ??= heldItems(items);
  const reviewsOf = (of: "item" | "topic" | "category", idOf: (item: ItemId) => string): ReadonlyMap<string, SubjectReview> => {
    const ids = [...new Set(items.map(({ item }) => idOf(item)))];
    return new Map(ids.map((id): [string, SubjectReview] => {
      const isWithin: Within = (item) => idOf(item) === id;
      const about = own.filter((event) => event.about.of === of && nameOf(event.about) === id);
      const item = of === "item" ? items.find((one) => one.item === id) : undefined;
      const changesOf: ChangesOf = (review) =>
        (item !== undefined && about.includes(review) ? changesOfItem(review, item) : itemChanges(digestsOf(review), heldNow(), isWithin));
      return [id, { events: about, state: stateAfter(own.filter((event) => about.includes(event) || coversAny(event, of, isWithin)), changesOf) }];
    }));
  };
  return { items: reviewsOf("item", (item) => item), answeredTopics: reviewsOf("topic", topicOf), categories: reviewsOf("category", categoryOf) };
}

/** The items of a form's Categories 1 to 6 that are reviewed as they stand. */
export function reviewedItems({ edition, narrative, review }: Pick<Form, "edition" | "narrative" | "review">): ReadonlySet<ItemId> {
  const { items } = narrativeReviews(standing(review?.events ?? [], edition.fiscalYear), narrative);
  return new Set([...items].flatMap(([item, { state }]) => (state.is === "reviewed" ? [item] : [])));
}

import { topicOf } from "../criteria/editions";
import { categoryOf } from "../criteria/narrative";
import type { ReviewSubject } from "../form/review-event";
import type { NarrativeReviews } from "./narrative-review";
import type { SubjectReview } from "./review-state";

/** A category, a topic or an item of Categories 1 to 6, and where its review stands. */
export interface AnsweredPart {
  readonly about: Extract<ReviewSubject, { readonly of: "category" | "topic" | "item" }>;
  readonly review: SubjectReview;
}

/** The reviews of Categories 1 to 6 as one reads the form: each category, its topics, and the items of each. */
export function answeredParts({ categories, answeredTopics, items }: NarrativeReviews): readonly AnsweredPart[] {
  const itemsIn = (topic: string): readonly AnsweredPart[] =>
    [...items].flatMap(([item, review]): readonly AnsweredPart[] => (topicOf(item) === topic ? [{ about: { of: "item", item }, review }] : []));
  const topicsIn = (category: string): readonly AnsweredPart[] => [...answeredTopics].flatMap(([topic, review]): readonly AnsweredPart[] =>
    (categoryOf(topic) === category ? [{ about: { of: "topic", topic }, review }, ...itemsIn(topic)] : []));
  return [...categories].flatMap(([category, review]): readonly AnsweredPart[] => [{ about: { of: "category", category }, review }, ...topicsIn(category)]);
}

/** Whether a part is told by itself: a topic or a category where something was noted of it, an item wherever its review stands. */
export const isTold = ({ about, review }: AnsweredPart): boolean => about.of === "item" || review.events.length > 0;

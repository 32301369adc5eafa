import type { Edition, TopicId } from "./edition";
import { categoryOf, type CategoryId, type NarrativeCategory, type NarrativeItem, type NarrativePart, type NarrativeTopic } from "./narrative";
import { narrative2567 } from "./narrative-fy2567";

export { categoryOf };

/** Every known narrative part, oldest first. A new one is added here. */
export const narratives: readonly NarrativePart[] = [narrative2567];

/** The narrative part that belongs to an edition's criteria; undefined where none is known. */
export const narrativeOf = ({ criteriaOf }: Pick<Edition, "criteriaOf">): NarrativePart | undefined =>
  narratives.find(({ fiscalYear }) => fiscalYear === criteriaOf);

/** All items of a narrative part, or of one of its categories, in the form's order. */
export const answeredItems = ({ categories }: Pick<NarrativePart, "categories">): readonly NarrativeItem[] =>
  categories.flatMap(({ topics }) => topics.flatMap(({ items }) => items));

/** A category by its number. */
export const findCategory = ({ categories }: NarrativePart, id: CategoryId): NarrativeCategory | undefined =>
  categories.find((category) => category.id === id);

/** The topic of Categories 1 to 6 that has this number; undefined where the form has none. */
export const findAnsweredTopic = (part: NarrativePart, id: TopicId): NarrativeTopic | undefined =>
  findCategory(part, categoryOf(id))?.topics.find((topic) => topic.id === id);

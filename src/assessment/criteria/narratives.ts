import type { Edition } from "./edition";
import type { CategoryId, NarrativeCategory, NarrativeItem, NarrativePart } from "./narrative";
import { narrative2567 } from "./narrative-fy2567";

export { categoryOf } from "./narrative";

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

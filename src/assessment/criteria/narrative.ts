import type { ItemId, TopicId } from "./edition";
import type { Certainty } from "./scale";

/** "1": a category of the form. */
export type CategoryId = string;

/** A line of an item's checklist (ประเด็น), which an agency ticks where it has what the line says. */
export interface Option {
  /** Its number within the item, from 1: not printed, but in the paths of the files that are attached to it. */
  readonly n: number;
  readonly text: string;
  /** The line as it is printed, where its star stands within it. */
  readonly printed?: string;
  /** It has a star, and a place for evidence. */
  readonly starred?: true;
}

/** An item that is answered in words. */
export interface NarrativeItem {
  readonly id: ItemId;
  readonly title: string;
  readonly description?: string;
  readonly options: readonly Option[];
  /** What the printed form has wrong in this item's texts, which stand here as they are printed. */
  readonly misprint?: string;
}

export interface NarrativeTopic {
  readonly id: TopicId;
  readonly title: string;
  readonly misprint?: string;
  readonly items: readonly NarrativeItem[];
}

export interface NarrativeCategory {
  readonly id: CategoryId;
  readonly title: string;
  readonly topics: readonly NarrativeTopic[];
}

/** The categories of a year's form that are answered in words. No rule is known by which they are scored. */
export interface NarrativePart {
  /** Fiscal year (Buddhist era). */
  readonly fiscalYear: number;
  readonly categories: readonly NarrativeCategory[];
  /** How many characters other than white space an answer may have. */
  readonly answerLimit: { readonly characters: number; readonly certainty: Certainty };
  /** The most that a topic or a category is given. */
  readonly mostScore: number;
}

/** "1.2.1" stands in "1". */
export const categoryOf = (item: ItemId): CategoryId => item.slice(0, item.indexOf("."));

import type { ItemId, TopicId } from "../criteria/edition";
import type { CategoryId } from "../criteria/narrative";
import type { Input } from "../form/figure";
import type { Evidence, Tick, TopicRemarks } from "./answer";

/** What is to be changed of an item: its answer, an option by its number, who writes it, the score it was given. */
export type ItemEdit = { readonly item: ItemId } & (
  | { readonly set: "answer" | "owner"; readonly text: string }
  | { readonly set: "tick"; readonly option: number; readonly to: Tick }
  /** `at` as many as there are is one more; undefined takes the piece away. */
  | { readonly set: "evidence"; readonly option: number; readonly at: number; readonly to: Evidence | undefined }
  | { readonly set: "score"; readonly input: Input }
  /** Which of the form's indicators the answer speaks of; `denied`, of which it does not: as before where that is not said. */
  | { readonly set: "links"; readonly indicators: readonly number[]; readonly denied?: readonly number[] }
);

/** What is to be changed of a topic: one of its assessor's two fields, the score it was given. */
export type TopicEdit = { readonly topic: TopicId } & (
  | { readonly set: keyof TopicRemarks; readonly text: string }
  | { readonly set: "score"; readonly input: Input }
);

/** The score that a category was given. */
export interface CategoryEdit {
  readonly category: CategoryId;
  readonly set: "score";
  readonly input: Input;
}

/** What is to be changed in the narrative part of a form, in its own terms: wherever its rows stand. */
export type NarrativeEdit = ItemEdit | TopicEdit | CategoryEdit;

/** The item, topic or category that an edit is of. */
export const subjectOfEdit = (edit: NarrativeEdit): string => ("item" in edit ? edit.item : "topic" in edit ? edit.topic : edit.category);

/** The item, and maybe one of its options, in whose row somebody is. */
export interface NarrativePlace {
  readonly item: ItemId;
  readonly option?: number;
}

import type { ItemId, TopicId } from "../criteria/edition";
import type { Input } from "../form/figure";
import type { Evidence, Tick, TopicRemarks } from "./answer";

/** What is to be changed of an item: its answer, an option by its number, who writes it, the score it was given. */
export type ItemEdit = { readonly item: ItemId } & (
  | { readonly set: "answer" | "owner"; readonly text: string }
  | { readonly set: "tick"; readonly option: number; readonly to: Tick }
  /** `at` as many as there are is one more; undefined takes the piece away. */
  | { readonly set: "evidence"; readonly option: number; readonly at: number; readonly to: Evidence | undefined }
  | { readonly set: "score"; readonly input: Input }
);

/** What is to be changed in the narrative part of a form, in its own terms: wherever its rows stand. */
export type NarrativeEdit = ItemEdit | { readonly topic: TopicId; readonly set: keyof TopicRemarks; readonly text: string };

/** The item, and maybe one of its options, in whose row somebody is. */
export interface NarrativePlace {
  readonly item: ItemId;
  readonly option?: number;
}

import type { ItemId, TopicId } from "../../../assessment/criteria/edition";
import type { CategoryId } from "../../../assessment/criteria/narrative";
import type { Stretch } from "../heading";

/** A place of the form's own words in a text of Categories 1 to 6; whether it is one is decided where it stands. */
export type Landmark = Stretch & (
  /** The award, whose form it is, and the headings of the topics' table. */
  | { readonly is: "head"; readonly agency?: readonly string[] }
  | { readonly is: "category"; readonly category: CategoryId }
  | { readonly is: "topic"; readonly topic: TopicId }
  /** The item's title, with what the form says of it. `asks`: what stands behind it is what the form asks there. */
  | { readonly is: "item"; readonly item: ItemId; readonly asks: boolean }
  /** The headings of the options. */
  | { readonly is: "options-head" }
  /** How many characters the web form counted. */
  | { readonly is: "counter"; readonly printed: number }
  | { readonly is: "total"; readonly score: string }
  /** The assessor's two fields, which a page's end prints. */
  | { readonly is: "remarks"; readonly toDevelop: string; readonly toFocus: string }
  /** The address of a file, which the end of the page prints. */
  | { readonly is: "attachment"; readonly item: ItemId; readonly option: number; readonly name: string }
);

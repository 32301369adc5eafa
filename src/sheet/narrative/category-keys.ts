import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import type { CategoryId } from "../../assessment/criteria/narrative";

/** What a text of a category's hidden key column says its row is. */
export type CategoryKey =
  | { readonly is: "sheet"; readonly version: number; readonly category: CategoryId }
  | { readonly is: "columns" | "note" | "score" }
  | { readonly is: "topic" | "toDevelop" | "toFocus"; readonly topic: TopicId }
  | { readonly is: "item" | "answer"; readonly item: ItemId }
  | { readonly is: "links"; readonly item: ItemId }
  | { readonly is: "option"; readonly item: ItemId; readonly n: number }
  /** One more piece of an option's evidence. */
  | { readonly is: "evidence"; readonly item: ItemId; readonly n: number };

/** Another mark than that of Category 7's keys, so that neither sheet is ever taken for the other. */
const mark = "pmqa-category:";

/** The version of these sheets that is written now, and the newest that is known: from 2 on each item has a row for linked indicators. */
export const categoryVersion = 2;

/** A key as it is written. Of a sheet it also says whose criteria it was written by. */
export function textOfKey(
  key: Exclude<CategoryKey, { readonly is: "sheet" }> | { readonly is: "sheet"; readonly category: CategoryId; readonly criteriaOf: number },
): string {
  switch (key.is) {
    case "sheet": return `${mark}sheet:${categoryVersion}:${key.category}:${key.criteriaOf}`;
    case "topic": case "toDevelop": case "toFocus": return `${mark}${key.is}:${key.topic}`;
    case "item": case "answer": case "links": return `${mark}${key.is}:${key.item}`;
    case "option": case "evidence": return `${mark}${key.is}:${key.item}:${key.n}`;
    default: return `${mark}${key.is}`;
  }
}

const number = /^\d{1,6}$/;

/** What a key says; undefined for a text that is no key, or one of a kind that is not known. */
export function readCategoryKey(value: unknown): CategoryKey | undefined {
  if (typeof value !== "string" || !value.startsWith(mark)) return undefined;
  const [is = "", id = "", more = ""] = value.slice(mark.length).trim().split(":");
  switch (is) {
    case "sheet": return number.test(id) && more !== "" ? { is, version: Number(id), category: more } : undefined;
    case "columns": case "note": case "score": return { is };
    case "topic": case "toDevelop": case "toFocus": return { is, topic: id };
    case "item": case "answer": case "links": return { is, item: id };
    case "option": case "evidence": return number.test(more) ? { is, item: id, n: Number(more) } : undefined;
    default: return undefined;
  }
}

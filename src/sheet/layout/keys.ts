import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import { formVersion } from "../../assessment/form/form";

/** What a text of the hidden key column says its row is. */
export type Key =
  | { readonly is: "form"; readonly version: number; readonly criteriaOf: string }
  | { readonly is: "head" | "columns" | "summary-head" | "total" | "note" }
  | { readonly is: "topic" | "end" | "summary"; readonly topic: TopicId }
  | { readonly is: "item"; readonly item: ItemId }
  | { readonly is: "unknown" };

const mark = "pmqa:";

/** Says which form the sheet is: the version of the form, and whose criteria it was written by. */
export const formKey = (criteriaOf: number): string => `${mark}form:${formVersion}:${criteriaOf}`;
export const headKey = `${mark}head`;
export const columnsKey = `${mark}columns`;
export const topicKey = (topic: TopicId): string => `${mark}topic:${topic}`;
export const itemKey = (item: ItemId): string => `${mark}item:${item}`;
export const endKey = (topic: TopicId): string => `${mark}end:${topic}`;
export const summaryHeadKey = `${mark}summary-head`;
export const summaryKey = (topic: TopicId): string => `${mark}summary:${topic}`;
export const totalKey = `${mark}total`;
export const noteKey = `${mark}note`;

/** Whether a cell's value is one of the form's keys. */
export const isKey = (value: unknown): value is string => typeof value === "string" && value.startsWith(mark);

/** What a key says; undefined for a text that is no key. */
export function readKey(value: unknown): Key | undefined {
  if (!isKey(value)) return undefined;
  const [, kind = "", id = "", more = ""] = value.trim().split(":");
  switch (kind) {
    case "form": return { is: "form", version: /^\d{1,6}$/.test(id) ? Number(id) : 1, criteriaOf: more };
    case "topic": case "end": case "summary": return { is: kind, topic: id };
    case "item": return { is: "item", item: id };
    case "head": case "columns": case "summary-head": case "total": case "note": return { is: kind };
    default: return { is: "unknown" };
  }
}

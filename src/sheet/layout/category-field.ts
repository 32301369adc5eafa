import type { NarrativeField } from "../../assessment/form/place";

/** What the columns of a category's sheet are. */
export type CategoryField = "item" | "number" | "tick" | "text" | "evidence" | "owner" | "state" | "given";

/** Where each field stands in a category's sheet: its column, from 1. */
export type CategoryColumns = ReadonlyMap<CategoryField, number>;

/** The column in which a place's field stands. */
export const columnOfField: Readonly<Record<NarrativeField, CategoryField>> = {
  option: "text", answer: "text", links: "text", toDevelop: "text", toFocus: "text",
  tick: "tick", evidence: "evidence", owner: "owner", state: "state", given: "given",
};

import type { ColumnField } from "../../assessment/form/place";

/** What a column of a pasted table goes into the form as; "none" is left out. */
export type ColumnUse = Exclude<ColumnField, "success" | "score"> | "none";

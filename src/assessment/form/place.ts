/** A column of the form. A result's field carries its year: `result.2567`. */
export type ColumnField = "item" | "name" | "direction" | "target" | "unit" | "success" | "note" | "score" | ResultField;
export type ResultField = `result.${number}`;
/** A value of the form's head. */
export type HeadField = "agency" | "fiscalYear" | "agencyType";
const narrativeFields = ["option", "tick", "evidence", "owner", "state", "answer", "links", "given", "toDevelop", "toFocus"] as const;
/** A cell of a sheet of Categories 1 to 6. */
export type NarrativeField = (typeof narrativeFields)[number];
/** What a finding points at. */
export type Field = ColumnField | HeadField | NarrativeField;

/** A cell of the form in the form's own terms: the row as Excel numbers it (from 1), and the field. */
export interface Place<In extends Field = Field> {
  readonly row: number;
  readonly field: In;
  /** The sheet, where it is another than that of Category 7. */
  readonly sheet?: string;
}

/** Whether a place is on the sheet of Category 7: rows of other sheets say nothing of its. */
export const isOnForm = ({ sheet }: Place): boolean => sheet === undefined;

/** The field of a year's result. */
export const resultField = (year: number): ResultField => `result.${year}`;

/** The year of a result's field; undefined for any other field. */
export const yearOfField = (field: Field): number | undefined =>
  (field.startsWith("result.") ? Number(field.slice("result.".length)) : undefined);

/** Whether a field is one of Categories 1 to 6. */
export const isNarrativeField = (field: Field): field is NarrativeField => (narrativeFields as readonly Field[]).includes(field);

const before: readonly Field[] = ["agency", "fiscalYear", "agencyType", "item", "name", "direction", "target", "unit"];
const behind: readonly Field[] = ["success", "note", "score", ...narrativeFields];
const beyondAnyYear = 10_000;

/** Where a field stands from left to right: results between the unit and the percentage, by their years. */
const columnRank = (field: Field): number =>
  yearOfField(field) ?? (before.includes(field) ? before.indexOf(field) : beyondAnyYear + behind.indexOf(field));

/** Compares places as one reads: Category 7 first, then the other sheets by their names; by row, then by the form's columns. */
export const inReadingOrder = (a: Place, b: Place): number =>
  (a.sheet === b.sheet ? 0 : (a.sheet ?? "").localeCompare(b.sheet ?? "", "th", { numeric: true }))
  || a.row - b.row || columnRank(a.field) - columnRank(b.field);

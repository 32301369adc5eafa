import type { RecordField, RecordPart } from "../../sheet/record/record-row";
import { asPlainText } from "../../sheet/review/review-record";

/** What is said of something, in texts; a field of which nothing is said is not in it. */
export type Facts = ReadonlyMap<RecordField, string>;

/** Something of a form, and what the form says of it. */
export interface FactGroup {
  readonly part: RecordPart;
  /** Which of its kind: "7.1.1-2", "7.1", an event's code; "" where there is but one. */
  readonly key: string;
  readonly facts: Facts;
}

/** The texts that say anything, as any program gives them back. */
export const factsIn = (entries: readonly (readonly [RecordField, string])[]): Facts =>
  new Map(entries.map(([field, text]) => [field, asPlainText(text)] as const).filter(([, text]) => text !== ""));

import { nameWithoutYears } from "../../assessment/form/identity";
import type { RecordField } from "../../sheet/record/record-row";
import type { FactGroup, Facts } from "../submission/fact-group";

/** Of what something changed: which it is, and an indicator's name. */
export interface ChangedSubject {
  readonly part: FactGroup["part"];
  /** As it is numbered now; as it was, where it is gone. */
  readonly key: string;
  readonly name: string;
}

/** One thing that is not as it was; "" where nothing was said, or is. */
export type FactChange = ChangedSubject & (
  | { readonly is: "added" | "gone"; readonly facts: Facts }
  /** The same by another name, as far as anybody can tell. */
  | { readonly is: "renamed"; readonly before: string; readonly now: string }
  /** It stands elsewhere: under another item, or among others of its item. */
  | { readonly is: "moved"; readonly before: string; readonly now: string }
  | { readonly is: "changed"; readonly field: RecordField; readonly before: string; readonly now: string }
);

/** What a form computes: it follows from the rest. */
export const figureFields: readonly RecordField[] = ["success", "score", "unscored"];

/** What a thing is called besides its number. */
export const nameOfGroup = ({ facts }: FactGroup): string => facts.get("name") ?? facts.get("text") ?? "";

/** The item of an indicator's number. */
export const itemOfGroup = ({ key }: Pick<FactGroup, "key">): string => key.split("-")[0] ?? "";

/** What tells indicators apart of whatever item: names, read without years and blanks. */
export const sameName = (group: FactGroup): string => nameWithoutYears(nameOfGroup(group));

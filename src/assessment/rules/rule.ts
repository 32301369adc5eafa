import type { Assessment, Field, Indicator, Placeholder, Place, Scored, Stray } from "../assessment";
import type { Edition, Item, Severity } from "../criteria/edition";
import type { Phrase, Values } from "../phrase";

/** What a fix writes into a cell: a number, a text, or nothing. */
export type Input = number | string | null;

/** A change that mends what a finding reports, cell by cell. */
export interface Fix {
  readonly label: Phrase;
  readonly values?: Values;
  readonly changes: readonly { readonly at: Place; readonly input: Input }[];
}

/** One of the things a rule can say: what is wrong, and what to do about it. */
export interface Saying {
  readonly severity: Severity;
  readonly what: Phrase;
  readonly next: Phrase;
}

/** What a rule found. Its words are in the rule: `describe` puts them together. */
export interface Finding {
  readonly rule: Rule;
  readonly saying: Saying;
  readonly severity: Severity;
  readonly at: Place;
  /** Other rows the finding speaks of, such as a duplicate's twin. */
  readonly values: Values;
  readonly fix?: Fix;
}

/** Where a rule puts what it finds. */
export type Report<Key extends string = string> = (
  saying: Key,
  at: Place,
  values?: Values,
  fix?: Fix,
) => void;

interface Anatomy<Key extends string> {
  /** The finding's code, and the name of its test, its fixture and its page: "missing-target". */
  readonly name: string;
  readonly title: Phrase;
  /** Why it matters, for the finding and for the rule's page. */
  readonly why: Phrase;
  readonly says: Readonly<Record<Key, Saying>>;
}

/** What a rule about one indicator may look at besides it. */
export interface IndicatorContext {
  readonly edition: Edition;
  readonly scored: Scored;
}

/** An item of the form with what stands under it. */
export interface ItemGroup {
  readonly item: Item;
  /** The row of the item's heading, or the best row to point at where the heading is gone. */
  readonly row: number;
  readonly indicators: readonly Indicator[];
  readonly placeholders: readonly Placeholder[];
}

/** Looks at one indicator: the one thing to look at again when that row is edited. */
export interface IndicatorRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "indicator";
  check(indicator: Indicator, context: IndicatorContext, report: Report<Key>): void;
}

/** Looks at an item and all that stands under it. */
export interface ItemRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "item";
  check(group: ItemGroup, assessment: Pick<Assessment, "edition" | "agencyType">, report: Report<Key>): void;
}

/** Looks at the indicators that share a name. */
export interface NameRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "name";
  check(namesakes: readonly Indicator[], report: Report<Key>): void;
}

/** Looks at what stands where nothing belongs. */
export interface StrayRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "stray";
  check(stray: Stray, report: Report<Key>): void;
}

export type Rule = IndicatorRule | ItemRule | NameRule | StrayRule;

/** The cell of an indicator's field. */
export const cellOf = (indicator: Pick<Indicator, "row">, field: Field): Place => ({ row: indicator.row, field });

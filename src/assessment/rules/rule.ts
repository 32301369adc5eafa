import type { Assessment, Field, Figure, Indicator, Placeholder, Place, ResultField, Scored, Stray } from "../form/form";
import type { Edition, Item, Severity } from "../criteria/edition";
import type { Phrase, Values } from "../text/phrase";

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

/** What a rule found. It holds no text: its words are in the rule, and `describe` puts them together when asked. */
export interface Finding {
  readonly rule: Rule;
  readonly saying: Saying;
  /** The saying's severity, unless the edition gives the rule another. */
  readonly severity: Severity;
  readonly at: Place;
  /** What the saying's placeholders are filled with. */
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

/** A cell for a number that does not simply hold one above 0: it is blank, not applicable, unreadable, typed as text, 0. */
export interface OddFigure {
  readonly figure: Figure;
  readonly field: "target" | ResultField;
  /** The year of the result; of a target, the year assessed. */
  readonly year: number;
  readonly at: Place;
}

/** Looks at an indicator's target or result, where it is not simply a number above 0. */
export interface FigureRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "figure";
  check(odd: OddFigure, indicator: Indicator, context: IndicatorContext, report: Report<Key>): void;
}

/** Looks at an item and all that stands under it. */
export interface ItemRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "item";
  check(group: ItemGroup, assessment: Pick<Assessment, "edition" | "agencyType">, report: Report<Key>): void;
}

/** Looks at the indicators that share a name: two or more, in sheet order. */
export interface NameRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "name";
  check(namesakes: readonly Indicator[], report: Report<Key>): void;
}

/** Looks at what stands where nothing belongs. */
export interface StrayRule<Key extends string = string> extends Anatomy<Key> {
  readonly about: "stray";
  check(stray: Stray, report: Report<Key>): void;
}

export type Rule = IndicatorRule | FigureRule | ItemRule | NameRule | StrayRule;

/** The cell of an indicator's field. */
export const cellOf = (indicator: Pick<Indicator, "row">, field: Field): Place => ({ row: indicator.row, field });

/** A fix that writes one cell. */
export const write = (at: Place, input: Input, label: Phrase, values?: Values): Fix =>
  ({ label, ...(values === undefined ? {} : { values }), changes: [{ at, input }] });

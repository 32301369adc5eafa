import type { Edition, Item, ItemId, Severity, TopicId } from "../criteria/edition";
import { itemsOf } from "../criteria/editions";
import type { Figure, Input } from "../form/figure";
import type { plainFormat } from "../form/number-format";
import type { Placeholder } from "../form/form";
import { grouped } from "../form/grouped";
import type { IndicatorId } from "../form/identity";
import { resultField, type Field, type HeadField, type Place, type ResultField } from "../form/place";
import type { ScoredForm, ScoredIndicator } from "../scoring/scored";
import type { Phrase, Values } from "../text/phrase";

/** In place of an input: the formula that the form itself has in that cell. */
export const ownFormula = { formula: "own" } as const;

/** What a fix puts into a cell. */
export interface FixChange {
  readonly at: Place;
  readonly input: Input | typeof ownFormula;
  /** Named where the cell's number format is part of what is wrong. */
  readonly format?: typeof plainFormat;
}

interface Labelled {
  readonly label: Phrase;
  readonly values?: Values;
}

/** A change that mends what a finding reports, cell by cell. */
export interface CellFix extends Labelled {
  readonly changes: readonly FixChange[];
  /**
   * It changes how a thing is written, never what it says: what is read of the form stays as it is. Such fixes may be
   * carried out all at once, without looking at each.
   */
  readonly safe?: true;
}

/** Rows put where they belong: the whole form in the form's order, or one row under the item that its own number names. */
export type RowFix = Labelled & ({ readonly rows: "in order" } | { readonly rows: "to its item"; readonly row: number });

/** A way to mend what a finding reports, in one click. */
export type Fix = CellFix | RowFix;

/** One of the things a rule can say: what is wrong, and what to do about it. */
export interface Saying {
  readonly severity: Severity;
  readonly what: Phrase;
  readonly next: Phrase;
  /**
   * The sheet says so by itself, in any Excel: of a blank cell as soon as something else is typed in the row, of an answer as
   * soon as it is too long.
   */
  readonly lightsUp?: true;
}

/**
 * What a finding is about: an indicator wherever its row stands, an item, a part of an item of Categories 1 to 6 (an option,
 * or what its answer speaks of), a topic, another sheet, or the form as a whole.
 */
export type Subject =
  | { readonly of: "indicator"; readonly indicator: IndicatorId }
  | { readonly of: "item"; readonly item: ItemId }
  | { readonly of: "part"; readonly item: ItemId; readonly part: string }
  | { readonly of: "topic"; readonly topic: TopicId }
  | { readonly of: "sheet"; readonly sheet: string }
  | { readonly of: "form" };

/** How grave it is when a rule says something of a form: an edition may have it otherwise, but for doubts, which are never grave. */
export const severityIn = ({ severities }: Edition, { name, kind }: Pick<Rule, "name" | "kind">, { severity }: Saying): Severity =>
  (kind === "doubt" ? severity : severities[name] ?? severity);

/** Where a rule puts what it finds, with the fixes that there are, the usual one first. */
export type Report<Key extends string = string> = (saying: Key, at: Place, values?: Values, ...fixes: readonly (Fix | undefined)[]) => void;

/** What cells for typing hold, by column; all results alike. */
export type AskedField = Exclude<Field, "item" | "success" | "score" | HeadField | ResultField> | "result";

/** Looks at a form and reports what it finds. */
export interface Rule<Key extends string = string> {
  /** The folder it stands in: what kind of thing it looks at. */
  readonly kind: "entry" | "formulas" | "review" | "narrative" | "doubt";
  /** The finding's code, and the name of its file, its cases and its page: "missing-target". */
  readonly name: string;
  readonly title: Phrase;
  /** Why it matters, for the finding and for the rule's page. */
  readonly why: Phrase;
  /** Of a doubt: what it does not see, and where it keeps silent. */
  readonly limits?: Phrase;
  readonly says: Readonly<Record<Key, Saying>>;
  /** The cells whose input message says what the rule asks. */
  readonly asks?: readonly AskedField[];
  /** What its findings are about, by their values; what stands in their row, where the rule does not say. */
  about?(values: Values): Subject | undefined;
  check(form: ScoredForm, report: Report<Key>): void;
}

/** One of the things a doubt asks: what is odd, and what to ask of whom. */
export type Asking = Pick<Saying, "what" | "next">;

/** The check of a rule that looks at one indicator after the other. */
export const eachIndicator = <Key extends string>(
  look: (indicator: ScoredIndicator, report: Report<Key>, form: ScoredForm) => void,
): Rule<Key>["check"] => (form, report) => {
  for (const indicator of form.indicators) look(indicator, report, form);
};

/** An indicator's target or result in its cell. */
export interface FigureCell {
  readonly figure: Figure;
  readonly at: Place<"target" | ResultField>;
  /** The year of the result; of a target, the year assessed. */
  readonly year: number;
  readonly indicator: ScoredIndicator;
}

/** The check of a rule that looks at one target or result after the other. */
export const eachFigure = <Key extends string>(
  look: (cell: FigureCell, report: Report<Key>, form: ScoredForm) => void,
): Rule<Key>["check"] => (form, report) => {
  const { years, fiscalYear } = form.edition;
  const fields = years.map(resultField);
  for (const indicator of form.indicators) {
    const { row, target, results } = indicator;
    look({ figure: target, at: { row, field: "target" }, year: fiscalYear, indicator }, report, form);
    for (const [index, field] of fields.entries()) {
      const figure = results[index];
      if (figure !== undefined) look({ figure, at: { row, field }, year: years[index] ?? fiscalYear, indicator }, report, form);
    }
  }
};

/** An item of the form with what stands under it. */
export interface ItemGroup {
  readonly item: Item;
  /** The item's heading, or the best row to point at where the heading is gone. */
  readonly at: Place;
  readonly indicators: readonly ScoredIndicator[];
  readonly placeholders: readonly Placeholder[];
}

/** The check of a rule that looks at one item after the other. */
export const eachItem = <Key extends string>(
  look: (group: ItemGroup, report: Report<Key>, form: ScoredForm) => void,
): Rule<Key>["check"] => (form, report) => {
  let nearest = [...form.itemRows.values()][0] ?? 1;
  const indicatorsOf = grouped(form.indicators, ({ item }) => item);
  const placeholdersOf = grouped(form.placeholders, ({ item }) => item);
  for (const item of itemsOf(form.edition)) {
    const indicators = indicatorsOf.get(item.id) ?? [];
    const placeholders = placeholdersOf.get(item.id) ?? [];
    const heading = form.itemRows.get(item.id);
    nearest = heading ?? nearest;
    const row = heading ?? indicators[0]?.row ?? placeholders[0]?.row ?? nearest;
    look({ item, at: { row, field: "item" }, indicators, placeholders }, report, form);
  }
};

/** The cell of a field in an indicator's row. */
export const placeOf = ({ row }: { readonly row: number }, field: Field): Place => ({ row, field });

/** A fix that puts the whole form back in its order, with the rows of its own that are gone. */
export const putInOrder: RowFix = {
  label: { th: "จัดแถวให้ตรงตามแบบฟอร์ม", en: "Put the rows in the form's order" },
  rows: "in order",
};

/** A fix that changes how a thing is written and nothing else. */
export const safely = (fix: CellFix): CellFix => ({ ...fix, safe: true });

/** A fix that writes one cell. */
export const write = (at: Place, input: Input | typeof ownFormula, label: Phrase, values?: Values): CellFix =>
  ({ label, ...(values === undefined ? {} : { values }), changes: [{ at, input }] });

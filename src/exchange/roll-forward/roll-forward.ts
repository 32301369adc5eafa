import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem, isRequired, itemsOf } from "../../assessment/criteria/editions";
import { inItemOrder } from "../../assessment/criteria/item-order";
import { carriedMark, readCarriedOver } from "../../assessment/form/carried-over";
import type { Figure } from "../../assessment/form/figure";
import type { FormContent, Indicator } from "../../assessment/form/form";
import { indicatorNumbers, nameWithoutYears } from "../../assessment/form/identity";
import { plainDigits } from "../../assessment/form/figure";
import { lettersOf, sameText } from "../../assessment/text/glyphs";
import { matchItems } from "./match-items";
import { rollAnswers, type RolledAnswers } from "./roll-answers";
import { rollFailure } from "./roll-failure";

/** A result, and the year it is of. */
export interface DatedResult {
  readonly year: number;
  readonly figure: Figure;
}

/** What became of one of last year's indicators. */
export interface RolledIndicator {
  /** "7.1.1-2", in last year's form and in this year's. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** The results that stay, under their own years. */
  readonly kept: readonly DatedResult[];
  /** The results of years that are no longer asked for. */
  readonly left: readonly DatedResult[];
  /** What is still last year's, until somebody confirms it. */
  readonly unconfirmed: readonly ("target" | "note")[];
  /** The year whose target and note nobody had confirmed in last year's form either. */
  readonly neverConfirmed?: number;
  /** The name says a year, which stays as it is. */
  readonly saysYear: boolean;
}

/** An indicator that has no place in this year's form. */
export interface SetAside {
  readonly from: string;
  readonly indicator: Indicator;
}

/** This year's form made of last year's, and what became of everything in it. */
export interface RolledForward {
  readonly content: FormContent;
  readonly fromYear: number;
  readonly toYear: number;
  readonly rolled: readonly RolledIndicator[];
  /** Those of items that the new edition no longer has. */
  readonly setAside: readonly SetAside[];
  /** Items under which indicators came whose title is now another. */
  readonly retitled: readonly { readonly item: ItemId; readonly before: string; readonly after: string }[];
  /** Indicators that the edition lays down and last year's form had not: they are added with their names. */
  readonly added: readonly { readonly item: ItemId; readonly name: string }[];
  /** Items asked of this agency under which nothing came. */
  readonly stillEmpty: readonly ItemId[];
  /** What became of the answers to Categories 1 to 6, where last year's form has any. */
  readonly answers?: RolledAnswers;
}

/** The results by this year's years; the years that are new have none. */
const moveYears = (results: readonly DatedResult[], { years }: Edition): readonly Figure[] =>
  years.map((year) => results.find((result) => result.year === year)?.figure ?? { state: "missing" });

const isFilled = ({ figure }: DatedResult): boolean => figure.state !== "missing";

/** One of last year's indicators as this year's, under an item of the new edition, and what became of it. */
export function rollIndicator(indicator: Indicator, item: ItemId, before: Edition, after: Edition): {
  readonly indicator: Indicator; readonly told: Omit<RolledIndicator, "from" | "to">;
} {
  const results = before.years.map((year, at): DatedResult => ({ year, figure: indicator.results[at] ?? { state: "missing" } }));
  const carried = readCarriedOver(indicator.note);
  const note = carried?.note ?? indicator.note;
  const unconfirmed = [
    ...(indicator.target.state === "missing" ? [] : ["target" as const]),
    ...(note === "" ? [] : ["note" as const]),
  ];
  const mark = carriedMark(before.fiscalYear);
  return {
    indicator: {
      item, name: indicator.name, direction: indicator.direction, target: indicator.target, unit: indicator.unit,
      results: moveYears(results, after),
      note: unconfirmed.length === 0 ? "" : [mark, ...(note === "" ? [] : [note])].join("\n"),
    },
    told: {
      name: indicator.name, unconfirmed,
      kept: results.filter(({ year }) => after.years.includes(year)).filter(isFilled),
      left: results.filter(({ year }) => !after.years.includes(year)).filter(isFilled),
      ...(carried === undefined ? {} : { neverConfirmed: carried.year }),
      saysYear: nameWithoutYears(indicator.name) !== plainDigits(sameText(indicator.name)),
    },
  };
}

function addedTo(edition: Edition, indicators: readonly Indicator[]): RolledForward["added"] {
  const names = new Set(indicators.map(({ item, name }) => `${item} ${lettersOf(name)}`));
  return itemsOf(edition).flatMap(({ id, prescribed = [] }) =>
    prescribed.filter((name) => !names.has(`${id} ${lettersOf(name)}`)).map((name) => ({ item: id, name })));
}

/**
 * Makes this year's form of last year's: results go on under their own years, the oldest goes and the newest is empty;
 * targets, notes and answers stay, marked as last year's until somebody confirms them.
 *
 * @throws Failure `year-not-later`
 */
export function rollForward(last: FormContent, edition: Edition): RolledForward {
  const before = last.edition;
  if (edition.fiscalYear <= before.fiscalYear) throw rollFailure("year-not-later", { from: before.fiscalYear, to: edition.fiscalYear });
  const items = matchItems(before, edition);
  const numbers = indicatorNumbers(last.indicators);
  const came = last.indicators.map((indicator, at) => ({ indicator, from: numbers[at] ?? "", to: items.get(indicator.item)?.to }));
  const staying = came.flatMap(({ indicator, from, to }) => (to === undefined ? [] : [{ from, ...rollIndicator(indicator, to, before, edition) }]));
  const going = inItemOrder(edition, staying, ({ indicator }) => indicator.item);
  const indicators = going.map(({ indicator }) => indicator);
  const numbered = indicatorNumbers(indicators);
  const filled = new Set(indicators.map(({ item }) => item));
  const answers = last.narrative && rollAnswers(last.narrative, before, edition);
  const added = addedTo(edition, indicators);
  return {
    content: { ...last, edition, indicators, ...(answers === undefined ? {} : { narrative: answers.content }) },
    ...(answers === undefined ? {} : { answers: answers.told }),
    fromYear: before.fiscalYear, toYear: edition.fiscalYear,
    rolled: going.map(({ from, told }, at) => ({ from, to: numbered[at] ?? "", ...told })),
    setAside: came.flatMap(({ indicator, from, to }) => (to === undefined ? [{ from, indicator }] : [])),
    retitled: [...items.values()].flatMap(({ from, to, isRetitled }) => (isRetitled && to !== undefined && filled.has(to)
      ? [{ item: to, before: findItem(before, from)?.title ?? "", after: findItem(edition, to)?.title ?? "" }] : [])),
    added,
    stillEmpty: itemsOf(edition).filter((item) => isRequired(item, last.agencyType) && !filled.has(item.id)).map(({ id }) => id),
  };
}

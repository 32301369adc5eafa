import type { ItemId } from "../criteria/edition";
import { plainDigits } from "../form/figure";
import type { Indicator } from "../form/form";
import { notePartsOf, partsOfNote, type NoteFigure } from "../form/note-figures";
import { decimalsOf, isCountingUnit, isPercentUnit, saidUnit } from "../form/unit";
import { onceFor } from "../once";
import type { AnsweredItem } from "./answer";
import { lettersIn, type Letters } from "./letters";
import { commonShare, nameRuns, seldom, type NameRun } from "./name-runs";

/** Why an answer is taken to speak of an indicator: its name is there, a word of its own, or a figure that both give. */
export type LinkedBy = "name" | "term" | "figure";

/** An answer and an indicator that seem to speak of the same; people say whether they do. */
export interface SuggestedLink {
  readonly item: ItemId;
  /** Which of the form's indicators. */
  readonly indicator: number;
  readonly by: LinkedBy;
  /** The words of the answer that tell, and where they stand in it. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What of a form is held against its answers. */
export interface LinkedForm {
  readonly agency: string;
  readonly fiscalYear: number;
  /** The years of its results, oldest first. */
  readonly years: readonly number[];
  readonly indicators: readonly Indicator[];
}

/** A name is there where so many of its pieces stand together, so many of them its own; any run of it will do beside a figure. */
const enough = { pieces: 12, telling: 8 } as const;

const latinWords = /[A-Za-z][A-Za-z&-]*(?:[ -][A-Za-z][A-Za-z&-]*){0,5}/g;
const isAcronym = /^[A-Z][A-Z-]{2,}$/;
const shortestTerm = 7;

/** Words in Latin letters by which an indicator is known: systems and projects of several words, and acronyms. */
function termsOf({ name, note }: Indicator): readonly string[] {
  const found = [...`${name}\n${note}`.matchAll(latinWords)].map(([words]) => words.trim());
  const terms = found.filter((words) => isAcronym.test(words) || (/[ -]/.test(words) && words.length >= shortestTerm));
  return [...new Set(terms.map((words) => lettersIn(words).letters))];
}

/** The terms of indicators that few enough answers have to tell of any. */
function ownTerms(indicators: readonly Indicator[], answers: readonly Letters[]): readonly (readonly string[])[] {
  const most = Math.max(seldom, answers.length * commonShare);
  const spread = new Map<string, number>();
  const isOwn = (term: string): boolean => {
    const known = spread.get(term) ?? answers.filter(({ letters }) => letters.includes(term)).length;
    spread.set(term, known);
    return known <= most;
  };
  return indicators.map((indicator) => termsOf(indicator).filter(isOwn));
}

/** Where a term stands as a word of its own; undefined where it does not. An acronym within a longer word is none. */
function termIn(term: string, { letters, at }: Letters, text: string): { readonly start: number; readonly end: number } | undefined {
  const found = letters.indexOf(term);
  if (found < 0) return undefined;
  const [start, end] = [at[found] ?? 0, (at[found + term.length - 1] ?? 0) + 1];
  return /[A-Za-z]/.test(text.charAt(start - 1)) || /^[A-Za-z]/.test(text.slice(end, end + 1)) && term.length < shortestTerm ? undefined : { start, end };
}

/** A count of fewer things may be the same by chance. */
export const tellingCount = 100;

/** Whether a figure is so large, or so exact, that two texts seldom have it by chance. */
const mayTell = ({ unit, value, isPercent }: NoteFigure): boolean => (unit !== "" ? value >= tellingCount : isPercent && decimalsOf(value) > 0);

const placeOfFigure = ({ digits, before, behind }: NoteFigure, answer: string): { readonly start: number; readonly end: number } => {
  const end = answer.length - behind.length;
  return { start: Math.max(0, end - digits.length - Math.min(before.length, 20)), end };
};

/** Whether a figure of an answer is one that an indicator gives: a count of its note's, or its result as it is rounded there. */
function isOf(figure: NoteFigure, years: readonly number[], indicator: Indicator, isNamed: boolean, form: LinkedForm): boolean {
  const of = years.length === 0 ? [form.fiscalYear] : years;
  if (figure.unit !== "") {
    return partsOfNote(indicator, form.fiscalYear).some((part) => (part.years.length === 0 || part.years.some((year) => of.includes(year)))
      && part.figures.some(({ value, unit }) => unit === figure.unit && value === figure.value))
      || (isCountingUnit(indicator.unit) && saidUnit(indicator.unit) === figure.unit && of.some((year) => isResult(figure.value, year, indicator, form)));
  }
  return isNamed && isPercentUnit(indicator.unit) && of.some((year) => isResult(figure.value, year, indicator, form));
}

/** Whether a figure is an indicator's result of a year, rounded to as many decimals as the figure has. */
export function isResult(value: number, year: number, { results }: Pick<Indicator, "results">, { years }: Pick<LinkedForm, "years">): boolean {
  const result = results[years.indexOf(year)];
  return result?.state === "number" && Math.abs(result.value - value) <= 10 ** -decimalsOf(value) / 2 + 1e-9;
}

const lettersOfNames = onceFor((indicators: readonly Indicator[]) => indicators.map(({ name }) => lettersIn(name)));

const byStrength = (one: NameRun, other: NameRun): number => other.telling - one.telling || other.pieces - one.pieces;

/** The links between answers and indicators that their words suggest: of each pair the one that tells most. */
export function suggestLinks(items: readonly Pick<AnsweredItem, "item" | "answer">[], form: LinkedForm): readonly SuggestedLink[] {
  const { indicators, fiscalYear } = form;
  const answers = items.map(({ answer }) => lettersIn(answer));
  const runs = new Map<string, NameRun[]>();
  for (const run of nameRuns(lettersOfNames(indicators), answers, lettersIn(form.agency))) {
    const key = `${run.answer} ${run.name}`;
    const known = runs.get(key);
    if (known === undefined) runs.set(key, [run]);
    else known.push(run);
  }
  const terms = ownTerms(indicators, answers);
  return items.flatMap(({ item, answer }, at) => {
    const letters = answers[at] ?? lettersIn(answer);
    const parts = notePartsOf(answer, fiscalYear)
      .map(({ figures, ...part }) => ({ ...part, figures: figures.filter(mayTell) }))
      .filter(({ figures }) => figures.length > 0);
    return indicators.flatMap((indicator, which): readonly SuggestedLink[] => {
      const link = (by: LinkedBy, { start, end }: { readonly start: number; readonly end: number }): SuggestedLink =>
        ({ item, indicator: which, by, words: answer.slice(start, end).replace(/\s+/g, " ").trim(), start, end });
      const [best] = (runs.get(`${at} ${which}`) ?? []).sort(byStrength);
      if (best !== undefined && best.pieces >= enough.pieces && best.telling >= enough.telling) return [link("name", best)];
      const named = best !== undefined;
      for (const part of parts) {
        const figure = part.figures.find((one) => isOf(one, part.years, indicator, named, form));
        if (figure !== undefined) return [link("figure", placeOfFigure(figure, plainDigits(answer).slice(0, part.end)))];
      }
      const [term] = (terms[which] ?? []).flatMap((one) => termIn(one, letters, answer) ?? []);
      return term === undefined ? [] : [link("term", term)];
    });
  });
}

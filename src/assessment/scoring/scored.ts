import type { Edition, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Scale } from "../criteria/scale";
import type { Form, Indicator, IndicatorRow } from "../form/form";
import { grouped } from "../form/grouped";
import { onceFor, onceInARow } from "../once";
import { meanScore } from "./mean";
import { scoreOfPrinted } from "./score";
import { successOfEntries } from "./success";

/** What an indicator comes to: null where something it needs is missing or cannot be read. */
export interface Scored {
  /** Percentage of success, two decimals. */
  readonly success: number | null;
  /** 0 to the item's cap. */
  readonly score: number | null;
}

export interface ScoredIndicator extends IndicatorRow {
  readonly scored: Scored;
}

/** A form with all that it comes to, worked out from what was typed. */
export interface ScoredForm extends Form {
  readonly indicators: readonly ScoredIndicator[];
  /** The mean score of each topic's indicators, two decimals; null where none is scored. */
  readonly topicScores: Readonly<Record<TopicId, number | null>>;
  /** How many indicators of each topic were begun and have no score. */
  readonly unscored: Readonly<Record<TopicId, number>>;
  /** The mean of the topics that have one, two decimals; null where none has. */
  readonly total: number | null;
}

/** An indicator's percentage of success and its score, from the result of the year assessed. */
export function scoredOf({ item, direction, target, results }: Indicator, scale: Scale): Scored {
  const success = successOfEntries(results.at(-1), target, direction);
  return { success, score: success === null ? null : scoreOfPrinted(scale, success, item) };
}

const known = (scores: readonly (number | null)[]): readonly number[] => scores.filter((score) => score !== null);

/** Whether anything but an indicator's name is filled in. */
export const hasMoreThanName = ({ direction, target, unit, results, note }: Indicator): boolean =>
  [direction, target, ...results].some(({ state }) => state !== "missing") || unit !== "" || note !== "";

/** What a form's indicators come to, wherever they stand: in a sheet, or in something that is to come in. */
export function scoresOf<One extends Indicator>({ edition, indicators: given }: { readonly edition: Edition; readonly indicators: readonly One[] }) {
  const { topics, scale } = edition;
  // Spread, each would have a hidden class of its own in V8, and all who look at them were several times slower.
  const indicators = given.map((indicator) => Object.assign({}, indicator, { scored: scoredOf(indicator, scale) }));
  const groups = grouped(indicators, ({ item }) => topicOf(item));
  const byTopic = topics.map(({ id }) => ({ id, own: groups.get(id) ?? [] }));
  const means = byTopic.map(({ id, own }) => [id, meanScore(known(own.map(({ scored }) => scored.score)))] as const);
  const unscored = byTopic.map(({ id, own }) =>
    [id, own.filter((indicator) => indicator.scored.score === null && hasMoreThanName(indicator)).length] as const);
  return {
    indicators, topicScores: Object.fromEntries(means), unscored: Object.fromEntries(unscored),
    total: meanScore(known(means.map(([, mean]) => mean))),
  };
}

const scorerFor = onceFor((edition: Edition) => onceInARow((indicators: readonly IndicatorRow[]) => scoresOf({ edition, indicators })));

/** Works a form out: every indicator, the topics' means, and their mean. Indicators are scored once, whatever else of the form becomes another. */
export const scoreForm = (form: Form): ScoredForm => ({ ...form, ...scorerFor(form.edition)(form.indicators) });

import Big from "big.js";
import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Indicator } from "../form/form";
import { decimalsOfResults } from "./next-need";
import { scoreForm, type ScoredForm } from "./scored";

/** What is tried out for the indicator in a row; what is not named stays as it is. */
export interface Trial {
  readonly row: number;
  /** The result of the year assessed. */
  readonly result?: Indicator["target"];
  readonly target?: Indicator["target"];
  readonly direction?: Indicator["direction"];
}

/** The four figures that a row has a part in; null where there is none. */
export interface FourFigures {
  readonly success: number | null;
  readonly score: number | null;
  readonly topic: number | null;
  readonly total: number | null;
}

/** What a trial would change. */
export interface TriedOut {
  readonly topic: TopicId;
  readonly before: FourFigures;
  readonly after: FourFigures;
  /** The form as it would be scored: a copy, nothing of the form itself is changed. */
  readonly form: ScoredForm;
}

function figuresOf({ indicators, topicScores, total }: ScoredForm, row: number, topic: TopicId): FourFigures {
  const { success = null, score = null } = indicators.find((indicator) => indicator.row === row)?.scored ?? {};
  return { success, score, topic: topicScores[topic] ?? null, total };
}

/** Works a form out with one indicator changed; undefined where there is no indicator in that row. */
export function tryOut(form: ScoredForm, { row, result, target, direction }: Trial): TriedOut | undefined {
  const indicator = form.indicators.find((one) => one.row === row);
  if (indicator === undefined) return undefined;
  const changed = {
    ...indicator,
    target: target ?? indicator.target,
    direction: direction ?? indicator.direction,
    results: result === undefined ? indicator.results : [...indicator.results.slice(0, -1), result],
  };
  const after = scoreForm({ ...form, indicators: form.indicators.map((one) => (one === indicator ? changed : one)) });
  const topic = topicOf(indicator.item);
  return { topic, before: figuresOf(form, row, topic), after: figuresOf(after, row, topic), form: after };
}

/** How finely a target is tried in steps: about a hundred lead from nothing to it. */
const stepsToTarget = 100;

/** The step by which a figure of an indicator is tried: one where things are counted, else what suits the size of its target. */
export function stepOf(indicator: Indicator): number {
  const finest = new Big(10).pow(-decimalsOfResults(indicator));
  const { target } = indicator;
  if (target.state !== "number" || target.value <= 0) return new Big(1).toNumber();
  const suiting = new Big(10).pow(Math.floor(Math.log10(target.value / stepsToTarget)));
  return (suiting.gt(finest) ? suiting : finest).toNumber();
}

/** A figure some steps further, exactly: 0.1 and 0.2 is 0.3. */
export const stepped = (value: number, step: number, steps: number): number =>
  new Big(step).times(steps).plus(value).toNumber();

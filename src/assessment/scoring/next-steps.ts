import Big from "big.js";
import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { indicatorNumbers } from "../form/identity";
import { meanOfSum } from "./mean";
import { nextNeed, type NextNeed } from "./next-need";
import type { ScoredForm, ScoredIndicator } from "./scored";

/** The smallest change of an indicator's result that reaches a higher score, and what that brings. */
export interface ScoreGain {
  /** "7.1.1-2" */
  readonly number: string;
  readonly indicator: ScoredIndicator;
  readonly need: NextNeed;
  /** The result as it is. */
  readonly present: number;
  /** How much its own score would rise, its topic's mean, and the mean of all. */
  readonly score: number;
  readonly topic: number;
  readonly total: number;
}

/** A topic's scores, added up. */
interface Scores {
  readonly sum: Big;
  readonly count: number;
}

/** Every topic's scores, added up once: a form of thousands of rows is not added up again for each of them. */
function sumsOf({ indicators }: ScoredForm): ReadonlyMap<TopicId, Scores> {
  const sums = new Map<TopicId, Scores>();
  for (const { item, scored: { score } } of indicators) {
    if (score === null) continue;
    const { sum, count } = sums.get(topicOf(item)) ?? { sum: new Big(0), count: 0 };
    sums.set(topicOf(item), { sum: sum.plus(score), count: count + 1 });
  }
  return sums;
}

/** How far the result would have to go, against the target. */
const effort = ({ indicator: { target }, need, present }: ScoreGain): number =>
  (target.state === "number" ? Math.abs(need.result - present) / target.value : Number.POSITIVE_INFINITY);

/**
 * For each indicator that can score more, the smallest change of its result that does it: what brings the total most stands
 * first, then what takes the least.
 */
export function nextSteps(form: ScoredForm): readonly ScoreGain[] {
  const { edition: { scale, topics }, indicators, topicScores, total } = form;
  const sums = sumsOf(form);
  const means = topics.flatMap(({ id }) => topicScores[id] ?? []);
  const all: Scores = { sum: means.reduce((sum, mean) => sum.plus(mean), new Big(0)), count: means.length };
  const numbers = indicatorNumbers(indicators);
  const gains = indicators.flatMap((indicator, at): ScoreGain[] => {
    const need = nextNeed(indicator, scale);
    const { scored: { score }, results, item } = indicator;
    const present = results.at(-1);
    const scores = sums.get(topicOf(item));
    const mean = topicScores[topicOf(item)] ?? null;
    if (need === undefined || need === "top" || score === null || present?.state !== "number") return [];
    if (scores === undefined || mean === null || total === null) return [];
    const topic = meanOfSum(scores.sum.minus(score).plus(need.score), scores.count).minus(mean);
    const gained = meanOfSum(all.sum.plus(topic), all.count).minus(total);
    return [{
      number: numbers[at] ?? "", indicator, need, present: present.value,
      score: need.score - score, topic: topic.toNumber(), total: gained.toNumber(),
    }];
  });
  return gains.sort((one, other) => other.total - one.total || other.topic - one.topic || effort(one) - effort(other));
}

import Big from "big.js";
import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Assumption } from "../criteria/scale";
import { indicatorNumbers } from "../form/identity";
import { groupedFigure } from "../form/unit";
import type { Phrase } from "../text/phrase";
import { statement, type Filling, type Statement } from "../text/statement";
import { assumptionsFor, bandHit } from "./band-hit";
import { quotientOf, type Quotient } from "./exactly";
import { editionStep, type Explanation } from "./explain";
import { roundingStep } from "./explanation-phrases";
import { meanSaid, meanSteps } from "./mean-phrases";
import type { ScoredForm, ScoredIndicator } from "./scored";
import { reasonsWithoutScore, saidReasons } from "./without-score";

/** One of those whose mean is taken: an indicator in its row, or a topic. */
export interface MeanPart {
  /** "7.1.1-2", or "7.1" */
  readonly number: string;
  readonly name: string;
  /** An indicator's row. */
  readonly row?: number;
  /** Null where it has none: then it does not count. */
  readonly score: number | null;
}

/** How a mean comes about. */
export interface MeanExplanation extends Explanation {
  readonly is: "topic" | "total";
  readonly topic?: TopicId;
  readonly parts: readonly MeanPart[];
  readonly sum: number;
  readonly count: number;
  /** The mean before it is rounded; undefined where nothing is scored. */
  readonly quotient: Quotient | undefined;
}

/** More than so many are not listed one by one: nobody reads them aloud. */
const listed = 20;

interface Mean {
  readonly is: MeanExplanation["is"];
  readonly topic?: TopicId;
  readonly parts: readonly MeanPart[];
  readonly mean: number | null;
  /** Why a part has no score. */
  readonly whyNot: (part: MeanPart) => Filling;
  readonly assumptions: readonly Assumption[];
}

/** The parts by name, as many as are read. */
const names = (parts: readonly MeanPart[]): string =>
  parts.slice(0, listed).map(({ number }) => number).join(", ") + (parts.length > listed ? " …" : "");

function divisionSteps(
  scored: readonly (MeanPart & { readonly score: number })[], sum: Big, quotient: Quotient, mean: string, decimals: number,
): readonly Statement[] {
  const terms = scored.slice(0, listed).map(({ score }) => groupedFigure(score)).join(" + ") + (scored.length > listed ? " + …" : "");
  const parts = scored.slice(0, listed).map(({ number, score }) => `${number} = ${groupedFigure(score)}`).join(", ") + (scored.length > listed ? " …" : "");
  const values = { sum: groupedFigure(sum.toFixed()), count: scored.length, exact: quotient.digits, rounded: mean, decimals };
  return [
    statement(meanSteps.parts, { ...values, parts }),
    statement(meanSteps.sum, { ...values, terms }),
    statement(meanSteps.division, values),
    roundingStep(quotient.isLonger, values),
  ];
}

function explainMean({ edition }: ScoredForm, { is, topic, parts, mean, whyNot, assumptions }: Mean): MeanExplanation {
  const scored = parts.flatMap((part) => (part.score === null ? [] : [{ ...part, score: part.score }]));
  const without = parts.filter(({ score }) => score === null);
  const sum = scored.reduce((all, { score }) => all.plus(score), new Big(0));
  const { decimals } = edition.scale;
  const quotient = scored.length === 0 ? undefined : quotientOf(sum, new Big(scored.length), decimals);
  const words: Readonly<Record<"scored" | "partly" | "unscored", Phrase>> = meanSaid[is];
  const printed = mean?.toFixed(decimals) ?? "";
  const said = { topic: topic ?? "", mean: printed, count: scored.length, without: without.length, names: names(without) };
  const outcome = mean === null ? "unscored" : without.length > 0 ? "partly" : "scored";
  return {
    is, ...(topic === undefined ? {} : { topic }), parts, sum: sum.toNumber(), count: scored.length, quotient, score: mean, assumptions,
    spoken: statement(words[outcome], said),
    steps: [
      ...(quotient === undefined ? [] : divisionSteps(scored, sum, quotient, printed, decimals)),
      ...without.slice(0, listed).map((part) => statement(meanSteps.without, { number: part.number, why: whyNot(part) })),
      ...(without.length > listed ? [statement(meanSteps.more, { count: without.length - listed })] : []),
      ...(is === "total" && scored.length > 0 ? [statement(meanSteps.evenly)] : []),
      editionStep(edition),
    ],
  };
}

/** What the scores of indicators rest on, each point once, in the scale's order. */
function assumptionsOf({ edition: { scale } }: ScoredForm, indicators: readonly ScoredIndicator[]): readonly Assumption[] {
  const found = new Set(indicators.flatMap(({ item, scored: { success } }) => {
    const hit = success === null ? undefined : bandHit(scale, success, item);
    return hit === undefined ? [] : assumptionsFor(scale, hit, item);
  }));
  return scale.assumptions.filter((assumption) => found.has(assumption));
}

/** Explains a topic's mean: which indicators are in it, and which have no score yet. */
export function explainTopic(form: ScoredForm, topic: TopicId): MeanExplanation {
  const numbers = indicatorNumbers(form.indicators);
  const own = form.indicators.flatMap((indicator, at) => (topicOf(indicator.item) === topic ? [{ indicator, number: numbers[at] ?? "" }] : []));
  const byNumber = new Map(own.map(({ indicator, number }) => [number, indicator]));
  return explainMean(form, {
    is: "topic", topic, mean: form.topicScores[topic] ?? null,
    parts: own.map(({ indicator: { name, row, scored }, number }) => ({ number, name, row, score: scored.score })),
    whyNot: ({ number }) => {
      const indicator = byNumber.get(number);
      return indicator === undefined ? "" : saidReasons(reasonsWithoutScore(indicator, form.edition.fiscalYear));
    },
    assumptions: assumptionsOf(form, own.map(({ indicator }) => indicator)),
  });
}

/** Explains the mean of all topics. */
export const explainTotal = (form: ScoredForm): MeanExplanation => explainMean(form, {
  is: "total", mean: form.total,
  parts: form.edition.topics.map(({ id, title }) => ({ number: id, name: title, score: form.topicScores[id] ?? null })),
  whyNot: () => meanSaid.noScoredIndicator,
  assumptions: assumptionsOf(form, form.indicators),
});

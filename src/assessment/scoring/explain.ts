import type { Edition } from "../criteria/edition";
import type { Assumption } from "../criteria/scale";
import { directionLabels } from "../form/direction";
import type { Figure } from "../form/figure";
import { indicatorNumbers } from "../form/identity";
import { figureInUnit, groupedFigure } from "../form/unit";
import type { Language } from "../text/phrase";
import { inEither, statement, type Statement } from "../text/statement";
import { assumptionsFor, bandHit, edgesOf, type BandHit } from "./band-hit";
import { successQuotient, type Quotient } from "./exactly";
import { editionSteps, indicatorSaid, indicatorSteps as steps, roundingStep } from "./explanation-phrases";
import { scaleShape, type ScaleShape } from "./scale-shape";
import type { ScoredForm, ScoredIndicator } from "./scored";
import { successOfEntries } from "./success";
import { reasonsWithoutScore, saidReasons, type WithoutScore } from "./without-score";

/** What a figure of a form is explained to be: one sentence to read aloud, and the steps beneath it. */
export interface Explanation {
  readonly spoken: Statement;
  readonly steps: readonly Statement[];
  /** What of the criteria's assumptions the figure rests on. */
  readonly assumptions: readonly Assumption[];
  /** The figure itself, as the scoring has it; null where there is none. */
  readonly score: number | null;
}

/** How an indicator's score comes about. */
export interface IndicatorExplanation extends Explanation {
  readonly is: "indicator";
  /** "7.1.1-2" */
  readonly number: string;
  readonly indicator: ScoredIndicator;
  readonly success: number | null;
  /** The percentage before it is rounded, and the band it falls into; undefined where there is no score. */
  readonly quotient: Quotient | undefined;
  readonly hit: BandHit | undefined;
  /** Why there is no score; none where there is one. */
  readonly without: readonly WithoutScore[];
  readonly shape: ScaleShape;
}

/** By whose criteria. */
export const editionStep = ({ fiscalYear, criteriaOf }: Edition): Statement =>
  (fiscalYear === criteriaOf ? statement(editionSteps.own, { year: fiscalYear }) : statement(editionSteps.borrowed, { year: fiscalYear, criteriaOf }));

/** A number as it stands in a calculation: what is below 0 in brackets. */
const term = (value: number): string => (value < 0 ? `(−${groupedFigure(-value)})` : groupedFigure(value));

const inUnit = (value: number, unit: string): Readonly<Record<Language, string>> =>
  ({ th: figureInUnit(value, unit, "th"), en: figureInUnit(value, unit, "en") });

/** Where a figure is not simply a number in its cell, how it was read. */
function readingSteps(figure: Figure, of: "target" | "result"): readonly Statement[] {
  if (figure.state !== "number" || figure.typedAs === undefined) return [];
  return [statement(steps.readAs, { of, shown: figure.typedAs, value: groupedFigure(figure.value) })];
}

function bandStep({ band, from, below }: BandHit, success: string): Statement {
  const values = { success, score: band.score, from: groupedFigure(from?.percent ?? 0), below: groupedFigure(below?.percent ?? 0) };
  if (from !== undefined) return statement(below === undefined ? steps.above : steps.between, values);
  return statement(below === undefined ? steps.everything : steps.below, values);
}

/** What is known only of an indicator that has a score. */
function scoredParts(
  indicator: ScoredIndicator, number: string, edition: Edition,
): Omit<IndicatorExplanation, "is" | "number" | "indicator" | "shape"> | undefined {
  const { direction, target, results, unit, item } = indicator;
  const actual = results.at(-1);
  const success = successOfEntries(actual, target, direction);
  if (success === null || actual?.state !== "number" || target.state !== "number" || direction.state !== "direction") return undefined;
  const { scale, fiscalYear: year } = edition;
  const hit = bandHit(scale, success, item);
  if (hit === undefined) return undefined;
  const { decimals } = scale;
  const quotient = successQuotient(actual.value, target.value, direction.value === "higher", decimals);
  const rounded = success.toFixed(decimals);
  const [uncapped, { most, of, cuts }] = [hit.band.score, hit.cap];
  const said = { year, actual: inUnit(actual.value, unit), target: inUnit(target.value, unit), direction: directionLabels[direction.value] };
  return {
    success, score: hit.score, quotient, hit, without: [],
    assumptions: assumptionsFor(scale, hit, item),
    spoken: statement(cuts ? indicatorSaid.capped : indicatorSaid.scored, { ...said, number, success: rounded, score: hit.score, uncapped }),
    steps: [
      statement(steps.inputs, said),
      ...readingSteps(actual, "result"), ...readingSteps(target, "target"),
      statement(steps[direction.value], { actual: term(actual.value), target: term(target.value), exact: quotient.digits }),
      roundingStep(quotient.isLonger, { decimals, exact: quotient.digits, rounded }),
      bandStep(hit, rounded),
      statement(cuts ? steps.capCuts : steps.capSpares, { of, item, most, uncapped }),
      editionStep(edition),
      ...edgesOf(hit).map(({ percent, certainty }) => statement(steps.edge, { percent: groupedFigure(percent), certainty })),
    ],
  };
}

/** Explains an indicator's score, or why it has none. */
export function explainIndicator(form: ScoredForm, indicator: ScoredIndicator): IndicatorExplanation {
  const { edition, indicators } = form;
  const number = indicatorNumbers(indicators)[indicators.findIndex(({ row }) => row === indicator.row)] ?? indicator.item;
  const parts = scoredParts(indicator, number, edition);
  const shape = scaleShape(edition.scale, parts?.success ?? null, indicator.item);
  if (parts !== undefined) return { is: "indicator", number, indicator, shape, ...parts };
  const without = reasonsWithoutScore(indicator, edition.fiscalYear);
  return {
    is: "indicator", number, indicator, shape, without, success: null, score: null, quotient: undefined, hit: undefined, assumptions: [],
    spoken: statement(indicatorSaid.unscored, { number, why: saidReasons(without) }),
    steps: [...without.map(({ why }) => statement(steps.reason, { why: inEither(why) })), statement(steps.notZero), editionStep(edition)],
  };
}

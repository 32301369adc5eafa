import { indicatorNumbers } from "../form/identity";
import { linkedAnswers, type LinkedAnswer } from "../narrative/linked-answers";
import { onceFor } from "../once";
import type { ScoredForm, ScoredIndicator } from "../scoring/scored";

/** A form's answers with the indicators that they speak of, and what people call these. */
export interface Linked extends LinkedAnswer {
  readonly of: ScoredIndicator;
  /** "7.2.3-1" */
  readonly number: string;
}

/** The answers of a form that speak of its indicators; none where it has no narrative part. Looked for once. */
export const linkedIn = onceFor(({ narrative, agency, indicators, edition: { fiscalYear, years } }: ScoredForm): readonly Linked[] => {
  const numbers = indicatorNumbers(indicators);
  const links = narrative === undefined ? [] : linkedAnswers(narrative.items, narrative.links, { agency, fiscalYear, years, indicators }, narrative.denied);
  return links.flatMap((link): readonly Linked[] => {
    const of = indicators[link.indicator];
    return of === undefined ? [] : [{ ...link, of, number: numbers[link.indicator] ?? of.item }];
  });
});

import type { Scored } from "../../assessment/scoring/scored";
import type { Indicator } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { capOf } from "../../assessment/scoring/score";
import { useSay } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";
import { NextScore } from "./next-score";
import { Trend } from "./trend";

interface Props {
  readonly indicator: Indicator;
  readonly scored: Scored;
  readonly edition: Edition;
  /** It only keeps the room that it will take. */
  readonly isHidden: boolean;
}

/** The steps of the scale above nothing, as segments: reached or not. */
function ScoreSteps({ edition, score, cap }: { readonly edition: Edition; readonly score: number; readonly cap: number }) {
  const steps = edition.scale.bands.map((band) => band.score).filter((step) => step > 0 && step <= cap).reverse();
  return (
    <span className="steps" aria-hidden="true">
      {steps.map((step) => <span key={step} className={score >= step ? "step step-reached" : "step"} />)}
    </span>
  );
}

/** The row's percentage, score and trend, and what the next score needs; live, and as high whatever it says. */
export function Outcome({ indicator, scored, edition, isHidden }: Props) {
  const t = useSay();
  const cap = capOf(edition.scale, indicator.item);
  return (
    <section className="card outcome" aria-label={t(indicatorPhrases.outcome)} {...(isHidden ? { "aria-hidden": true } : {})}>
      <dl className="figures">
        <div>
          <dt>{t(indicatorPhrases.success)}</dt>
          <dd className={scored.success === null ? "figure-none" : "figure-big"}>
            {scored.success === null ? t(indicatorPhrases.notYet) : <>{scored.success.toFixed(edition.scale.decimals)}<small> %</small></>}
          </dd>
        </div>
        <div>
          <dt>{t(indicatorPhrases.score)}</dt>
          <dd className={scored.score === null ? "figure-none" : "figure-big"}>
            {scored.score === null
              ? t(indicatorPhrases.notYet)
              : <>{scored.score}<small> {t(indicatorPhrases.ofMost, { most: cap })}</small></>}
          </dd>
        </div>
      </dl>
      <div className="trend-room"><Trend indicator={indicator} edition={edition} /></div>
      <ScoreSteps edition={edition} score={scored.score ?? 0} cap={cap} />
      <div className="outcome-next"><NextScore indicator={indicator} scored={scored} edition={edition} /></div>
    </section>
  );
}

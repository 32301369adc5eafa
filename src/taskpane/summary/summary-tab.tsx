import { lazy, Suspense, useMemo } from "react";
import { GainList } from "../explain/gain-list";
import { usePane, useSay, useOfSession } from "../pane-context";
import { standingPhrases } from "../standing/standing-phrases";
import { TotalFigure, totalName } from "../standing/total-figure";
import { WhatLacks } from "../standing/what-lacks";
import { SubmitEntry } from "../submit/submit-entry";
import { useKept } from "../use-kept";
import { useKeptScroll } from "../use-kept-scroll";
import { ScoreChart } from "./score-chart";
import { ScoreTable } from "./score-table";
import { summaryPhrases } from "./summary-phrases";
import "../check/check.css";
import "./summary.css";
import { standingOf } from "../../assessment/check/standing";
import { topicScores } from "../../assessment/check/topic-scores";

const SubmitPage = lazy(async () => ({ default: (await import("../submit/submit-page")).SubmitPage }));

/** Scores by topic and in all, drawn and as a table: whether they are final, and what the criteria assume. */
export function SummaryTab() {
  useKeptScroll("summary");
  const { language } = usePane();
  const form = useOfSession("form");
  const t = useSay();
  const checked = form?.checked;
  const scores = useMemo(() => (checked === undefined ? [] : topicScores(checked.form)), [checked]);
  const standing = useMemo(() => (checked === undefined ? undefined : standingOf(checked)), [checked]);
  const [isSubmitting, setSubmitting] = useKept("summary.submit", false);
  if (form === undefined || checked === undefined || standing === undefined) return null;
  const { scale, topics } = checked.form.edition;
  const { total, lacks } = standing;
  const withScore = scores.filter(({ score }) => score !== null).length;

  if (isSubmitting) return <Suspense><SubmitPage form={form} onBack={() => setSubmitting(false)} /></Suspense>;

  return (
    <>
      <section className="card stack total">
        <div>
          <h2>{t(totalName(standing))}</h2>
          {total === null ? (
            <p className="quiet">{t(summaryPhrases.noneText)}</p>
          ) : (
            <>
              <TotalFigure standing={standing} scale={scale} />
              <p className="quiet">{t(summaryPhrases.totalText, { scored: withScore, topics: topics.length })}</p>
            </>
          )}
        </div>
        {lacks.length > 0 && (
          <div>
            <h3>{t(total === null ? standingPhrases.missing : standingPhrases.lacking)}</h3>
            <WhatLacks lacks={lacks} label={t(standingPhrases.missing)} />
          </div>
        )}
      </section>
      <section className="card stack">
        <h2>{t(summaryPhrases.chart)}</h2>
        <ScoreChart scores={scores} most={scale.maxScore} decimals={scale.decimals} />
        <ScoreTable form={checked.form} scores={scores} total={total} decimals={scale.decimals} />
      </section>
      <SubmitEntry onOpen={() => setSubmitting(true)} />
      <GainList form={checked.form} />
      <section className="card stack">
        <h2>{t(summaryPhrases.assumed)}</h2>
        <p className="quiet">{t(summaryPhrases.assumedText)}</p>
        <ul className="assumptions">
          {scale.assumptions.map(({ text }) => <li key={text.en}>{text[language]}</li>)}
        </ul>
      </section>
    </>
  );
}

import { useMemo } from "react";
import { usePane, useSay, useSessionState } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { ScoreChart } from "./score-chart";
import { ScoreTable } from "./score-table";
import { summaryPhrases } from "./summary-phrases";
import "./summary.css";
import { topicScores } from "../../assessment/check/topic-scores";

/** Scores by topic and in all, drawn and as a table, with what the criteria assume. */
export function SummaryTab() {
  useKeptScroll("summary");
  const { session, language } = usePane();
  const { form } = useSessionState(session);
  const t = useSay();
  const checked = form?.checked;
  const scores = useMemo(() => (checked === undefined ? [] : topicScores(checked.form)), [checked]);
  if (form === undefined || checked === undefined) return null;
  const { scale, topics } = form.checked.form.edition;
  const { total } = checked.form;
  const withScore = scores.filter(({ score }) => score !== null).length;

  return (
    <>
      <section className="card total">
        <h2>{t(summaryPhrases.title)}</h2>
        {total === null ? (
          <p className="quiet">{t(summaryPhrases.noneText)}</p>
        ) : (
          <>
            <p className="total-figure">
              {total.toFixed(scale.decimals)} <small>{t(summaryPhrases.ofMost, { most: scale.maxScore })}</small>
            </p>
            <p className="quiet">{t(summaryPhrases.totalText, { scored: withScore, topics: topics.length })}</p>
          </>
        )}
      </section>
      <section className="card stack">
        <h2>{t(summaryPhrases.chart)}</h2>
        <ScoreChart scores={scores} most={scale.maxScore} decimals={scale.decimals} />
        <ScoreTable scores={scores} total={total} decimals={scale.decimals} />
      </section>
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

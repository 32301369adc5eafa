import { useSay } from "../pane-context";
import { summaryPhrases } from "./summary-phrases";
import type { TopicScore } from "../../assessment/check/topic-scores";

interface Props {
  readonly scores: readonly TopicScore[];
  readonly most: number;
  readonly decimals: number;
}

/** The topics' scores as bars against the most that can be had; only for the eye, as the table below says the same. */
export function ScoreChart({ scores, most, decimals }: Props) {
  const t = useSay();
  return (
    <div className="chart" aria-hidden="true">
      {scores.map(({ topic, score }) => (
        <div key={topic.id}>
          <div className="bar-label">
            <span>{topic.id}</span>
            {score === null ? <span className="quiet">{t(summaryPhrases.none)}</span> : <strong>{score.toFixed(decimals)}</strong>}
          </div>
          <svg className="bar">
            {score !== null && <rect width={`${(score / most) * 100}%`} height="100%" />}
          </svg>
        </div>
      ))}
      <div className="bar-scale quiet"><span>0</span><span>{most}</span></div>
    </div>
  );
}

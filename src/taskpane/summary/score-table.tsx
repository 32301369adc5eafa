import type { ScoredForm } from "../../assessment/scoring/scored";
import { ExplainRow } from "../explain/explain-row";
import { useSay } from "../pane-context";
import { summaryPhrases } from "./summary-phrases";
import type { TopicScore } from "../../assessment/check/topic-scores";

interface Props {
  readonly form: ScoredForm;
  readonly scores: readonly TopicScore[];
  readonly total: number | null;
  readonly decimals: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The scores as a table: what the chart shows, in figures, and how each comes about. */
export function ScoreTable({ form, scores, total, decimals }: Props) {
  const t = useSay();
  const printed = (score: number | null): string => score?.toFixed(decimals) ?? "–";
  return (
    <table className="scores">
      <caption className="unseen">{t(summaryPhrases.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(summaryPhrases.topic)}</th>
          <th scope="col"><span>{t(summaryPhrases.indicators)}</span> <span>{t(summaryPhrases.scored)}</span></th>
          <th scope="col">{t(summaryPhrases.score)}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ topic, score, indicators, scored }) => (
          <ExplainRow key={topic.id} form={form} topic={topic.id} name={<>{topic.id} <span lang="th" className="topic-title">{topic.title}</span></>}>
            <td>{scored} / {indicators}</td>
            <td>
              {printed(score)}
              {score === null && <span className="unseen">{t(summaryPhrases.none)}</span>}
            </td>
          </ExplainRow>
        ))}
      </tbody>
      <tfoot>
        <ExplainRow form={form} name={t(summaryPhrases.all)}>
          <td>{sum(scores.map(({ scored }) => scored))} / {sum(scores.map(({ indicators }) => indicators))}</td>
          <td>{printed(total)}</td>
        </ExplainRow>
      </tfoot>
    </table>
  );
}

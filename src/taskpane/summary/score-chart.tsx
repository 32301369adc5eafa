import { HorizontalBarChart, HorizontalBarChartVariant, type ChartProps } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { summaryPhrases } from "./summary-phrases";
import type { TopicScore } from "./topic-scores";

interface Props {
  readonly scores: readonly TopicScore[];
  readonly most: number;
  readonly decimals: number;
}

/** The chart's own roles and tab stops say less than the table below it, and would say it twice. */
const leaveToTheTable = (chart: HTMLElement | null): void => chart?.setAttribute("inert", "");

/** The topics' scores as bars against the most that can be had. */
export function ScoreChart({ scores, most, decimals }: Props) {
  const t = useSay();
  const data = scores.map(({ topic, score }): ChartProps => ({
    chartTitle: `${topic.id} · ${score === null ? t(summaryPhrases.none) : score.toFixed(decimals)}`,
    chartData: [{
      legend: topic.id,
      horizontalBarChartdata: { x: score ?? 0, total: most },
      color: tokens.colorCompoundBrandBackground,
    }],
  }));
  return (
    <div ref={leaveToTheTable} className="chart">
      <HorizontalBarChart data={data} chartDataMode="hidden" variant={HorizontalBarChartVariant.PartToWhole} hideTooltip />
    </div>
  );
}

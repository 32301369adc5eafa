import { HorizontalBarChart, HorizontalBarChartVariant, type ChartProps } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import { usePane, useSay } from "../pane-context";
import { summaryPhrases } from "./summary-phrases";
import type { TopicScore } from "./topic-scores";

interface Props {
  readonly scores: readonly TopicScore[];
  readonly most: number;
  readonly decimals: number;
}

/** The topics' scores as bars against the most that can be had. */
export function ScoreChart({ scores, most, decimals }: Props) {
  const { language } = usePane();
  const t = useSay();
  const data = scores.map(({ topic, score }): ChartProps => {
    const shown = score === null ? t(summaryPhrases.none) : score.toFixed(decimals);
    return {
      chartTitle: topic.id,
      chartData: [{
        legend: topic.id,
        horizontalBarChartdata: { x: score ?? 0, total: most },
        color: tokens.colorBrandBackground,
        xAxisCalloutData: topic.title,
        yAxisCalloutData: shown,
        callOutAccessibilityData: { ariaLabel: `${topic.id} ${topic.title}: ${shown}` },
      }],
    };
  });
  return (
    <HorizontalBarChart
      data={data} culture={language} chartDataMode="fraction" variant={HorizontalBarChartVariant.PartToWhole}
    />
  );
}

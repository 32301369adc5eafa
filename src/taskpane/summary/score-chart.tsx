import { HorizontalBarChart, HorizontalBarChartVariant, type ChartProps } from "@fluentui/react-charts";
import { FluentProvider, tokens } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { summaryPhrases } from "./summary-phrases";
import type { TopicScore } from "../../assessment/check/topic-scores";

interface Props {
  readonly scores: readonly TopicScore[];
  readonly most: number;
  readonly decimals: number;
}

/** The chart's own roles and tab stops say less than the table below it, and would say it twice. */
const leaveToTheTable = (chart: HTMLElement | null): void => chart?.setAttribute("inert", "");

/** A document nobody sees: without a window, Fluent's focus engine stays out of a picture that nobody can focus. */
const noWindow = document.implementation.createHTMLDocument();

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
      <FluentProvider targetDocument={noWindow} applyStylesToPortals={false} className="see-through">
        <HorizontalBarChart data={data} chartDataMode="hidden" variant={HorizontalBarChartVariant.PartToWhole} hideTooltip />
      </FluentProvider>
    </div>
  );
}

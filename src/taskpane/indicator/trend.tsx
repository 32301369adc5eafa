import type { Figure } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { useSay } from "../pane-context";
import { figureText } from "./entries";
import { indicatorPhrases } from "./indicator-phrases";
import { trendBox, trendShape } from "../../assessment/check/trend-shape";

const numberOf = (figure: Figure): number | undefined => (figure.state === "number" ? figure.value : undefined);

const hasTrend = ({ results }: Indicator): boolean => results.some(({ state }) => state === "number");

/** The trend in words, for those who do not see it; undefined where there is none. */
export function useTrendText(indicator: Indicator | undefined, edition: Edition): string | undefined {
  const t = useSay();
  if (indicator === undefined || !hasTrend(indicator)) return undefined;
  const inWords = edition.years.map((year, index) =>
    t(indicatorPhrases.trendYear, { year, value: figureText(indicator.results[index]) || t(indicatorPhrases.noFigure) }));
  return t(indicatorPhrases.trendText, {
    results: inWords.join(", "),
    target: figureText(indicator.target) || t(indicatorPhrases.noFigure),
  });
}

/** The results of the years, drawn small against the target. */
export function TrendPicture({ indicator, text }: { readonly indicator: Indicator; readonly text?: string }) {
  if (!hasTrend(indicator)) return null;
  const { dots, lines, targetY } = trendShape(indicator.results.map(numberOf), numberOf(indicator.target));
  const told = text === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": text };
  return (
    <svg viewBox={`0 0 ${trendBox.width} ${trendBox.height}`} {...told}>
      {targetY !== undefined && <line className="trend-target" x1="0" x2={trendBox.width} y1={targetY} y2={targetY} />}
      {lines.map((points) => <polyline key={points} className="trend-line" points={points} />)}
      {dots.map((dot, index) => dot && (
        <circle key={dot.x} className={index === dots.length - 1 ? "trend-dot trend-last" : "trend-dot"} cx={dot.x} cy={dot.y} r="3.5" />
      ))}
    </svg>
  );
}

/** The trend with its years, and in words. */
export function Trend({ indicator, edition }: { readonly indicator: Indicator; readonly edition: Edition }) {
  const text = useTrendText(indicator, edition);
  if (text === undefined) return null;
  return (
    <figure className="trend">
      <TrendPicture indicator={indicator} text={text} />
      <figcaption aria-hidden="true">
        {edition.years.map((year) => <span key={year}>{year}</span>)}
      </figcaption>
    </figure>
  );
}

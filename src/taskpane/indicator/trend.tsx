import type { Figure } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { useSay } from "../pane-context";
import { figureText } from "./entries";
import { indicatorPhrases } from "./indicator-phrases";
import { trendBox, trendShape } from "./trend-shape";

const numberOf = (figure: Figure): number | undefined => (figure.state === "number" ? figure.value : undefined);

/** The results of the years, drawn small against the target; in words for those who do not see it. */
export function Trend({ indicator, edition }: { readonly indicator: Indicator; readonly edition: Edition }) {
  const t = useSay();
  const figures = indicator.results.map(numberOf);
  if (figures.every((figure) => figure === undefined)) return null;
  const { dots, lines, targetY } = trendShape(figures, numberOf(indicator.target));
  const inWords = edition.years.map((year, index) =>
    t(indicatorPhrases.trendYear, { year, value: figureText(indicator.results[index]) || t(indicatorPhrases.noFigure) }));
  const text = t(indicatorPhrases.trendText, {
    results: inWords.join(", "),
    target: figureText(indicator.target) || t(indicatorPhrases.noFigure),
  });
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${trendBox.width} ${trendBox.height}`} role="img" aria-label={text}>
        {targetY !== undefined && <line className="trend-target" x1="0" x2={trendBox.width} y1={targetY} y2={targetY} />}
        {lines.map((points) => <polyline key={points} className="trend-line" points={points} />)}
        {dots.map((dot, index) => dot && (
          <circle key={dot.x} className={index === dots.length - 1 ? "trend-dot trend-last" : "trend-dot"} cx={dot.x} cy={dot.y} r="3.5" />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {edition.years.map((year) => <span key={year}>{year}</span>)}
      </figcaption>
    </figure>
  );
}

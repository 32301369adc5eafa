import type { Scored } from "../../assessment/scoring/scored";
import type { Indicator } from "../../assessment/form/form";
import { figureInUnit } from "../../assessment/form/unit";
import type { Edition } from "../../assessment/criteria/edition";
import { nextNeed } from "../../assessment/scoring/next-need";
import { usePane, useSay } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";

interface Props {
  readonly indicator: Indicator;
  readonly scored: Scored;
  readonly edition: Edition;
}

/** What the next score needs, in the indicator's own unit. */
export function NextScore({ indicator, scored, edition }: Props) {
  const { language } = usePane();
  const t = useSay();
  if (scored.score === null) return <p className="quiet">{t(indicatorPhrases.incomplete, { year: edition.fiscalYear })}</p>;
  const need = nextNeed(indicator, edition.scale);
  if (need === undefined) return null;
  if (need === "top") return <p className="quiet">{t(indicatorPhrases.top)}</p>;
  const { score, result, direction } = need;
  const phrase = direction === "higher" ? indicatorPhrases.nextAtLeast : indicatorPhrases.nextAtMost;
  // The figure and its unit stay on one line.
  const needed = figureInUnit(result, indicator.unit, language).replace(" ", "\u00A0");
  return <p className="next-score">{t(phrase, { score, needed, year: edition.fiscalYear })}</p>;
}

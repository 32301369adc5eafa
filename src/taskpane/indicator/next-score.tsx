import type { Scored } from "../../assessment/scoring/scored";
import type { Indicator } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { neededResult, nextScore } from "../../assessment/scoring/needed";
import { useSay } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";

interface Props {
  readonly indicator: Indicator;
  readonly scored: Scored;
  readonly edition: Edition;
}

/** What the next score needs. */
export function NextScore({ indicator, scored, edition }: Props) {
  const t = useSay();
  const { target, direction, item, unit } = indicator;
  if (scored.score === null || target.state !== "number" || direction.state !== "direction") {
    return <p className="quiet">{t(indicatorPhrases.incomplete, { year: edition.fiscalYear })}</p>;
  }
  const score = nextScore(edition.scale, scored.score, item);
  if (score === null) return <p className="quiet">{t(indicatorPhrases.top)}</p>;
  const needed = neededResult(edition.scale, score, target.value, direction.value);
  if (needed === null) return null;
  const phrase = direction.value === "higher" ? indicatorPhrases.nextAtLeast : indicatorPhrases.nextAtMost;
  return <p className="next-score">{t(phrase, { score, needed, unit, year: edition.fiscalYear })}</p>;
}

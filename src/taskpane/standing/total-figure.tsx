import type { Standing } from "../../assessment/check/standing";
import type { Scale } from "../../assessment/criteria/scale";
import type { Phrase } from "../../assessment/text/phrase";
import { useSay } from "../pane-context";
import { standingPhrases } from "./standing-phrases";

/** What a form's total is to be called: provisional, where something lacks. */
export const totalName = ({ total, isFinal }: Standing): Phrase => {
  if (total === null) return standingPhrases.noScore;
  return isFinal ? standingPhrases.finalScore : standingPhrases.provisionalScore;
};

/** A form's total, large; nothing where there is none. */
export function TotalFigure({ standing: { total }, scale }: { readonly standing: Standing; readonly scale: Scale }) {
  const t = useSay();
  if (total === null) return null;
  return (
    <p className="total-figure">
      {total.toFixed(scale.decimals)} <small>{t(standingPhrases.ofMost, { most: scale.maxScore })}</small>
    </p>
  );
}

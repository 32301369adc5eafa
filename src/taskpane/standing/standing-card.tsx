import { Button, ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import { standingOf, type NextStep } from "../../assessment/check/standing";
import type { Phrase, Values } from "../../assessment/text/phrase";
import type { OpenForm } from "../../session/session";
import { useSay } from "../pane-context";
import "./standing.css";
import { standingPhrases } from "./standing-phrases";
import { TotalFigure, totalName } from "./total-figure";
import { useLeads } from "./use-leads";

/** The next step in words: why, what its button says, and what both are filled with. */
function wordsOf(step: NextStep): readonly [Phrase, Phrase, Values] {
  switch (step.do) {
    case "fill": return [standingPhrases.fillText, standingPhrases.fill, { item: step.item }];
    case "mend": return [standingPhrases.mendText, standingPhrases.mend, { n: step.errors }];
    case "finish": return [standingPhrases.finishText, standingPhrases.finish, {}];
  }
}

/** How the open form stands, in short, and what to do next. */
export function StandingCard({ form: { checked } }: { readonly form: OpenForm }) {
  const t = useSay();
  const { toNext } = useLeads();
  const standing = useMemo(() => standingOf(checked), [checked]);
  const { progress: { ready, total }, next } = standing;
  const [why, what, values] = wordsOf(next);
  const progressText = t(standingPhrases.ready, { ready, total });
  return (
    <section className="card stack">
      <h2>{t(standingPhrases.title)}</h2>
      <div>
        <p className="quiet">{t(totalName(standing))}</p>
        <TotalFigure standing={standing} scale={checked.form.edition.scale} />
        <div className="standing-progress">
          <ProgressBar
            aria-label={progressText} value={ready} max={Math.max(total, 1)} color={total > 0 && ready === total ? "success" : "brand"}
          />
          <span className="quiet">{progressText}</span>
        </div>
      </div>
      <div>
        <h3>{t(standingPhrases.next)}</h3>
        <p>{t(why, values)}</p>
      </div>
      <div className="actions">
        <Button appearance="primary" onClick={() => toNext(next)}>{t(what, values)}</Button>
      </div>
    </section>
  );
}

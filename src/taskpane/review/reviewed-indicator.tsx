import type { QueuedIndicator } from "../../assessment/review/queue";
import { explainIndicator } from "../../assessment/scoring/explain";
import { figureInUnit } from "../../assessment/form/unit";
import type { Figure } from "../../assessment/form/figure";
import { sayStatement } from "../../assessment/text/statement";
import type { OpenForm } from "../../session/session";
import { figureText } from "../indicator/entries";
import { Trend } from "../indicator/trend";
import { usePane, useSay } from "../pane-context";
import { reviewPhrases } from "./review-phrases";

/** The indicator as it was filled in: its years and target in figures and drawn, how its score comes about, its note. */
export function ReviewedIndicator({ form, queued }: { readonly form: OpenForm; readonly queued: QueuedIndicator }) {
  const { language } = usePane();
  const t = useSay();
  const { indicator } = queued;
  const { edition } = form.checked.form;
  const shown = (figure: Figure | undefined): string =>
    (figure?.state === "number" ? figureInUnit(figure.value, indicator.unit, language) : figureText(figure) || "–");
  return (
    <>
      <dl className="review-figures">
        <div><dt>{t(reviewPhrases.target)}</dt><dd>{shown(indicator.target)}</dd></div>
        {edition.years.map((year, at) => <div key={year}><dt>{year}</dt><dd>{shown(indicator.results[at])}</dd></div>)}
      </dl>
      <Trend indicator={indicator} edition={edition} />
      <p>{sayStatement(explainIndicator(form.checked.form, indicator).spoken, language)}</p>
      <section>
        <h3>{t(reviewPhrases.note)}</h3>
        {indicator.note === ""
          ? <p className="quiet">{t(reviewPhrases.noNote)}</p>
          : <p className="review-words" lang="th">{indicator.note}</p>}
      </section>
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo } from "react";
import type { Edition } from "../../assessment/criteria/edition";
import { resultField } from "../../assessment/form/place";
import { figureInUnit } from "../../assessment/form/unit";
import { nextSteps, type ScoreGain } from "../../assessment/scoring/next-steps";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { usePane, useSay } from "../pane-context";
import { useLeads } from "../standing/use-leads";
import { useKept } from "../use-kept";
import { gainPhrases as phrases } from "./explain-phrases";
import "./gain-list.css";

const firstShown = 5;
/** More are drawn a portion at a time. */
const portion = 100;

function GainLine({ gain, edition }: { readonly gain: ScoreGain; readonly edition: Edition }) {
  const { language } = usePane();
  const t = useSay();
  const { toPlace } = useLeads();
  const { number, indicator: { name, unit, row }, need, present, total } = gain;
  const { fiscalYear: year, scale } = edition;
  const said = (figure: number): string => figureInUnit(figure, unit, language).replace(" ", "\u00A0");
  return (
    <li>
      <button type="button" className="gain" onClick={() => toPlace({ row, field: resultField(year) })}>
        <span>
          <span className="gain-name"><b>{number}</b> {name === "" ? <em>{t(phrases.unnamed)}</em> : <span lang="th">{name}</span>}</span>
          <span className="gain-need">
            {t(need.direction === "higher" ? phrases.atLeast : phrases.atMost, { year, needed: said(need.result), present: said(present) })}
          </span>
          <span className="gain-brings">{t(phrases.brings, { score: need.score, total: total.toFixed(scale.decimals) })}</span>
        </span>
        <ChevronRightRegular aria-hidden="true" />
      </button>
    </li>
  );
}

/** The smallest changes that would score more, what brings the total most first; each leads to its indicator. */
export function GainList({ form }: { readonly form: ScoredForm }) {
  const t = useSay();
  const gains = useMemo(() => nextSteps(form), [form]);
  const [shown, setShown] = useKept("summary.gains", firstShown);
  if (gains.length === 0) return null;
  const left = gains.length - shown;
  const more = shown === firstShown ? portion - firstShown : portion;
  return (
    <section className="card stack">
      <div>
        <h2>{t(phrases.title)}</h2>
        <p className="quiet">{t(phrases.intro)}</p>
      </div>
      <ul className="gains" aria-label={t(phrases.title)}>
        {gains.slice(0, shown).map((gain) => <GainLine key={gain.indicator.row} gain={gain} edition={form.edition} />)}
      </ul>
      {left > 0 && (
        <div className="actions">
          <Button onClick={() => setShown(shown + more)}>
            {left <= more ? t(phrases.showAll, { count: gains.length }) : t(phrases.showMore, { count: more })}
          </Button>
        </div>
      )}
    </section>
  );
}

import type { Join, OfficialForm, WrappedField } from "../../exchange/official/official-reading";
import type { Phrase } from "../../assessment/text/phrase";
import { useSay } from "../pane-context";
import { useFieldNames } from "../paste/use-names";
import { answersPhrases } from "./import-answers-phrases";
import { importPhrases, lookPhrases as phrases } from "./import-phrases";
import { LongList } from "./long-list";

/** The lines of an official form that were joined without being sure, with what stands around each. */
export function DoubtfulJoins({ form: { joins, submission: { stated } } }: { readonly form: OfficialForm }) {
  const t = useSay();
  const nameOf = useFieldNames();
  const doubtful = joins.filter(({ sure }) => !sure);
  if (doubtful.length === 0) return null;
  const nameOfText = (field: WrappedField): string => {
    if (field === "answer") return t(answersPhrases.field_answer);
    return field === "agency" ? t(importPhrases.agency) : nameOf(field);
  };
  const placeOf = ({ indicator, item, field }: Join): string => {
    const of = indicator === undefined ? item : stated.indicators[indicator]?.id;
    return of === undefined ? nameOfText(field) : `${of} ${nameOfText(field)}`;
  };
  const decided = ({ keepsLine, blank }: Join): { readonly phrase: Phrase; readonly sign: string } => {
    if (keepsLine === true) return { phrase: answersPhrases.keptLine, sign: "↵" };
    return blank ? { phrase: phrases.withBlank, sign: "␣" } : { phrase: phrases.withoutBlank, sign: "|" };
  };
  return (
    <details className="card import-look">
      <summary><h3>{t(phrases.joins, { n: doubtful.length })}</h3></summary>
      <p className="quiet">{t(phrases.joinsText)}</p>
      <LongList
        lines={doubtful.map((join, at) => ({
          key: String(at),
          line: (
            <>
              <span className="quiet">{placeOf(join)} · {t(decided(join).phrase)}</span>
              <span className="import-words" lang="th">
                <span>{`…${join.before}`}</span>
                <mark>{decided(join).sign}</mark>
                <span>{`${join.after}…`}</span>
              </span>
            </>
          ),
        }))}
      />
    </details>
  );
}

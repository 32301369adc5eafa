import type { Join, OfficialForm, WrappedField } from "../../exchange/official/official-reading";
import { useSay } from "../pane-context";
import { useFieldNames } from "../paste/use-names";
import { importPhrases, lookPhrases as phrases } from "./import-phrases";
import { LongList } from "./long-list";

/** The lines of an official form that were joined without being sure, with what stands around each. */
export function DoubtfulJoins({ form: { joins, submission: { stated } } }: { readonly form: OfficialForm }) {
  const t = useSay();
  const nameOf = useFieldNames();
  const doubtful = joins.flatMap((join) => (join.sure || join.field === "answer" ? [] : [{ ...join, field: join.field }]));
  if (doubtful.length === 0) return null;
  const placeOf = ({ indicator, field }: Pick<Join, "indicator"> & { readonly field: Exclude<WrappedField, "answer"> }): string => {
    const of = indicator === undefined ? undefined : stated.indicators[indicator]?.id;
    const name = field === "agency" ? t(importPhrases.agency) : nameOf(field);
    return of === undefined ? name : `${of} ${name}`;
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
              <span className="quiet">{placeOf(join)} · {t(join.blank ? phrases.withBlank : phrases.withoutBlank)}</span>
              <span className="import-words" lang="th">
                <span>{`…${join.before}`}</span>
                <mark>{join.blank ? "␣" : "|"}</mark>
                <span>{`${join.after}…`}</span>
              </span>
            </>
          ),
        }))}
      />
    </details>
  );
}

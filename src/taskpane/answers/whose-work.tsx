import { useMemo } from "react";
import type { ItemId } from "../../assessment/criteria/edition";
import { workByOwner, type CategoryReadiness } from "../../assessment/narrative/readiness";
import { leftInWords, readinessWords } from "../../assessment/narrative/readiness-words";
import { usePane, useSay } from "../pane-context";

interface Props {
  readonly categories: readonly CategoryReadiness[];
  readonly onOpen: (item: ItemId) => void;
}

/** Who has what left to do; each line leads to its item. */
export function WhoseWork({ categories, onOpen }: Props) {
  const { language } = usePane();
  const t = useSay();
  const owners = useMemo(() => workByOwner(categories), [categories]);
  return (
    <details className="card owners">
      <summary><h3>{t(readinessWords.work)}</h3></summary>
      {owners.length === 0 && <p className="quiet">{t(readinessWords.done)}</p>}
      {owners.map(({ owner, work }) => (
        <section key={owner} className="owner">
          <h4>{owner === "" ? <em>{t(readinessWords.nobody)}</em> : <span lang="th">{owner}</span>} <span className="quiet">{work.length}</span></h4>
          <ul>
            {work.map((left, at) => (
              <li key={at}>
                <button type="button" className="answer-link" onClick={() => onOpen(left.item)}><b>{left.item}</b> {leftInWords(left, language)}</button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

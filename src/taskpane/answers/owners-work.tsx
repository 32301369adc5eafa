import { useMemo } from "react";
import type { ItemId } from "../../assessment/criteria/edition";
import { workByOwner, type CategoryReadiness } from "../../assessment/narrative/readiness";
import { useSay } from "../pane-context";
import { readinessPhrases } from "./answers-phrases";
import { wordsOfLeft } from "./item-steps";

interface Props {
  readonly categories: readonly CategoryReadiness[];
  readonly onOpen: (item: ItemId) => void;
}

/** Who has what left to do; each line leads to its item. */
export function OwnersWork({ categories, onOpen }: Props) {
  const t = useSay();
  const owners = useMemo(() => workByOwner(categories), [categories]);
  return (
    <details className="card owners">
      <summary><h3>{t(readinessPhrases.whose)}</h3></summary>
      {owners.length === 0 && <p className="quiet">{t(readinessPhrases.nothingLeft)}</p>}
      {owners.map(({ owner, work }) => (
        <section key={owner} className="owner">
          <h4>{owner === "" ? <em>{t(readinessPhrases.nobody)}</em> : <span lang="th">{owner}</span>} <span className="quiet">{work.length}</span></h4>
          <ul>
            {work.map((left, at) => (
              <li key={at}>
                <button type="button" className="answer-link" onClick={() => onOpen(left.item)}><b>{left.item}</b> {t(...wordsOfLeft(left))}</button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

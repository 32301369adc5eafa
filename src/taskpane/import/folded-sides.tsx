import { useState } from "react";
import { countCharacters } from "../../assessment/narrative/characters";
import { excerpt } from "../../assessment/rules/narrative-rule";
import type { Phrase } from "../../assessment/text/phrase";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";
import { QuotedSides, type NamedMeeting } from "./quoted-sides";

interface Props {
  readonly meeting: NamedMeeting;
  /** What becomes of it; undefined where nothing is beside it. */
  readonly outcome: Phrase | undefined;
}

/** A long text, folded: how long it is on either side, and how both begin; opened, both whole. */
export function FoldedSides({ meeting, outcome }: Props) {
  const { name, here, incoming } = meeting;
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  const sides = [{ said: phrases.hereCounts, text: here }, { said: phrases.comesCounts, text: incoming }]
    .flatMap(({ said, text }) => (text === null ? [] : [{ said, text: String(text) }]));
  return (
    <details className="import-folded" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{name}</b>{outcome !== undefined && <> <span className="quiet">{t(outcome)}</span></>}
        {sides.map(({ said, text }) => (
          <span key={said.en} className="import-excerpt">
            <span className="quiet">{t(said, { n: countCharacters(text).counted })}</span>
            {!isOpen && <span className="import-beginning" lang="th">{excerpt(text)}</span>}
          </span>
        ))}
      </summary>
      {isOpen && (outcome === undefined ? <p className="import-words" lang="th">{String(incoming)}</p> : <QuotedSides meeting={meeting} isWide />)}
    </details>
  );
}

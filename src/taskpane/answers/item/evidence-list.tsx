import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ItemId } from "../../../assessment/criteria/edition";
import type { Evidence, EvidenceState } from "../../../assessment/narrative/answer";
import type { Failure } from "../../../assessment/text/failure";
import { usePane, useSay } from "../../pane-context";
import { WorkButton } from "../../shell/work-button";
import { useChosen } from "../../use-chosen";
import { evidenceStatePhrases, itemPhrases } from "./item-phrases";
import { AnswerCellField } from "./answer-cell-field";

interface Of {
  readonly item: ItemId;
  readonly option: number;
}

const states = Object.keys(evidenceStatePhrases) as readonly EvidenceState[];
const none: Evidence = { name: "", owner: "" };

/** One piece: its name or link, who is to bring it, and how far it is. */
function Piece({ item, option, piece, at, onGone }: Of & { readonly piece: Evidence; readonly at: number; readonly onGone: () => void }) {
  const { session } = usePane();
  const t = useSay();
  const { name, owner, state } = piece;
  // What is on its way into the sheet counts already: who types the owner and chooses the state at once loses neither.
  const meant = useRef(piece);
  const underWay = useRef(0);
  if (underWay.current === 0) meant.current = piece;
  const change = async (patch: Partial<Evidence> | undefined): Promise<Failure | undefined> => {
    if (patch !== undefined) meant.current = { ...meant.current, ...patch };
    underWay.current += 1;
    const why = await session.editNarrative([{ item, set: "evidence", option, at, to: patch === undefined ? undefined : meant.current }]);
    underWay.current -= 1;
    return why;
  };
  const [chosen, choose] = useChosen<EvidenceState | "">(state ?? "", (to) => {
    const { state: _, ...unsaid } = meant.current;
    meant.current = unsaid;
    return change(to === "" ? {} : { state: to });
  });
  const number = { at: at + 1 };
  return (
    <li className="evidence">
      <AnswerCellField label={t(itemPhrases.evidenceName, number)} held={name} write={(typed) => change({ name: typed })} />
      <div className="evidence-more">
        <AnswerCellField label={t(itemPhrases.evidenceOwner, number)} held={owner} write={(typed) => change({ owner: typed })} />
        <Field label={t(itemPhrases.evidenceState, number)}>
          <Select value={chosen} onChange={(_, { value }) => choose(states.find((one) => one === value) ?? "")}>
            <option value="">{t(itemPhrases.stateUnsaid)}</option>
            {states.map((one) => <option key={one} value={one}>{t(evidenceStatePhrases[one])}</option>)}
          </Select>
        </Field>
      </div>
      <div className="actions">
        <WorkButton size="small" appearance="subtle" work={async () => void await change(undefined)} after={onGone}>
          {t(itemPhrases.removeEvidence, number)}
        </WorkButton>
      </div>
    </li>
  );
}

/** An option's evidence, a piece each, and room for one more. */
export function EvidenceList({ item, option, evidence }: Of & { readonly evidence: readonly Evidence[] }) {
  const { session } = usePane();
  const t = useSay();
  const [isAdding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = isAdding || evidence.length === 0;
  const add = (): void => {
    setAdding(true);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(".evidence-new textarea")?.focus());
  };
  return (
    <div ref={list} className="evidence-list" role="group" aria-label={t(itemPhrases.evidence, { n: option })}>
      <ul>
        {evidence.map((piece, at) => (
          <Piece key={at} item={item} option={option} piece={piece} at={at} onGone={() => list.current?.querySelector("button")?.focus()} />
        ))}
      </ul>
      {isOpen && (
        <div className="evidence-new">
          <AnswerCellField
            key={evidence.length} label={t(itemPhrases.evidenceName, { at: evidence.length + 1 })} held=""
            write={(typed) => {
              setAdding(false);
              return session.editNarrative([{ item, set: "evidence", option, at: evidence.length, to: { ...none, name: typed } }]);
            }}
          />
        </div>
      )}
      {!isOpen && <div className="actions"><Button size="small" onClick={add}>{t(itemPhrases.addEvidence, { n: option })}</Button></div>}
    </div>
  );
}

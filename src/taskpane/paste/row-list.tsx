import { Button, Checkbox } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Edition } from "../../assessment/criteria/edition";
import type { PlacedIndicator } from "../../exchange/table/place-rows";
import { useSay } from "../pane-context";
import type { PasteDraft } from "./paste-draft";
import { pastePhrases as phrases } from "./paste-phrases";
import { RowCard } from "./row-card";

/** How many rows are drawn at first, and at each further asking. */
const portion = 25;

interface Props {
  readonly edition: Edition;
  readonly draft: PasteDraft;
  readonly placed: readonly PlacedIndicator[];
  readonly onChange: (draft: PasteDraft) => void;
}

const isDoubtful = ({ doubts, isLeftOut }: PlacedIndicator): boolean => doubts.length > 0 && !isLeftOut;

/** The rows that go in, each as a card; those to look at alone where somebody asks for them. */
export function RowList({ edition, draft, placed, onChange }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(portion);
  /** The rows that were doubtful when somebody asked for them: one that is mended stays where it is. */
  const [asked, setAsked] = useState<ReadonlySet<number>>();
  const list = useRef<HTMLOListElement>(null);
  const doubtful = placed.filter(isDoubtful);
  const wanted = asked === undefined ? placed : placed.filter(({ row }) => asked.has(row.at));
  const left = wanted.length - shown;

  const showMore = (): void => {
    setShown(shown + portion);
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector<HTMLElement>("input")?.focus());
  };

  return (
    <section className="card stack" aria-label={t(phrases.rows)}>
      <h3>{t(phrases.rows)}</h3>
      {(doubtful.length > 0 || asked !== undefined) && doubtful.length < placed.length && (
        <Checkbox
          label={t(phrases.onlyDoubtful, { n: doubtful.length })} checked={asked !== undefined}
          onChange={(_, { checked }) => setAsked(checked === true ? new Set(doubtful.map(({ row }) => row.at)) : undefined)}
        />
      )}
      <ol ref={list} className="paste-rows">
        {wanted.slice(0, shown).map((one) => {
          const { at } = one.row;
          return (
            <RowCard
              key={at} edition={edition} placed={one}
              onChoose={(item) => onChange({ ...draft, items: new Map(draft.items).set(at, item) })}
              onLeaveOut={(isOut) => {
                const others = [...draft.leftOut].filter((other) => other !== at);
                onChange({ ...draft, leftOut: new Set(isOut ? [...others, at] : others) });
              }}
            />
          );
        })}
      </ol>
      {left > 0 && <Button onClick={showMore}>{t(phrases.more, { n: Math.min(portion, left), left })}</Button>}
    </section>
  );
}

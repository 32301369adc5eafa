import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import { placeRows, sortPlaced } from "../../exchange/table/place-rows";
import { readRows } from "../../exchange/table/read-rows";
import type { OpenForm } from "../../session/session";
import { usePane, useSay, useOfSession } from "../pane-context";
import { useWork } from "../use-work";
import { ColumnChoosers } from "./column-choosers";
import { ItemChoice } from "./item-choice";
import { PassedRows } from "./passed-rows";
import type { PasteDraft } from "./paste-draft";
import { pastePhrases as phrases } from "./paste-phrases";
import { RowList } from "./row-list";

interface Props {
  readonly form: OpenForm;
  readonly draft: PasteDraft;
  readonly onChange: (draft: PasteDraft) => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
  readonly onAdded: () => void;
}

/** What will be added, before anything is: what columns and rows were taken for, and what is chosen for them. */
export function Preview({ form: { checked: { form } }, draft, onChange, onAgain, onCancel, onAdded }: Props) {
  const { session } = usePane();
  const busy = useOfSession("busy");
  const t = useSay();
  const run = useWork();
  const { edition, indicators: there } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useId();
  const { grid, uses, headingRows } = draft;
  const rows = useMemo(() => readRows({ grid, uses, headingRows }, edition), [grid, uses, headingRows, edition]);
  const placed = useMemo(() => placeRows(rows.indicators, draft, there), [rows, draft, there]);
  const { indicators, waiting, leftOut } = sortPlaced(placed);
  const unnamed = rows.indicators.filter(({ item }) => item === undefined).length;
  const n = indicators.length + waiting;
  useEffect(() => heading.current?.focus(), []);

  const add = async (): Promise<void> => {
    const added = await run(() => session.addIndicators(indicators), { phrase: phrases.added, values: () => ({ n: indicators.length }) });
    if (added) onAdded();
  };
  const counted = [t(phrases.willAdd, { n: indicators.length }), ...(waiting > 0 ? [t(phrases.waiting, { n: waiting })] : []),
    ...(leftOut > 0 ? [t(phrases.leftOut, { n: leftOut })] : [])];
  const reason = waiting > 0 ? t(phrases.addWaits) : n === 0 ? t(phrases.addNothing) : "";

  return (
    <>
      <div className="item-heading paste-head">
        <h2 ref={heading} tabIndex={-1}>{t(phrases.previewTitle)}</h2>
        <Button size="small" onClick={onAgain}>{t(phrases.again)}</Button>
      </div>
      <ColumnChoosers edition={edition} draft={draft} onChange={onChange} />
      {unnamed > 0 && (
        <section className="card">
          <ItemChoice
            edition={edition} item={draft.forOthers} onChoose={(forOthers) => onChange({ ...draft, forOthers })}
            label={unnamed === rows.indicators.length ? t(phrases.itemForAll) : t(phrases.itemForOthers, { n: unnamed })}
          />
        </section>
      )}
      <RowList edition={edition} draft={draft} placed={placed} onChange={onChange} />
      <PassedRows passed={rows.passed} />
      <section className="paste-end">
        <p id={said} role="status">{counted.join(" · ")}{reason !== "" && <span className="quiet"> {reason}</span>}</p>
        <div className="actions">
          <Button
            appearance="primary" aria-describedby={said} disabledFocusable={busy !== undefined || waiting > 0 || n === 0}
            onClick={() => void add()}
          >
            {t(phrases.add, { n })}
          </Button>
          <Button onClick={onCancel}>{t(phrases.cancel)}</Button>
        </div>
      </section>
    </>
  );
}

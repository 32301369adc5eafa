import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import type { Edition } from "../../assessment/criteria/edition";
import { editionFor, newestEdition } from "../../assessment/criteria/editions";
import { placeRows, sortPlaced } from "../../exchange/table/place-rows";
import { readRows } from "../../exchange/table/read-rows";
import { useSay, useOfSession } from "../pane-context";
import { ColumnChoosers } from "../paste/column-choosers";
import { ItemChoice } from "../paste/item-choice";
import { PassedRows } from "../paste/passed-rows";
import { beginDraft, type PasteDraft } from "../paste/paste-draft";
import { pastePhrases } from "../paste/paste-phrases";
import { RowList } from "../paste/row-list";
import { remarkOnYear, yearOf } from "../start/head-draft";
import { formOfDraft } from "./form-of-draft";
import { tablePhrases as phrases } from "./import-phrases";
import { beginForm, type ImportWork, type TablesStep } from "./import-work";

interface Props {
  readonly work: ImportWork;
  readonly step: TablesStep;
}

/** Tables that are no form: what their columns are, and to which item each row goes, before they are looked at as a form is. */
export function TablesPage({ work, step }: Props) {
  const form = useOfSession("form");
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, tables, passed, chosen, year } = step;
  const typed = year ?? String((form?.checked.form.edition ?? newestEdition).fiscalYear);
  const remark = remarkOnYear(typed);
  const edition = editionFor(yearOf({ agency: "", year: typed, agencyType: "" }) ?? Number.NaN);
  const table = tables[chosen];
  /** What was chosen for columns and rows goes with the table and the year that it was chosen for. */
  const startOver = ({ chosen: at = chosen, year: of = year }: { readonly chosen?: number; readonly year?: string | undefined }): void =>
    work.goTo({ at: "tables", name, tables, passed, chosen: at, ...(of === undefined ? {} : { year: of }) });
  return (
    <>
      <div className="item-heading">
        <h2 ref={heading} tabIndex={-1}>{t(phrases.title, { name })}</h2>
        <p className="quiet">{t(phrases.text)}</p>
      </div>
      <section className="card stack">
        {tables.length > 1 && (
          <Field label={t(phrases.which)}>
            <Select value={String(chosen)} lang="th" onChange={(_, { value }) => startOver({ chosen: Number(value) })}>
              {tables.map((one, at) => <option key={one.name} value={String(at)}>{t(phrases.sheet, { name: one.name, rows: one.grid.length })}</option>)}
            </Select>
          </Field>
        )}
        <Field
          label={t(phrases.year)} validationState={remark.blocks ? "error" : "none"}
          {...(remark.blocks ? { validationMessage: t(remark.phrase, remark.values) } : { hint: t(remark.phrase, remark.values) })}
        >
          <Input value={typed} inputMode="numeric" onChange={(_, { value }) => startOver({ year: value })} />
        </Field>
        {passed.map((one) => <p key={one.name} className="quiet"><b>{one.name}</b> <span>{one.why}</span></p>)}
      </section>
      {table !== undefined && edition !== undefined && (
        <TableRows
          work={work} name={name} edition={edition} draft={step.draft ?? beginDraft(table.grid, edition)}
          onChange={(draft) => work.goTo({ ...step, draft })}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly work: ImportWork;
  readonly name: string;
  readonly edition: Edition;
  readonly draft: PasteDraft;
  readonly onChange: (draft: PasteDraft) => void;
}

/** The columns and rows of one table, and the way on. */
function TableRows({ work, name, edition, draft, onChange }: RowsProps) {
  const t = useSay();
  const said = useId();
  const { grid, uses, headingRows } = draft;
  const rows = useMemo(() => readRows({ grid, uses, headingRows }, edition), [grid, uses, headingRows, edition]);
  const placed = useMemo(() => placeRows(rows.indicators, draft, []), [rows, draft]);
  const { indicators, waiting, leftOut } = sortPlaced(placed);
  const unnamed = rows.indicators.filter(({ item }) => item === undefined).length;
  const n = indicators.length + waiting;
  const reason = waiting > 0 ? t(pastePhrases.addWaits) : n === 0 ? t(pastePhrases.addNothing) : "";
  const counted = [
    ...(waiting > 0 ? [t(pastePhrases.waiting, { n: waiting })] : []), ...(leftOut > 0 ? [t(pastePhrases.leftOut, { n: leftOut })] : []),
  ].join(" · ");
  return (
    <>
      <ColumnChoosers edition={edition} draft={draft} onChange={onChange} />
      {unnamed > 0 && (
        <section className="card">
          <ItemChoice
            edition={edition} item={draft.forOthers} onChoose={(forOthers) => onChange({ ...draft, forOthers })}
            label={unnamed === rows.indicators.length ? t(pastePhrases.itemForAll) : t(pastePhrases.itemForOthers, { n: unnamed })}
          />
        </section>
      )}
      <RowList edition={edition} draft={draft} placed={placed} onChange={onChange} />
      <PassedRows passed={rows.passed} />
      <section className="paste-end">
        <p id={said} role="status">{counted}{reason !== "" && <span className="quiet"> {reason}</span>}</p>
        <div className="actions">
          <Button
            appearance="primary" aria-describedby={said} disabledFocusable={waiting > 0 || n === 0}
            onClick={() => work.goTo(beginForm(name, formOfDraft(edition, draft, placed, rows.passed)))}
          >
            {t(phrases.goOn, { n })}
          </Button>
        </div>
      </section>
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import type { OpenForm } from "../../session/session";
import { countsSaid } from "../../assessment/rules/grade";
import { usePane, useSay } from "../pane-context";
import { FormChooser } from "../shell/form-chooser";
import { shellPhrases } from "../shell/shell-phrases";
import { WorkButton } from "../shell/work-button";
import { ChangeHead } from "./change-head";
import { draftOf, remarkOnYear } from "./head-draft";
import { headOfForm } from "./head-of-form";
import { NewForm } from "./new-form";
import { startPhrases } from "./start-phrases";
import { TurnDialect } from "./turn-dialect";

/** Which form is open, and what can be done with it as a whole. */
export function OpenFormCard({ form }: { readonly form: OpenForm }) {
  const { session, goTo } = usePane();
  const t = useSay();
  const [doing, setDoing] = useState<"nothing" | "head" | "another">("nothing");
  const heading = useRef<HTMLHeadingElement>(null);
  const head = headOfForm(form.checked.form);
  const year = remarkOnYear(String(head.fiscalYear));

  const settle = (): void => {
    setDoing("nothing");
    heading.current?.focus();
  };
  const { indicators, itemRows } = form.checked.form;
  const firstRow = Math.min(...itemRows.values(), ...indicators.slice(0, 1).map(({ row }) => row));

  return (
    <section className="card stack">
      <h2 ref={heading} tabIndex={-1}>{t(startPhrases.formTitle)}</h2>
      <FormChooser />
      <dl className="facts">
        <dt>{t(startPhrases.agency)}</dt>
        <dd lang="th">{head.agency === "" ? <em lang={undefined}>{t(startPhrases.agencyUnsaid)}</em> : head.agency}</dd>
        <dt>{t(startPhrases.year)}</dt>
        <dd>{head.fiscalYear} <span className="quiet">· {t(year.phrase, year.values)}</span></dd>
        <dt>{t(startPhrases.agencyType)}</dt>
        <dd>{t(head.agencyType === undefined ? startPhrases.agencyTypeUnsaid : agencyTypeLabels[head.agencyType])}</dd>
        <dt>{t(startPhrases.sheet)}</dt>
        <dd lang="th">{form.sheet}</dd>
        <dt>{t(startPhrases.indicators)}</dt>
        <dd>{indicators.length}</dd>
      </dl>
      {doing === "nothing" && (
        <div className="actions">
          <WorkButton
            work={() => session.check()} done={startPhrases.checked}
            doneValues={() => countsSaid(session.state().form?.checked.findings ?? [])}
            after={(succeeded) => (succeeded ? goTo("check") : undefined)}
          >
            {t(startPhrases.checkForm)}
          </WorkButton>
          {Number.isFinite(firstRow) && (
            <WorkButton work={() => session.show({ row: firstRow, field: "name" })}>{t(startPhrases.goToForm)}</WorkButton>
          )}
          <Button onClick={() => setDoing("head")}>{t(startPhrases.changeHead)}</Button>
          <Button onClick={() => setDoing("another")}>{t(startPhrases.anotherForm)}</Button>
        </div>
      )}
      {doing === "nothing" && <TurnDialect form={form} />}
      {doing === "head" && <ChangeHead form={form.checked.form} head={head} onClose={settle} />}
      {doing === "another" && (
        <>
          <p className="quiet">{t(startPhrases.anotherIntro)}</p>
          <NewForm
            beside from={draftOf(head)} onWritten={settle}
            onCancel={{ label: t(shellPhrases.cancel), cancel: settle }}
          />
        </>
      )}
    </section>
  );
}

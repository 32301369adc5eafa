import { useEffect, useMemo, useRef } from "react";
import { usePane, useSay, useOfSession } from "../pane-context";
import { explain } from "../../assessment/text/failure";
import { Notice } from "../shell/notice";
import { attemptPlan } from "./attempt-plan";
import { HeadSides } from "./head-sides";
import { ImportEnd } from "./import-end";
import { importPhrases } from "./import-phrases";
import { planPhrases as phrases } from "./import-plan-phrases";
import type { FormStep, ImportWork } from "./import-work";
import { IntoWhere } from "./into-where";
import { PlannedAnswers } from "./planned-answers";
import { PlannedRows } from "./planned-rows";
import { RolledReport } from "./rolled-report";
import { UnplacedTexts } from "./unplaced-texts";
import { UntouchedRows } from "./untouched-rows";
import { WhatWasRead } from "./what-was-read";

interface Props {
  readonly work: ImportWork;
  readonly step: FormStep;
}

/** A form that was read, before anything of it is written: what it says, and what would become of each thing in it. */
export function IncomingForm({ work, step }: Props) {
  const { language } = usePane();
  const open = useOfSession("form");
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const into = step.isOwn ? undefined : open?.checked.form;
  const { form, choices, year } = step;
  const attempt = useMemo(() => attemptPlan(form, into, choices, year), [form, into, choices, year]);
  const change = (changed: Partial<FormStep>): void => work.goTo({ ...step, ...changed });
  const said = attempt.is === "refused" ? explain(attempt.failure, language) : undefined;
  return (
    <>
      <div className="item-heading"><h2 ref={heading} tabIndex={-1} className="import-name">{t(importPhrases.read, { name: step.name })}</h2></div>
      <WhatWasRead form={form} />
      <IntoWhere step={step} open={open} onChange={change} />
      {said !== undefined && <div role="alert"><Notice severity="error" title={`${t(phrases.cannot)} ${said.what}`} text={said.next} /></div>}
      {attempt.is === "planned" && (
        <>
          {attempt.plan.rolled !== undefined && <RolledReport forward={attempt.plan.rolled} />}
          <HeadSides plan={attempt.plan} choices={choices} onChange={(chosen) => change({ choices: chosen })} />
          <PlannedRows plan={attempt.plan} choices={choices} onChange={(chosen) => change({ choices: chosen })} />
          <UntouchedRows plan={attempt.plan} />
          {attempt.plan.answers !== undefined && (
            <>
              <PlannedAnswers answers={attempt.plan.answers} isOwn={into === undefined} choices={choices} onChange={(chosen) => change({ choices: chosen })} />
              <UnplacedTexts texts={attempt.plan.answers.placeless} />
            </>
          )}
          <ImportEnd work={work} step={step} plan={attempt.plan} />
        </>
      )}
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { sumOfAnswers, sumOfPlan } from "../../exchange/incoming/sum-of-plan";
import { usePane, useSay, useOfSession } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { DoubtfulJoins } from "./doubtful-joins";
import { answersPhrases } from "./import-answers-phrases";
import { planPhrases as phrases } from "./import-plan-phrases";
import type { ImportStep, ImportWork } from "./import-work";
import { RolledReport } from "./rolled-report";
import { UnplacedTexts } from "./unplaced-texts";

interface Props {
  readonly work: ImportWork;
  readonly step: ImportStep & { readonly at: "done" };
}

/** What was written, a way to take it back, and what is left for people to see to. */
export function ImportDone({ work, step: { from, plan, undoable } }: Props) {
  const { session, goTo } = usePane();
  const now = useOfSession("undoable");
  const t = useSay();
  const [sum, answers] = [sumOfPlan(plan), sumOfAnswers(plan)];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section className="card stack import-done">
        <h2 ref={heading} tabIndex={-1}>{t(phrases.doneTitle)}</h2>
        <p className="import-name">{t(phrases.done, { name: from.name })}</p>
        {(plan.indicators.length > 0 || plan.answers === undefined) && (
          <p>{t(phrases.doneText, { changed: sum.changed, added: sum.added, leftOut: sum.leftOut })}</p>
        )}
        {plan.answers !== undefined && <p>{t(answersPhrases.done, { written: answers.written, sheets: answers.sheets })}</p>}
        <div className="actions">
          <WorkButton appearance="primary" work={() => session.check()} after={(succeeded) => (succeeded ? goTo("check") : undefined)}>
            {t(phrases.checkIt)}
          </WorkButton>
          {now === undoable && (
            <WorkButton work={() => session.undo()} done={phrases.undone} after={(succeeded) => (succeeded ? work.goTo(from) : undefined)}>
              {t(phrases.undo)}
            </WorkButton>
          )}
          <Button onClick={() => work.goTo({ at: "choosing" })}>{t(phrases.another)}</Button>
        </div>
      </section>
      <UnplacedTexts texts={[...from.form.unplaced, ...plan.answers?.placeless ?? []]} />
      <DoubtfulJoins form={from.form} />
      {plan.rolled !== undefined && <RolledReport forward={plan.rolled} />}
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ImportPlan } from "../../exchange/incoming/import-plan";
import { sumOfAnswers, sumOfPlan, writesAnything } from "../../exchange/incoming/sum-of-plan";
import { usePane, useSay, useOfSession } from "../pane-context";
import { answersPhrases } from "./import-answers-phrases";
import { planPhrases as phrases } from "./import-plan-phrases";
import type { FormStep, ImportWork } from "./import-work";

interface Props {
  readonly work: ImportWork;
  readonly step: FormStep;
  readonly plan: ImportPlan;
}

/** What the plan comes to, and the button that has it written. */
export function ImportEnd({ work, step, plan }: Props) {
  const { session, announce } = usePane();
  const busy = useOfSession("busy");
  const t = useSay();
  const said = useId();
  const sum = sumOfPlan(plan);
  const answers = sumOfAnswers(plan);
  const isOwn = plan.form === undefined;
  const isNothing = !writesAnything(plan);
  const counted = [
    ...(sum.changed === 0 ? [] : [t(phrases.willChange, { n: sum.changed, cells: sum.overwritten })]),
    ...(sum.added === 0 ? [] : [t(phrases.willAddRows, { n: sum.added })]),
    ...(sum.leftOut === 0 ? [] : [t(phrases.willLeaveOut, { n: sum.leftOut })]),
    ...(sum.unchanged === 0 ? [] : [t(phrases.nothingNew, { n: sum.unchanged })]),
    ...(answers.written === 0 ? [] : [t(answersPhrases.willWrite, { n: answers.written, fields: answers.overwritten })]),
    ...(answers.sheets === 0 ? [] : [t(answersPhrases.willMake, { n: answers.sheets })]),
    ...(answers.unchanged === 0 ? [] : [t(answersPhrases.unchanged, { n: answers.unchanged })]),
  ];
  const write = async (): Promise<void> => {
    if (!await session.bringIn(plan)) return;
    announce(phrases.done, { name: step.name });
    work.goTo({ at: "done", from: step, plan, undoable: session.state().undoable });
  };
  return (
    <section className="paste-end">
      <p id={said} role="status">{counted.join(" · ")}{isNothing && <span className="quiet"> {t(phrases.nothingToWrite)}</span>}</p>
      <div className="actions">
        <Button appearance="primary" aria-describedby={said} disabledFocusable={busy !== undefined || isNothing} onClick={() => void write()}>
          {t(isOwn ? phrases.writeOwn : phrases.write)}
        </Button>
      </div>
    </section>
  );
}

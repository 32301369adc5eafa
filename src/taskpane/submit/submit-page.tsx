import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useMemo, useRef, useState } from "react";
import { gateOf } from "../../assessment/review/gate";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { Notice } from "../shell/notice";
import { useKept } from "../use-kept";
import { AcceptedErrors, InTheWay } from "./gate-lines";
import { MadeCard } from "./made-card";
import type { MadeSubmission } from "./made-submission";
import "../explain/gain-list.css";
import "./submit.css";
import { submitPhrases } from "./submit-phrases";
import { useAttempt } from "./use-attempt";

interface Props {
  readonly form: OpenForm;
  readonly onBack: () => void;
}

/** The gate: what stands in the way of submitting the form, and the submission once nothing does. */
export function SubmitPage({ form, onBack }: Props) {
  const { language, announce, out: { makeBook } } = usePane();
  const t = useSay();
  const gate = useMemo(() => gateOf(form.checked), [form.checked]);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isDraft, setDraft] = useKept("submit.draft", false);
  const [made, setMade] = useKept<MadeSubmission | undefined>("submit.made", undefined);
  const [isMaking, setMaking] = useState(false);
  const { attempt, said } = useAttempt(t(submitPhrases.failed));
  useEffect(() => heading.current?.focus(), []);
  const mayMake = gate.isOpen || isDraft;

  const make = async (): Promise<void> => {
    setMaking(true);
    setMade(undefined);
    try {
      await attempt(async () => {
        const { makeSubmission } = await import("./made-submission");
        const submission = await makeSubmission(form, isDraft ? "draft" : "final", language, makeBook);
        setMade(submission);
        announce(submitPhrases.made, { file: submission.file });
      });
    } finally {
      setMaking(false);
    }
  };

  return (
    <>
      <div className="actions"><Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>{t(submitPhrases.back)}</Button></div>
      <section className="card stack">
        <h2 ref={heading} tabIndex={-1}>{t(submitPhrases.title)}</h2>
        {gate.isOpen
          ? <p><b>{t(submitPhrases.openTitle)}</b> {t(submitPhrases.openText, { waived: gate.waived.length })}</p>
          : <Notice severity="error" title={t(submitPhrases.shutTitle)} text={t(submitPhrases.shutText, { n: gate.inTheWay.length })} />}
        {!gate.isOpen && (
          <div>
            <h3>{t(submitPhrases.inTheWay)}</h3>
            <InTheWay lines={gate.inTheWay} />
          </div>
        )}
        {gate.waived.length > 0 && (
          <div>
            <h3>{t(submitPhrases.waived)}</h3>
            <AcceptedErrors lines={gate.waived} />
          </div>
        )}
      </section>
      <section className="card stack">
        <h3>{t(submitPhrases.making)}</h3>
        <div>
          <Checkbox label={t(submitPhrases.draft)} checked={isDraft} onChange={(_, { checked }) => setDraft(checked === true)} />
          <p className="quiet">{t(submitPhrases.draftText)}</p>
        </div>
        <div className="actions">
          <Button
            appearance="primary" disabledFocusable={!mayMake || isMaking} aria-describedby={mayMake ? undefined : "submit-shut"}
            onClick={() => void make()}
          >
            {t(isDraft ? submitPhrases.makeDraft : submitPhrases.make)}
          </Button>
        </div>
        {!mayMake && <p id="submit-shut" className="quiet">{t(submitPhrases.shut)}</p>}
        {isMaking && <Spinner size="tiny" label={t(submitPhrases.underWay)} />}
        {said}
      </section>
      {made !== undefined && <MadeCard key={made.digest} made={made} form={form} />}
    </>
  );
}
